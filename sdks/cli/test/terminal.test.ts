// What only a terminal shows: the key that is typed and not seen, the question before a change, Ctrl-C at both.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { skipUnless } from '../../../test/support/skip.ts'
import { createHome, type Home, MAIN, startCommand } from './support.ts'

/** Answers each question as soon as it stands there. Python has terminals in its standard library; Node does not. */
const DRIVER = `
import json, os, pty, select, sys, time
arguments, steps = json.loads(sys.argv[1]), json.loads(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(arguments[0], arguments)
seen, end = b"", time.time() + 30
while time.time() < end:
    if select.select([terminal], [], [], 0.1)[0]:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        seen += part
    if steps and steps[0][0].encode() in seen:
        os.write(terminal, steps.pop(0)[1].encode())
print(json.dumps([os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), seen.decode()]))
`
const hasPython = spawnSync('python3', ['-c', 'import pty, sys; sys.exit(sys.version_info < (3, 9))'], { stdio: 'ignore' }).status === 0

describe('relayos in a terminal', function () {
  this.timeout(90_000)
  let server: TestServer
  let home: Home
  before(async function () {
    skipUnless(this, hasPython, 'Python 3.9 or later is not here')
    server = await startServer()
    home = createHome()
  })
  after(async () => {
    home?.remove()
    await server?.stop()
  })

  async function type(args: string[], steps: [string, string][], more: Record<string, string> = {}): Promise<[number, string]> {
    const env = {
      PATH: process.env['PATH'],
      TERM: 'xterm',
      HOME: home.folder,
      XDG_CONFIG_HOME: join(home.folder, 'config'),
      RELAYOS_KEYRING: 'off',
      RELAYOS_BASE_URL: server.baseUrl,
      ...more,
    }
    const command = JSON.stringify([process.execPath, MAIN, ...args])
    const { out, err } = await startCommand('python3', ['-c', DRIVER, command, JSON.stringify(steps)], { cwd: home.folder, env }).ended
    expect(err).to.equal('')
    return JSON.parse(out)
  }

  it('login asks for the key and shows nothing of it', async () => {
    const key = server.keys.sandbox.api_key
    const [code, seen] = await type(['login'], [['API key for', `${key}x\x7f\r`]])
    expect(code, seen).to.equal(0)
    expect(seen).to.contain('sandbox')
    for (let at = 0; at + 6 <= key.length; at++) expect(seen).to.not.contain(key.slice(at, at + 6).replace(/^rk_test.*/, key))
    expect(await type(['login'], [['API key for', 'abc\x03']])).to.satisfy(
      ([code, seen]: [number, string]) => code === 130 && !seen.includes('abc'),
    )
  })

  it('config apply asks, and does what was answered', async () => {
    writeFileSync(join(home.folder, 'relayos.yaml'), 'version: 1\nroles:\n  - name: Asked\n    scopes: [messages:read]\n')
    const env = { RELAYOS_API_KEY: server.keys.sandbox.api_key }
    const isThere = async () => (await server.request('GET', '/v1/roles')).body.data.some(({ name }: { name: string }) => name === 'Asked')
    expect((await type(['config', 'apply'], [['[y/N]', 'n\r']], env))[0]).to.equal(1)
    expect((await type(['config', 'apply'], [['[y/N]', '\x03']], env))[0]).to.equal(130)
    expect(await isThere()).to.equal(false)
    const [code, seen] = await type(['config', 'apply'], [['[y/N]', 'y\r']], env)
    expect(code, seen).to.equal(0)
    expect(seen).to.contain('100 %')
    expect(await isThere()).to.equal(true)
  })

  it('Ctrl-C ends listen; lists are tables', async () => {
    const env = { RELAYOS_API_KEY: server.keys.sandbox.api_key }
    expect((await type(['listen'], [['Listening', '\x03']], env))[0]).to.equal(130)
    const [, seen] = await type(['roles', 'list'], [], env)
    expect(seen).to.match(/ID.*NAME/)
  })
})
