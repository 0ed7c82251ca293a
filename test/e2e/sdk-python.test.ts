// The Python SDK against the real server: its examples, and the first block of its README, as programs of their own.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { pythonEnvironment, pythonForSdk } from '../../scripts/check/python.ts'
import { startServer, type TestServer } from '../support/server.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../sdks/python', import.meta.url))
const hasPython = await run('python3', ['-c', 'import venv, ensurepip']).then(
  () => true,
  () => false,
)

describe('the Python SDK against the server', function () {
  this.timeout(120_000) // the first run on a machine installs httpx

  let server: TestServer
  let python = ''
  before(async function () {
    if (!hasPython) this.skip() // scripts/check.ts names it, and CI fails without it
    python = pythonForSdk()
    server = await startServer()
  })
  after(() => server?.stop())

  const example = async (path: string): Promise<string[]> => {
    const settings = { RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: server.baseUrl }
    const { stdout } = await run(python, ['-W', 'error', path], { env: { PATH: process.env.PATH, ...pythonEnvironment, ...settings } })
    return stdout.trimEnd().split('\n')
  }

  it('sends a message and follows it to its outcome', async () => {
    const [outcome, ...types] = await example(join(folder, 'examples/send_message.py'))
    expect(outcome).to.equal('delivered')
    expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
  })

  it('sends many at once with asyncio, and walks all pages', async () => {
    expect(await example(join(folder, 'examples/asyncio_batch.py'))).to.deep.equal(['completed 10'])
  })

  it('raises typed errors, and replays under the same idempotency key', async () => {
    expect(await example(join(folder, 'examples/failures.py'))).to.deep.equal([
      'not found not_found True',
      'refused recipient_suppressed',
      "malformed ['/to']",
      'replayed true True',
    ])
  })

  it('does what the first lines of its README say', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'relayos-readme-'))
    try {
      const [, code = ''] = /```python\n([\s\S]*?)```/.exec(await readFile(join(folder, 'README.md'), 'utf8')) ?? []
      await writeFile(join(temporary, 'readme.py'), `${code}client.close()\n`)
      const [line] = await example(join(temporary, 'readme.py'))
      expect(line).to.match(/^msg_\w{26} queued$/)
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  })
})
