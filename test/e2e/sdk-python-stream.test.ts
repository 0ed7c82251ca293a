// The event stream of the Python SDK against the real server, over a network that breaks.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { RelayOS } from '../../sdks/typescript/src/index.ts'
import { hasPython, pythonEnvironment, pythonForSdk } from '../../scripts/check/python.ts'
import { startRelay } from '../support/relay.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skipUnless } from '../support/skip.ts'

const program = fileURLToPath(new URL('../../sdks/python/tests/follow.py', import.meta.url))
const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } } as const
const WANTED = 300

describe('the event stream of the Python SDK', function () {
  this.timeout(120_000) // the first run on a machine installs packages

  let server: TestServer
  let python = ''
  before(async function () {
    skipUnless(this, hasPython, 'python3 with venv is not here')
    python = pythonForSdk()
    server = await startServer()
  })
  after(() => server?.stop())

  for (const kind of ['sync', 'async']) {
    it(`loses nothing and repeats nothing while connections break and events flow (${kind})`, async () => {
      const client = new RelayOS({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl })
      const relay = await startRelay(server.baseUrl)
      const env = {
        PATH: process.env.PATH,
        ...pythonEnvironment,
        RELAYOS_API_KEY: server.keys.sandbox.api_key,
        RELAYOS_BASE_URL: relay.url,
      }
      const child = spawn(python, ['-W', 'error', program, kind, String(WANTED)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      const exit = once(child, 'exit')
      try {
        let start = ''
        let sending = Promise.resolve()
        const seen: string[] = []
        for await (const line of createInterface(child.stdout)) {
          if (line.startsWith('ready ')) {
            start = line.slice('ready '.length)
            sending = (async () => {
              for (let sent = 0; sent < WANTED / 4; sent++) await client.messages.create(inApp)
            })()
          } else {
            seen.push(line)
            if (seen.length % 60 === 0) relay.cut()
          }
        }
        expect((await exit)[0]).to.equal(0)
        await sending
        expect(relay.count()).to.be.above(4)
        const all: string[] = []
        for await (const { id } of client.events.list({ order: 'asc', limit: 100 })) all.push(id)
        expect(seen).to.deep.equal(all.slice(all.indexOf(start) + 1))
      } finally {
        child.kill()
        await relay.stop()
      }
    })
  }
})
