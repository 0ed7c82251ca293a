// The README, line by line: what it shows is run as it stands there, against a server and a receiver of this test.

import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { eventually } from '../../../test/support/eventually.ts'
import { type Receiver, startReceiver } from '../../../test/support/receiver.ts'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { EXIT_HELP } from '../src/exit.ts'
import { createHome, type Home, MAIN, startCommand } from './support.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'))

describe('the README of relayos', function () {
  this.timeout(300_000)
  let server: TestServer
  let receiver: Receiver
  let home: Home
  before(async () => {
    receiver = await startReceiver()
    server = await startServer({ auditCheckpointSeconds: 1 })
    home = createHome()
    mkdirSync(join(home.folder, 'bin'))
    writeFileSync(join(home.folder, 'bin', 'relayos'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`)
    chmodSync(join(home.folder, 'bin', 'relayos'), 0o755)
    writeFileSync(join(home.folder, 'key.txt'), `${server.keys.sandbox.api_key}\n`)
  })
  after(async () => {
    home.remove()
    await server.stop()
    await receiver.stop()
  })

  it('shows lines that work', async () => {
    expect(lines.length).to.be.greaterThan(20)
    const env = {
      PATH: `${join(home.folder, 'bin')}:${process.env['PATH']}`,
      HOME: home.folder,
      XDG_CONFIG_HOME: join(home.folder, 'config'),
      RELAYOS_KEYRING: 'off',
      RELAYOS_BASE_URL: server.baseUrl,
      RELAYOS_API_KEY: server.keys.sandbox.api_key,
    }
    const start = (line: string) =>
      startCommand('bash', ['-o', 'pipefail', '-c', line.startsWith('relayos') && !/[|<>]/.test(line) ? `exec ${line}` : line], {
        cwd: home.folder,
        env,
      })
    for (const shown of lines) {
      if (/^npm|^relayos dev &$|^relayos contract/.test(shown)) continue // the tests of `dev`, the package and the contract kit do these
      const { id } = (await server.request('GET', '/v1/events', { query: { limit: 1 } })).body.data[0] ?? {}
      const line = shown.replace('localhost:3000', receiver.host).replace('evt_…', id)
      if (shown.includes('audit verify'))
        await eventually(async () => expect((await server.request('GET', '/v1/audit_checkpoints')).body.data).to.not.have.length(0), 15_000)
      if (shown.includes('key.pem'))
        copyFileSync(
          join(home.folder, 'audit', readdirSync(join(home.folder, 'audit')).find((name) => name.endsWith('.pem'))!),
          join(home.folder, 'key.pem'),
        )
      const running = start(line)
      if (shown.startsWith('relayos listen')) {
        await running.says(/Listening on/)
        expect((await running.end()).code, shown).to.equal(130)
      } else {
        const { code, err, out } = await running.ended
        expect(code, `${shown}\n${out}\n${err}`).to.equal(0)
      }
    }
    expect(receiver.received.map(({ event }) => event.type)).to.include('webhook_delivery.exhausted')
  })

  it('tells every exit code that --help tells', () => {
    const told = readme.slice(readme.indexOf('## Exit codes')).matchAll(/^\| (\d+)/gm)
    expect([...told].map(([, code]) => Number(code))).to.deep.equal(EXIT_HELP.map(([code]) => code))
  })
})
