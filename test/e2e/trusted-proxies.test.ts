// Behind a proxy that is trusted, everything that asks for an address gets the caller's; a header of anybody else says nothing.

import { expect } from 'chai'
import { readConfig } from '../../server/config.ts'
import { newApiKey } from '../../server/domains/identity/api-key.ts'
import { createOwner, createPerson, setPolicy } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openStream } from '../support/stream.ts'

const CALLER = '203.0.113.7'
const by = (address: string) => ({ 'x-forwarded-for': address })
const proto = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', forwarded: `for=${CALLER};proto=https` }

describe('behind a trusted proxy', () => {
  let server: TestServer
  let bound: string // a key that works from CALLER alone
  before(async () => {
    server = await startServer({ trustedProxies: ['127.0.0.1'], addressLimit: 5 })
    const { body } = await server.request('POST', '/v1/api_keys', {
      body: { name: 'Bound', scopes: ['messages:read', 'events:read'], ip_ranges: [`${CALLER}/32`] },
    })
    bound = body.api_key
  })
  after(() => server.stop())

  it('keys that are bound to addresses work from those alone, whatever the caller adds', async () => {
    const list = async (headers: Record<string, string>) => (await server.request('GET', '/v1/messages', { key: bound, headers })).status
    expect(await list(by(CALLER))).to.equal(200)
    expect(await list(by(`6.6.6.6, ${CALLER}`))).to.equal(200)
    expect(await list(by(`${CALLER}, 198.51.100.1`)), 'a forged one before the real one').to.equal(401)
    expect(await list({}), 'the proxy itself').to.equal(401)
    expect(await list({ 'x-real-ip': CALLER, forwarded: `for=${CALLER}`, 'true-client-ip': CALLER }), 'other headers').to.equal(401)
  })

  it('guesses are counted for each caller by itself', async () => {
    const guess = async (path: string, address: string) => {
      const headers = { ...by(address), authorization: `Bearer ${newApiKey('sandbox', 'local')}` }
      return (await fetch(server.baseUrl + path, { headers })).status
    }
    for (const [path, refused] of [
      ['/v1/me', 401],
      ['/scim/v2/Users', 401],
      ['/nothing-here', 404],
    ] as const) {
      const [bad, good] = [`198.51.100.${path.length}`, `198.51.101.${path.length}`]
      const statuses = await Promise.all(Array.from({ length: 20 }, () => guess(path, bad)))
      expect(statuses, path).to.include.members([refused, 429])
      expect(await guess(path, good), path).to.equal(refused)
      expect(await guess(path, `${good}, ${bad}`), `${path}: a new name does not help`).to.equal(429)
    }
  })

  it('the event stream knows the caller too, over WebSocket and Server-Sent Events', async () => {
    const refused = await openStream(server.baseUrl, { key: bound, headers: by('198.51.100.77') }).catch(({ status }) => status)
    expect(refused).to.equal(401)
    const stream = await openStream(server.baseUrl, { key: bound, headers: by(CALLER) })
    expect((await stream.call('messages.list')).status, 'calls over it come from there').to.equal(200)
    stream.ws.terminate()
    const sse = await fetch(`${server.baseUrl}/v1/event_stream`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${bound}`, ...by(CALLER) },
    })
    expect(sse.headers.get('content-type')).to.equal('text/event-stream')
    await sse.body!.cancel()
  })

  it('the audit log names the caller', async () => {
    const body = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
    await server.request('POST', '/v1/messages', { body, headers: by(`6.6.6.6, ${CALLER}`) })
    const { data } = (await server.request('GET', '/v1/audit_events', { query: { limit: 1 } })).body
    expect(data[0].addresses).to.deep.equal([CALLER])
  })

  it('sign-in follows the addresses that the policy of an organization allows', async () => {
    const owner = await createOwner(server)
    await setPolicy(server, { ip_ranges: [`${CALLER}/32`] })
    const stage = async (headers: Record<string, string>) => (await owner.send('GET', '/auth/session', undefined, headers)).body.stage
    expect(await stage(by(CALLER))).to.equal('active')
    expect(await stage({})).to.equal(undefined)
    const signIn = (headers: Record<string, string>) =>
      createPerson(server).send('POST', '/auth/sign-in', { email: 'owner@example.com', password: 'seven quiet lamps' }, headers)
    expect((await signIn(by('198.51.100.3'))).body.code).to.equal('sign_in_not_allowed')
    expect((await signIn(by(CALLER))).status).to.equal(200)
    await setPolicy(server, {})
  })

  it('cookies and addresses of pages follow the public URL, not a header', async () => {
    const person = createPerson(server)
    const answer = await person.send(
      'POST',
      '/auth/sign-in',
      { email: 'owner@example.com', password: 'seven quiet lamps' },
      {
        ...proto,
        ...by('198.51.100.4'),
      },
    )
    expect(answer.status).to.equal(200)
    expect(answer.headers.getSetCookie().join()).to.include('relayos_session=').and.not.include('Secure')
    const metadata = await fetch(`${server.baseUrl}/oauth/.well-known/openid-configuration`, { headers: { ...proto, ...by(CALLER) } })
    expect(await metadata.text()).to.not.include('evil.example')
  })
})

describe('without a trusted proxy', () => {
  it('a header says nothing of the caller', async () => {
    const server = await startServer({ trustedProxies: ['192.0.2.1'], addressLimit: 5 })
    try {
      const guesses = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          server.request('GET', '/v1/me', { key: newApiKey('sandbox', 'local'), headers: by(`198.51.100.${index}`) }),
        ),
      )
      expect(guesses.map(({ status }) => status)).to.include(429)
      const { body } = await server.request('POST', '/v1/api_keys', { body: { name: 'B', scopes: ['messages:read'], ip_ranges: [CALLER] } })
      const answer = await server.request('GET', '/v1/messages', { key: body.api_key, headers: by(CALLER) })
      expect(answer.status).to.be.oneOf([401, 429])
    } finally {
      await server.stop()
    }
  })

  it('the setting takes addresses and ranges, and not everybody', () => {
    const proxies = (RELAYOS_TRUSTED_PROXIES: string) => readConfig({ RELAYOS_TRUSTED_PROXIES }).trustedProxies
    expect(readConfig({}).trustedProxies).to.deep.equal([])
    expect(proxies('10.0.0.0/8, 127.0.0.1,2001:db8::/32')).to.deep.equal(['10.0.0.0/8', '127.0.0.1', '2001:db8::/32'])
    for (const wrong of ['*', 'nginx', '10.0.0.0/33', '0.0.0.0/0', '::/0', '::ffff:10.0.0.1', 'fe80::1%eth0', '10.0.0.0/8/8'])
      expect(() => proxies(wrong), wrong).to.throw('RELAYOS_TRUSTED_PROXIES has')
  })
})
