// The Python SDK against the real server: its examples, and the first block of its README, as programs of their own.

import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { hasPython, pythonEnvironment, pythonForSdk } from '../../scripts/check/python.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skipUnless } from '../support/skip.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../sdks/python', import.meta.url))

describe('the Python SDK against the server', function () {
  this.timeout(120_000) // the first run on a machine installs httpx

  let server: TestServer
  let python = ''
  before(async function () {
    skipUnless(this, hasPython, 'python3 with venv is not here')
    python = pythonForSdk()
    server = await startServer()
  })
  after(() => server?.stop())

  const example = async (path: string, more: Record<string, string> = {}): Promise<string[]> => {
    const settings = { RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: server.baseUrl }
    const env = { PATH: process.env.PATH, ...pythonEnvironment, ...settings, ...more }
    const { stdout } = await run(python, ['-W', 'error', path], { env })
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

  it('follows events as they happen', async () => {
    const life = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']
    expect(await example(join(folder, 'examples/follow_events.py'))).to.deep.equal(life)
  })

  it('raises typed errors, and replays under the same idempotency key', async () => {
    expect(await example(join(folder, 'examples/failures.py'))).to.deep.equal([
      'not found not_found True',
      'refused recipient_suppressed',
      "malformed ['/to']",
      'replayed true True',
    ])
  })

  it('is built into a package, and the installed package does what the first lines of the README say', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'relayos-readme-'))
    try {
      await cp(folder, join(temporary, 'source'), { recursive: true }) // so that nothing is left in the tree
      const pip = (...words: string[]) => run(python, ['-m', 'pip', '--disable-pip-version-check', '--quiet', ...words])
      await pip('wheel', '--no-deps', '--no-build-isolation', '--wheel-dir', temporary, join(temporary, 'source'))
      const [wheel = ''] = (await readdir(temporary)).filter((name) => name.endsWith('.whl'))
      expect(wheel).to.match(/^relayos-\d+\.\d+\.\d+-py3-none-any\.whl$/)
      const target = join(temporary, 'installed')
      await pip('install', '--no-deps', '--target', target, join(temporary, wheel))
      expect(await readdir(join(target, 'relayos'))).to.include('py.typed')
      const [, code = ''] = /```python\n([\s\S]*?)```/.exec(await readFile(join(folder, 'README.md'), 'utf8')) ?? []
      await writeFile(join(temporary, 'readme.py'), `${code}import relayos\nprint(relayos.__file__)\nclient.close()\n`)
      const [line, path] = await example(join(temporary, 'readme.py'), { PYTHONPATH: target })
      expect(line).to.match(/^msg_\w{26} queued$/)
      expect(path).to.equal(join(target, 'relayos', '__init__.py'))
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  })
})
