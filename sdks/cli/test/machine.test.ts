// doctor, audit and completion.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { eventually } from '../../../test/support/eventually.ts'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { checkNode } from '../src/doctor/machine.ts'
import { createHome, type Home } from './support.ts'

describe('the machine as relayos sees it', function () {
  this.timeout(60_000)
  let server: TestServer
  let home: Home
  before(async () => {
    server = await startServer({ auditCheckpointSeconds: 1 })
    home = createHome({ RELAYOS_BASE_URL: server.baseUrl, RELAYOS_API_KEY: server.keys.sandbox.api_key })
  })
  after(async () => {
    home.remove()
    await server.stop()
  })

  const findings = async (env = {}) =>
    JSON.parse((await home.run(['doctor', '--json'], { env })).out).findings as { name: string; outcome: string; message: string }[]
  const outcome = (all: Awaited<ReturnType<typeof findings>>, name: string) =>
    all.filter((one) => one.name === name).map((one) => one.outcome)

  it('doctor finds nothing wrong where nothing is', async () => {
    const ran = await home.run(['doctor'])
    expect(ran.code, ran.out).to.equal(0)
    expect(outcome(await findings(), 'key')).to.deep.equal(['ok'])
  })

  it('doctor warns of Nodes without the latest security fixes', () => {
    expect(['24.22.1', '24.23.0', '26.0.0'].map((version) => checkNode(version).outcome)).to.deep.equal(['ok', 'ok', 'ok'])
    expect(['24.22.0', '24.9.9', '22.30.0', '20.11.0'].map((version) => checkNode(version).outcome)).to.deep.equal(Array(4).fill('warning'))
    expect(['20.10.9', '18.20.0'].map((version) => checkNode(version).outcome)).to.deep.equal(['failure', 'failure'])
  })

  it('doctor tells a wrong key, a server that is away and one that is something else apart', async () => {
    expect(outcome(await findings({ RELAYOS_API_KEY: 'rk_test_local_wrong' }), 'key')).to.deep.equal(['failure'])
    const away = await findings({ RELAYOS_BASE_URL: 'http://127.0.0.1:19' })
    expect(outcome(away, 'server')).to.deep.equal(['failure'])
    expect(away.find(({ name }) => name === 'ports')!.message).to.contain('is free')
    const other = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const found = await findings({ RELAYOS_BASE_URL: `http://127.0.0.1:${(other.address() as AddressInfo).port}` })
    expect(found.find(({ name }) => name === 'server')!.message).to.contain('404')
    other.close()
  })

  it('doctor sees a wrong clock and a database that is away', async () => {
    const broken = createServer((request, response) => {
      response.sendDate = false
      response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString())
      response
        .writeHead(request.url === '/readyz' ? 503 : 200, { 'content-type': 'application/json' })
        .end('{"detail":"The database can not be reached."}')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => broken.once('listening', resolve))
    const found = await findings({ RELAYOS_BASE_URL: `http://127.0.0.1:${(broken.address() as AddressInfo).port}` })
    expect([outcome(found, 'clock'), outcome(found, 'database')]).to.deep.equal([['failure'], ['failure']])
    expect(found.find(({ name }) => name === 'database')!.message).to.contain('The database can not be reached')
    broken.close()
  })

  it('audit verify: the log is whole; one word changed is found, in the files and by the exit code', async () => {
    for (let index = 0; index < 3; index++)
      await server.request('POST', '/v1/roles', { body: { name: `Role ${index}`, scopes: ['messages:read'] } })
    await eventually(async () => expect((await server.request('GET', '/v1/audit_checkpoints')).body.data).to.not.have.length(0), 15_000)
    const live = await home.run(['audit', 'verify'])
    expect(live.code, live.out + live.err).to.equal(0)
    expect(live.out).to.match(/^The log is whole/)

    const exported = await home.run(['audit', 'export', '--to', 'log'])
    expect(exported.code, exported.err).to.equal(0)
    const folder = join(home.folder, 'log')
    const pem = readdirSync(folder).find((name) => name.endsWith('.pem'))!
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o077)).to.deep.equal([0, 0, 0])
    const args = [
      'audit',
      'verify',
      '--pub',
      `log/${pem}`,
      '--events',
      'log/events.jsonl',
      '--checkpoints',
      'log/checkpoints.jsonl',
      '--json',
    ]
    const whole = await home.run(args)
    expect([whole.code, JSON.parse(whole.out).ok], whole.err).to.deep.equal([0, true])
    const path = join(folder, 'events.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('roles.create', 'roles.delete'))
    const forged = await home.run(args)
    expect([forged.code, JSON.parse(forged.out).ok]).to.deep.equal([1, false])
    expect((await home.run(['audit', 'verify', '--events', 'x'])).code).to.equal(2)
    expect(
      (await home.run(['audit', 'verify', '--pub', 'none.pem', '--events', 'log/events.jsonl', '--checkpoints', 'log/checkpoints.jsonl']))
        .code,
    ).to.equal(2)
    writeFileSync(join(folder, 'junk.pem'), 'junk')
    expect((await home.run(['audit', 'verify', '--pub', 'log/junk.pem'])).code).to.equal(2)
    expect((await home.run(args.with(3, 'log/junk.pem'))).err).to.contain('log/junk.pem is no public key in PEM')
  })

  it('completion knows commands, resources, methods, flags and choices', async () => {
    const complete = async (...words: string[]) => (await home.run(['complete', '--', ...words])).out.split('\n').filter(Boolean)
    expect(await complete('li')).to.deep.equal(['listen'])
    expect(await complete('messages', '')).to.include.members(['create', 'list', 'get'])
    expect(await complete('events', 're')).to.deep.equal(['resend'])
    expect(await complete('messages', 'create', '--content.')).to.include.members(['--content.text', '--content.html'])
    expect(await complete('messages', 'create', '--channel', '')).to.include.members(['sms', 'email', 'in_app'])
    expect(await complete('completion', '')).to.deep.equal(['bash', 'zsh', 'fish'])
    expect(await complete('config', 'plan', '--js')).to.deep.equal(['--json'])
  })

  it('the scripts of the shells are ones', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const ran = await home.run(['completion', shell])
      expect([ran.code, ran.out.includes('relayos complete')]).to.deep.equal([0, true])
    }
    const script = (await home.run(['completion', 'bash'])).out
    const relayos = `relayos() { [ "$1" = complete ] && printf 'message_batches\\nmessages\\n'; }`
    const out = execFileSync(
      'bash',
      ['-c', `${relayos}\n${script}\nCOMP_WORDS=(relayos mess); COMP_CWORD=1; _relayos; echo "\${COMPREPLY[@]}"`],
      { encoding: 'utf8' },
    )
    expect(out).to.equal('message_batches messages\n')
    expect((await home.run(['completion', 'tcsh'])).code).to.equal(2)
  })
})
