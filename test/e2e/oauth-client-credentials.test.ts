// An app that acts for itself.

import { expect } from 'chai'
import { claimsOf, headerOf, postForm, registerApp, SERVICE, serviceToken } from '../support/oauth.ts'
import { startOauthServer } from '../support/oauth.ts'
import type { TestServer } from '../support/server.ts'

describe('client credentials', () => {
  let server: TestServer
  before(async () => void (server = await startOauthServer()))
  after(() => server.stop())

  it('give a token that works in the environment of the app', async () => {
    const app = await registerApp(server, SERVICE)
    const answer = await postForm(server, '/token', { grant_type: 'client_credentials', scope: 'messages:read' }, app)
    expect(answer.status, answer.text).to.equal(200)
    expect(answer.body).to.include({ token_type: 'Bearer', scope: 'messages:read', expires_in: 1800 })
    const me = await server.request('GET', '/v1/me', { key: answer.body.access_token })
    expect(me.body).to.deep.include({
      type: 'access_token',
      principal_id: app.id,
      name: 'Service',
      member_id: null,
      environment: { id: server.keys.sandbox.environment_id, kind: 'sandbox' },
      scopes: ['messages:read'],
    })
    expect((await server.request('GET', '/v1/messages', { key: answer.body.access_token })).status).to.equal(200)
    expect((await server.request('GET', '/v1/events', { key: answer.body.access_token })).status).to.equal(403)
  })

  it('give a token as RFC 9068 says', async () => {
    const app = await registerApp(server, SERVICE)
    const token = await serviceToken(server, app)
    expect(headerOf(token)).to.deep.include({ alg: 'ES256', typ: 'at+jwt' })
    const { jti, iat, exp, ...claims } = claimsOf(token)
    expect(claims).to.deep.equal({
      iss: `${server.baseUrl}/oauth`,
      aud: `${server.baseUrl}/v1`,
      sub: app.id,
      client_id: app.id,
      scope: 'messages:read messages:write',
      environment_id: server.keys.sandbox.environment_id,
    })
    expect(jti).to.be.a('string').with.length.greaterThan(20)
    expect(exp - iat).to.equal(1800)
  })

  it('give all that the app may do when it names nothing', async () => {
    const app = await registerApp(server, SERVICE)
    expect((await postForm(server, '/token', { grant_type: 'client_credentials' }, app)).body.scope).to.equal(
      'messages:read messages:write',
    )
  })

  it('work with the secret in the body too', async () => {
    const app = await registerApp(server, { ...SERVICE, token_endpoint_auth_method: 'client_secret_post' })
    const fields = { grant_type: 'client_credentials', client_id: app.id, client_secret: app.secret! }
    expect((await postForm(server, '/token', fields)).status).to.equal(200)
  })

  it('are refused with a wrong secret, without one, and for an app that nobody knows', async () => {
    const app = await registerApp(server, SERVICE)
    for (const secret of ['rs_wrong', `${app.secret}x`, app.secret!.toLowerCase(), '']) {
      const answer = await postForm(server, '/token', { grant_type: 'client_credentials', client_id: app.id }, { ...app, secret })
      expect(answer.status, secret).to.be.oneOf([400, 401])
      expect(answer.body).to.not.have.property('access_token')
    }
    const answer = await postForm(server, '/token', { grant_type: 'client_credentials' }, { ...app, id: app.id.replace(/.$/, 'z') })
    expect([answer.status, answer.body.error]).to.deep.equal([401, 'invalid_client'])
  })

  it('never give more than the app is registered for', async () => {
    const app = await registerApp(server, SERVICE)
    for (const scope of ['events:read', 'messages:read api_keys:write', 'nothing:read', 'messages:read openid members:write']) {
      const answer = await postForm(server, '/token', { grant_type: 'client_credentials', scope }, app)
      expect([answer.status, answer.body.error], scope).to.deep.equal([400, 'invalid_scope'])
    }
  })

  it('give tokens for this API alone', async () => {
    const app = await registerApp(server, SERVICE)
    for (const resource of ['https://other.example/v1', `${server.baseUrl}/v2`, `${server.baseUrl}/v1/`, `${server.baseUrl}/oauth`]) {
      const answer = await postForm(server, '/token', { grant_type: 'client_credentials', resource }, app)
      expect([answer.status, answer.body.error], resource).to.deep.equal([400, 'invalid_target'])
    }
    expect((await postForm(server, '/token', { grant_type: 'client_credentials', resource: `${server.baseUrl}/v1` }, app)).status).to.equal(
      200,
    )
  })

  it('ignore where a request says that it came to', async () => {
    const app = await registerApp(server, SERVICE)
    const forged = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.1' }
    const answer = await postForm(server, '/token', { grant_type: 'client_credentials' }, app, forged)
    expect(claimsOf(answer.body.access_token).iss).to.equal(`${server.baseUrl}/oauth`)
    const document = await (await fetch(`${server.baseUrl}/oauth/.well-known/openid-configuration`, { headers: forged })).text()
    expect(document).to.not.include('evil')
  })

  it('are written to the audit log', async () => {
    const app = await registerApp(server, SERVICE)
    await serviceToken(server, app)
    const { body } = await server.request('GET', '/v1/audit_events', { query: { action: 'oauth.token.create', actor_id: app.id } })
    expect(body.data).to.have.length(1)
    expect(body.data[0]).to.deep.include({
      outcome: 'succeeded',
      resource_ids: [app.id],
      environment_id: server.keys.sandbox.environment_id,
    })
  })
})
