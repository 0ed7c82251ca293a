// What the documentation of the event stream shows, run as it stands there.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { RelayOS } from '../../sdks/typescript/src/index.ts'
import { hasPython, pythonEnvironment, pythonForSdk } from '../../scripts/check/python.ts'
import { hasRuby } from '../../scripts/check/ruby.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skipUnless } from '../support/skip.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const RUBY = ['ruby', '-I', join(root, 'sdks/ruby/lib'), '-e', '$stdout.sync = true; load ARGV.first']
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } } as const

describe('the documentation of the event stream', function () {
  this.timeout(120_000) // the first run on a machine installs packages

  let server: TestServer
  let folder = ''
  before(async () => {
    server = await startServer()
    folder = await mkdtemp(join(tmpdir(), 'relayos-guide-'))
  })
  after(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const block = async (path: string, language: string, part: string): Promise<string> => {
    const text = await readFile(join(root, path), 'utf8')
    const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, kind]) => kind === language).map(([, , code = '']) => code)
    const [found] = blocks.filter((code) => code.includes(part))
    return found ?? expect.fail(`${path} has no block with ${part}`)
  }

  /** The first line that the program prints, while messages are sent. */
  async function firstLine(name: string, code: string): Promise<string> {
    await writeFile(join(folder, name), code.replaceAll('@relayos/sdk', join(root, 'sdks/typescript/src/index.ts')))
    const settings = { RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: server.baseUrl, PYTHONUNBUFFERED: '1' }
    const env = { PATH: process.env.PATH, ...pythonEnvironment, ...settings }
    const [program = '', ...words] = name.endsWith('.py') ? [pythonForSdk()] : name.endsWith('.rb') ? RUBY : [process.execPath]
    const child: ChildProcess = spawn(program, [...words, join(folder, name)], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const client = new RelayOS({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl })
    const sending = setInterval(() => void client.messages.create(sms).catch(() => {}), 200)
    try {
      for await (const line of createInterface(child.stdout!)) return line
      return 'nothing'
    } finally {
      clearInterval(sending)
      child.kill()
    }
  }

  const LINE = /^message\.\w+ evt_\w{26}$/
  const client = "import { RelayOS } from '@relayos/sdk'\nconst client = new RelayOS()\n"

  it('has a guide whose TypeScript runs', async () => {
    expect(await firstLine('guide.ts', await block('docs/guides/event-stream.md', 'ts', 'eventStream.subscribe'))).to.match(LINE)
  })

  it('has a README of the TypeScript SDK whose loop runs', async () => {
    const code = await block('sdks/typescript/README.md', 'ts', 'async function follow')
    expect(await firstLine('readme.ts', `${client}${code}\nawait follow('now')\n`)).to.match(LINE)
  })

  it('has a guide whose Python runs', async function () {
    skipUnless(this, hasPython, 'python3 with venv is not here')
    expect(await firstLine('guide.py', await block('docs/guides/event-stream.md', 'python', 'event_stream.subscribe'))).to.match(LINE)
  })

  it('has a guide whose Ruby runs', async function () {
    skipUnless(this, hasRuby, 'ruby (3.1 or later) with rubocop is not here')
    expect(await firstLine('guide.rb', await block('docs/guides/event-stream.md', 'ruby', 'event_stream.subscribe'))).to.match(LINE)
  })

  it('has a README of the Python SDK whose loop runs', async function () {
    skipUnless(this, hasPython, 'python3 with venv is not here')
    const code = await block('sdks/python/README.md', 'python', 'def follow')
    expect(await firstLine('readme.py', `from relayos import RelayOS, models\n\nclient = RelayOS()\n${code}\nfollow("now")\n`)).to.match(
      LINE,
    )
  })
})
