// Apps: what goes together, which addresses are taken, who may give what.

import { expect } from 'chai'
import { readConfig } from '../../server/config.ts'
import { eventually } from '../support/eventually.ts'
import { type App, claimsOf, postForm, registerApp, SERVICE, serviceToken, WEB_APP } from '../support/oauth.ts'
import { checkedRequest } from '../support/request.ts'
import { startOauthServer } from '../support/oauth.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('oauth_clients', () => {
  let server: TestServer
  before(async () => void (server = await startOauthServer()))
  after(() => server.stop())

  const create = (body: object, key = server.keys.sandbox.api_key, headers = {}) =>
    server.request('POST', '/v1/oauth_clients', { key, body, headers })

  it('show the secret once and keep a digest of it, also for a repeated request', async () => {
    const first = await create(SERVICE, undefined, { 'idempotency-key': 'app-1' })
    const again = await create(SERVICE, undefined, { 'idempotency-key': 'app-1' })
    const { client_secret, id } = first.body
    expect(client_secret).to.match(/^rs_[0-9A-Za-z]{40}$/)
    expect(first.headers.get('location')).to.equal(`/v1/oauth_clients/${id}`)
    expect(again.body).to.deep.equal(first.body)
    const read = await server.request('GET', `/v1/oauth_clients/${id}`)
    expect(read.body).to.include({ id, secret_last4: client_secret.slice(-4), type: 'confidential', revoked_at: null })
    expect(read.text).to.not.include(client_secret)
    const { rows } =
      await server.db.raw(`select row_to_json(c)::text as text from oauth_clients c union all select row_to_json(k)::text from idempotency_keys k
      union all select row_to_json(a)::text from audit_events a`)
    for (const { text } of rows) expect(text).to.not.include(client_secret.slice(3))
  })

  it('that are public have no secret', async () => {
    const { body } = await create({ ...WEB_APP, type: 'public', grant_types: ['authorization_code'] })
    expect(body).to.include({ client_secret: null, secret_last4: null, token_endpoint_auth_method: 'none' })
    expect((await server.request('POST', `/v1/oauth_clients/${body.id}/rotate_secret`, { body: {} })).body.code).to.equal('invalid_app')
  })

  const mismatches: Record<string, object> = {
    'a public app with client credentials': { ...SERVICE, type: 'public' },
    'a public app with a secret': { ...WEB_APP, type: 'public', token_endpoint_auth_method: 'client_secret_basic' },
    'a confidential app without one': { ...WEB_APP, token_endpoint_auth_method: 'none' },
    'codes without an address': { ...WEB_APP, redirect_uris: [] },
    'an address without codes': { ...SERVICE, redirect_uris: ['https://shop.example/'] },
    'refresh tokens of nothing': { ...SERVICE, grant_types: ['client_credentials', 'refresh_token'] },
  }
  for (const [name, body] of Object.entries(mismatches)) {
    it(`refuse ${name}`, async () => {
      const answer = await create(body)
      expect([answer.status, answer.body.code]).to.deep.equal([422, 'invalid_app'])
    })
  }

  const addresses: [string, 'confidential' | 'public', boolean][] = [
    ['https://shop.example/callback', 'confidential', true],
    ['https://shop.example', 'confidential', true],
    ['https://shop.example/callback?next=1', 'confidential', true],
    ['https://shop.example:8443/callback', 'confidential', true],
    ['http://127.0.0.1/callback', 'public', true],
    ['http://127.0.0.1:8000/callback', 'public', true],
    ['http://[::1]/callback', 'public', true],
    ['com.example.app:/callback', 'public', true],
    ['com.example.app://callback', 'public', true],
    ['http://127.0.0.1/callback', 'confidential', false],
    ['com.example.app:/callback', 'confidential', false],
    ['http://shop.example/callback', 'confidential', false],
    ['http://shop.example/callback', 'public', false],
    ['http://localhost/callback', 'public', false],
    ['https://localhost/callback', 'public', false],
    ['https://127.0.0.1/callback', 'public', false],
    ['https://localhost/callback', 'confidential', true],
    ['http://127.0.0.1.evil.example/callback', 'public', false],
    ['http://127.1/callback', 'public', false],
    ['https://shop.example/callback#x', 'confidential', false],
    ['https://shop.example/#', 'confidential', false],
    ['https://*.shop.example/callback', 'confidential', false],
    ['https://shop.example/*', 'confidential', false],
    ['https://user@shop.example/callback', 'confidential', false],
    ['https://@shop.example/callback', 'confidential', false],
    ['https://user:word@shop.example/', 'confidential', false],
    ['https://shop.example\\@evil.example/', 'confidential', false],
    ['https://shop.example/../callback', 'confidential', false],
    ['https://shop.example/a/%2e%2e/callback', 'confidential', false],
    ['https://SHOP.example/callback', 'confidential', false],
    ['https://shop.example:443/callback', 'confidential', false],
    ['https:shop.example/callback', 'confidential', false],
    ['javascript:alert(1)', 'public', false],
    ['data:text/html,x', 'public', false],
    ['file:///etc/passwd', 'public', false],
    ['myapp:/callback', 'public', false],
    ['//shop.example/callback', 'confidential', false],
  ]
  for (const [uri, type, isTaken] of addresses) {
    it(`${isTaken ? 'take' : 'refuse'} ${uri} for a ${type} app`, async () => {
      const answer = await create({ ...WEB_APP, type, redirect_uris: [uri] })
      expect(answer.status, answer.text).to.be.oneOf(isTaken ? [201] : [400, 422])
      if (isTaken) {
        const fields = {
          client_id: answer.body.id,
          redirect_uri: uri,
          response_type: 'code',
          scope: 'messages:read',
          code_challenge_method: 'S256',
        }
        const search = new URLSearchParams({ ...fields, code_challenge: 'x'.repeat(43) })
        const start = await fetch(`${server.baseUrl}/oauth/authorize?${search}`, { redirect: 'manual' })
        expect(start.headers.get('location')).to.match(/^\/oauth\/interaction\//)
      }
      if (answer.status === 422) expect(answer.body.errors[0].pointer).to.equal('/redirect_uris/0')
    })
  }

  it('get no more than who registers or steers them has', async () => {
    const key = await server.addKey(['oauth_clients:write', 'oauth_clients:read', 'messages:read'])
    expect((await create(SERVICE, key)).body.code).to.equal('scope_not_held')
    expect((await create({ ...SERVICE, scopes: ['messages:read'] }, key)).status).to.equal(201)
    const wide = await registerApp(server, SERVICE)
    const path = `/v1/oauth_clients/${wide.id}`
    expect((await server.request('PATCH', path, { key, body: { name: 'Mine' } })).body.code).to.equal('scope_not_held')
    expect((await server.request('POST', `${path}/rotate_secret`, { key, body: {} })).body.code).to.equal('scope_not_held')
    expect(await serviceToken(server, wide)).to.be.a('string')
  })

  it('are listed in pages, newest first', async () => {
    const names = []
    let cursor: string | undefined
    do {
      const { body } = await server.request('GET', '/v1/oauth_clients', { query: { limit: 5, ...(cursor ? { cursor } : {}) } })
      names.push(...body.data.map(({ id }: App) => id))
      cursor = body.has_more ? body.next_cursor : undefined
    } while (cursor)
    expect(names.length).to.be.greaterThan(10)
    expect(names).to.deep.equal([...new Set(names)].sort().reverse())
  })

  it('change with what they are given, and say so in the audit log', async () => {
    const app = await registerApp(server, WEB_APP)
    const changed = await server.request('PATCH', `/v1/oauth_clients/${app.id}`, {
      body: { redirect_uris: ['https://new.example/cb'], restrictions: { channels: ['sms'] } },
    })
    expect(changed.body).to.deep.include({ name: 'Shop', redirect_uris: ['https://new.example/cb'], restrictions: { channels: ['sms'] } })
    expect(
      (await server.request('PATCH', `/v1/oauth_clients/${app.id}`, { body: { redirect_uris: ['http://new.example/cb'] } })).status,
    ).to.equal(422)
    const { body } = await server.request('GET', '/v1/audit_events', { query: { action: 'oauth_clients.update', resource_id: app.id } })
    const [event] = body.data.filter(({ outcome }: { outcome: string }) => outcome === 'succeeded')
    const change = { field: 'redirect_uris', from: JSON.stringify(WEB_APP.redirect_uris), to: '["https://new.example/cb"]' }
    expect(event.changes).to.deep.include(change)
  })
})

