// Keys at rest: who gets them, where they lie, and to whom they are never sent.

import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { createHome, type Home } from './support.ts'

describe('profiles of relayos', function () {
  this.timeout(60_000)
  let server: TestServer
  let home: Home
  let key: string
  before(async () => {
    server = await startServer()
    key = server.keys.sandbox.api_key
  })
  after(() => server.stop())
  beforeEach(() => {
    home = createHome()
  })
  afterEach(() => home.remove())

  const login = (profile: string, given = key) =>
    home.run(['login', '--profile', profile, '--base-url', server.baseUrl], { input: `${given}\n` })
  const mode = (...path: string[]) => statSync(join(home.folder, 'config', 'relayos', ...path)).mode & 0o777

  it('login keeps a key that the server takes, closed to others', async () => {
    const ran = await login('one')
    expect(ran.code, ran.err).to.equal(0)
    expect(ran.out + ran.err).to.not.contain(key)
    expect([mode(), mode('config.json'), mode('secrets.json')]).to.deep.equal([0o700, 0o600, 0o600])
    expect(readFileSync(join(home.folder, 'config/relayos/config.json'), 'utf8')).to.not.contain(key)
    const who = JSON.parse((await home.run(['whoami', '--json'])).out)
    expect(who).to.deep.include({ environment: 'sandbox', base_url: server.baseUrl, key_from: 'profile one (file)' })
  })

  it('login keeps nothing that the server refuses', async () => {
    expect((await login('one', 'rk_test_local_wrong')).code).to.equal(3)
    expect((await login('one', '')).code).to.equal(2)
    expect((await login('../../etc')).code).to.equal(2)
    expect((await home.run(['whoami'])).code).to.equal(3)
  })

  it('takes no key as an argument', async () => {
    expect((await home.run(['login', key])).code).to.equal(2)
    expect((await home.run(['login', '--api-key', key])).code).to.equal(2)
  })

  it('several profiles stand beside each other; the last login is the one in use', async () => {
    const live = server.keys.live.api_key
    await login('test')
    await login('live', live)
    const kind = async (...args: string[]) => (await home.run(['whoami', '--query', 'environment', ...args])).out.trim()
    expect([await kind(), await kind('--profile', 'test'), await kind('--profile', 'live')]).to.deep.equal(['live', 'sandbox', 'live'])
    expect((await home.run(['whoami', '--profiles'])).out).to.match(/\* live\t/)
    expect((await home.run(['whoami', '--profile', 'nobody'])).code).to.equal(2)
    expect((await home.run(['logout', '--profile', 'live'])).code).to.equal(0)
    expect(readFileSync(join(home.folder, 'config/relayos/secrets.json'), 'utf8')).to.not.contain(live)
    expect(await kind()).to.equal('sandbox')
  })

  it('the environment wins over a profile', async () => {
    await login('one')
    const env = { RELAYOS_API_KEY: server.keys.live.api_key, RELAYOS_BASE_URL: server.baseUrl }
    expect((await home.run(['whoami', '--query', 'key_from'], { env })).out).to.equal('RELAYOS_API_KEY\n')
    expect((await home.run(['whoami', '--profile', 'one', '--query', 'environment'], { env })).err).to.contain('RELAYOS_API_KEY is set')
  })

  it('a folder of keys that others can open is found by doctor and closed by --fix', async () => {
    await login('one')
    const file = join(home.folder, 'config/relayos/secrets.json')
    chmodSync(file, 0o644)
    const found = await home.run(['doctor'])
    expect([found.code, found.out.includes('is open to others')]).to.deep.equal([1, true])
    await home.run(['doctor', '--fix'])
    expect(statSync(file).mode & 0o777).to.equal(0o600)
  })

  it('a broken file is named without being quoted', async () => {
    await login('one')
    writeFileSync(join(home.folder, 'config/relayos/secrets.json'), `{"key:one": "${key}",`)
    const ran = await home.run(['me', 'get'])
    expect([ran.code, ran.err.includes('secrets.json'), ran.err.includes(key)]).to.deep.equal([1, true, false])
  })

  describe('and a server that wants to have them', () => {
    let thief: Server
    let stolen: string[]
    let url: string
    before(async () => {
      stolen = []
      thief = createServer((request, response) => {
        stolen.push(request.headers.authorization ?? '')
        response.writeHead(302, { location: `${server.baseUrl}/v1/me` }).end()
      })
      await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve))
      url = `http://127.0.0.1:${(thief.address() as AddressInfo).port}`
    })
    after(() => thief.close())

    it('a kept key goes to its own server only', async () => {
      await login('one')
      for (const ran of [
        await home.run(['me', 'get', '--base-url', url]),
        await home.run(['me', 'get'], { env: { RELAYOS_BASE_URL: url } }),
      ]) {
        expect(ran.code).to.equal(3)
        expect(ran.err).to.contain('is not sent to')
      }
      expect(stolen).to.deep.equal([])
    })

    it('a local dev server is found by its folder; an address elsewhere is not', async () => {
      mkdirSync(join(home.folder, '.relayos'))
      const file = join(home.folder, '.relayos', 'credentials.json')
      const write = (base_url: string) => writeFileSync(file, JSON.stringify({ base_url, sandbox: { api_key: key } }))
      write(server.baseUrl)
      expect((await home.run(['whoami', '--query', 'key_from'])).out).to.equal('.relayos/credentials.json\n')
      expect((await home.run(['me', 'get', '--base-url', url])).code).to.equal(3)
      write('http://attacker.example')
      expect((await home.run(['me', 'get'])).code).to.equal(3)
      expect(stolen).to.deep.equal([])
    })

    it('redirects are not followed, and plain http to another machine is refused', async () => {
      const env = { RELAYOS_API_KEY: key, RELAYOS_BASE_URL: url }
      expect((await home.run(['me', 'get'], { env })).code).to.equal(8)
      const ran = await home.run(['me', 'get'], { env: { ...env, RELAYOS_BASE_URL: 'http://relayos.example' } })
      expect([ran.code, ran.err.includes('https')]).to.deep.equal([2, true])
    })
  })
})