describe('two nodes with one public address', () => {
  it('take the tokens of each other, and a revocation within five seconds', async () => {
    const server = await startServer({ publicUrl: 'https://api.relay.example' })
    const node = await server.addNode()
    try {
      const app = await registerApp(server, SERVICE)
      const token = await serviceToken(server, app)
      expect(claimsOf(token)).to.include({ iss: 'https://api.relay.example/oauth', aud: 'https://api.relay.example/v1' })
      const there = async () => (await checkedRequest(node.baseUrl, 'GET', '/v1/me', { key: token })).status
      expect(await there()).to.equal(200)
      const start = await fetch(`${server.baseUrl}/oauth/device`, { redirect: 'manual' })
      expect(start.status).to.equal(303)
      const at = Date.now()
      expect((await postForm(server, '/revoke', { token }, app)).status).to.equal(200)
      await eventually(async () => expect(await there()).to.equal(401), 6_000)
      expect(Date.now() - at).to.be.lessThan(5_000)
    } finally {
      await node.stop()
      await server.stop()
    }
  })
})

describe('limits of /oauth', () => {
  it('count what fails, and what nobody vouches for; not what apps do in order', async () => {
    const server = await startOauthServer({ addressLimit: 5 })
    try {
      const app = await registerApp(server, SERVICE)
      for (let count = 0; count < 12; count++) await serviceToken(server, app)
      const guess = () => postForm(server, '/token', { grant_type: 'client_credentials' }, { ...app, secret: 'rs_guess' })
      const guesses = (await Promise.all(Array.from({ length: 30 }, guess))).concat(await guess())
      expect(guesses.at(-1)!.status).to.equal(429)
      expect(guesses.at(-1)!.headers.get('retry-after')).to.match(/^\d+$/)
      await new Promise((resolve) => setTimeout(resolve, 1_100))
      const pages = await Promise.all(Array.from({ length: 20 }, () => fetch(`${server.baseUrl}/oauth/authorize?client_id=x`)))
      expect(pages.filter(({ status }) => status === 429).length).to.be.at.least(10)
    } finally {
      await server.stop()
    }
  })
})

describe('RELAYOS_PUBLIC_URL and RELAYOS_EGRESS_ALLOW', () => {
  it('take what they can mean alone', () => {
    expect(readConfig({ RELAYOS_PUBLIC_URL: 'https://api.example/' }).publicUrl).to.equal('https://api.example')
    expect(readConfig({ RELAYOS_EGRESS_ALLOW: 'keys.internal:8443, [::1]:80' }).egressAllow).to.deep.equal([
      'keys.internal:8443',
      '0:0:0:0:0:0:0:1:80', // in the form in which addresses are compared
    ])
    for (const url of ['api.example', 'https://api.example/x', 'https://user@api.example', 'ftp://api.example', 'https://api.example?x'])
      expect(() => readConfig({ RELAYOS_PUBLIC_URL: url }), url).to.throw('RELAYOS_PUBLIC_URL')
    for (const list of ['keys.internal', 'https://keys.internal:443', '*:443'])
      expect(() => readConfig({ RELAYOS_EGRESS_ALLOW: list }), list).to.throw('RELAYOS_EGRESS_ALLOW')
  })
})
