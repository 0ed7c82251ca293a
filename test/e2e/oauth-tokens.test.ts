// What an app gets for a person's consent, and how long it is worth something: codes, refresh tokens.

import { expect } from 'chai'
import {
  addMember,
  type App,
  CALLBACK,
  claimsOf,
  exchangeCode,
  type FormAnswer,
  getCode,
  getTokens,
  pkce,
  postForm,
  registerApp,
  setUpApp,
  WEB_APP,
} from '../support/oauth.ts'
import type { TestServer } from '../support/server.ts'

describe('codes and tokens of an app', () => {
  const own = setUpApp()
  const { signIn } = own
  let server: TestServer
  let app: App
  before(() => void ({ server, app } = own))

  const exchange = (code: string, verifier: string, more: Record<string, string> = {}, by = app) =>
    exchangeCode(server, by, code, verifier, more)

  describe('codes', () => {
    it('work once; a second use takes back what the first gave', async () => {
      const { verifier, challenge } = pkce()
      const code = await getCode(server, app, challenge)
      const first = await exchange(code, verifier)
      expect(first.status).to.equal(200)
      const second = await exchange(code, verifier)
      expect([second.status, second.body.error]).to.deep.equal([400, 'invalid_grant'])
      expect((await server.request('GET', '/v1/me', { key: first.body.access_token })).status).to.equal(401)
      const refreshed = await postForm(server, '/token', { grant_type: 'refresh_token', refresh_token: first.body.refresh_token }, app)
      expect(refreshed.body.error).to.equal('invalid_grant')
    })

    it('work once of many uses at the same moment, and leave nothing that works', async () => {
      const { verifier, challenge } = pkce()
      const code = await getCode(server, app, challenge)
      const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(code, verifier)))
      const good = answers.filter(({ status }) => status === 200)
      expect(good.length).to.be.at.most(1)
      for (const { body } of good) expect((await server.request('GET', '/v1/me', { key: body.access_token })).status).to.equal(401)
    })

    it("are of no use to another app, nor to nobody's, nor at another address", async () => {
      const other = await registerApp(server, WEB_APP)
      const { verifier, challenge } = pkce()
      const code = await getCode(server, app, challenge)
      expect((await exchange(code, verifier, {}, other)).body.error).to.equal('invalid_grant')
      expect((await exchange(code, verifier, { client_id: other.id })).status).to.be.oneOf([400, 401]) // two names in one request
      expect((await exchange(code, verifier, { redirect_uri: `${CALLBACK}/` })).body.error).to.equal('invalid_grant')
      expect((await postForm(server, '/token', { grant_type: 'authorization_code', code, code_verifier: verifier }, app)).status).to.equal(
        400,
      )
      const anonymous = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: CALLBACK, client_id: app.id }
      expect((await postForm(server, '/token', anonymous)).status).to.be.oneOf([400, 401])
      expect((await exchange(code, verifier)).status).to.equal(200)
    })

    it('end after a minute', async () => {
      const { verifier, challenge } = pkce()
      const code = await getCode(server, app, challenge)
      const { rowCount } = await server.db.raw(
        `select 1 from oauth_artefacts where kind = 'AuthorizationCode' and expires_at < now() + interval '61 seconds'`,
      )
      expect(rowCount).to.be.greaterThan(0)
      expect((await exchange(code.replace(/.$/, code.endsWith('a') ? 'b' : 'a'), verifier)).body.error).to.equal('invalid_grant')
      const { now } = Date
      try {
        Date.now = () => now() + 61_000 // by which the library goes
        expect((await exchange(code, verifier)).body.error).to.equal('invalid_grant')
      } finally {
        Date.now = now
      }
    })
  })

  describe('refresh tokens', () => {
    const refresh = (token: string, more: Record<string, string> = {}, by = app) =>
      postForm(server, '/token', { grant_type: 'refresh_token', refresh_token: token, ...more }, by)

    it('of a grant that was revoked are worth nothing', async () => {
      const tokens = await getTokens(server, app)
      const { body } = await server.request('GET', '/v1/oauth_grants', { query: { limit: 1 } })
      expect((await server.request('DELETE', `/v1/oauth_grants/${body.data[0].id}`)).status).to.equal(200)
      expect((await refresh(tokens.refresh_token)).body.error).to.equal('invalid_grant')
    })

    it('need the app to prove who it is, in one way', async () => {
      const tokens = await getTokens(server, app)
      const fields = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token }
      const bare = { ...app, secret: null }
      const ways: [string, FormAnswer][] = [
        ['by name alone', await postForm(server, '/token', fields, bare)],
        ['by an empty secret', await postForm(server, '/token', { ...fields, client_secret: '' }, bare)],
        ['in both ways at once', await postForm(server, '/token', { ...fields, client_id: app.id, client_secret: app.secret! }, app)],
        ['in the address', await postForm(server, `/token?client_id=${app.id}&client_secret=${app.secret}`, fields)],
        [
          'by a token',
          await postForm(server, '/token', { ...fields, client_id: app.id }, undefined, { authorization: `Bearer ${tokens.access_token}` }),
        ],
        [
          'by an assertion that nobody signed',
          await postForm(
            server,
            '/token',
            {
              ...fields,
              client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
              client_assertion: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(`{"iss":"${app.id}","sub":"${app.id}"}`).toString('base64url')}.`,
            },
            bare,
          ),
        ],
      ]
      for (const [name, { status, body }] of ways) {
        expect(status, name).to.be.oneOf([400, 401])
        expect(body.error, name).to.be.oneOf(['invalid_client', 'invalid_request'])
      }
      expect((await refresh(tokens.refresh_token)).status, 'and none of it used the token up').to.equal(200)
    })

    it('and codes and access tokens are each taken for what they are', async () => {
      const tokens = await getTokens(server, app, { scope: 'openid offline_access messages:read', prompt: 'consent' })
      const { verifier, challenge } = pkce()
      const code = await getCode(server, app, challenge)
      for (const wrong of [code, tokens.access_token, tokens.id_token!, claimsOf(tokens.access_token).jti])
        expect((await refresh(wrong)).body.error).to.equal('invalid_grant')
      for (const wrong of [tokens.refresh_token, tokens.access_token, tokens.id_token!])
        expect((await exchange(wrong, verifier)).body.error).to.equal('invalid_grant')
      for (const key of [code, tokens.refresh_token, claimsOf(tokens.access_token).jti])
        expect((await server.request('GET', '/v1/me', { key })).status).to.equal(401)
      expect((await exchange(code, verifier)).status).to.equal(200)
    })

    it('and whatever else is said twice, is refused', async () => {
      const tokens = await getTokens(server, app)
      const other = await getTokens(server, app)
      const authorization = `Basic ${Buffer.from(`${app.id}:${app.secret}`).toString('base64')}`
      const twice = async (...more: [string, string][]) => {
        const body = new URLSearchParams([['grant_type', 'refresh_token'], ['refresh_token', tokens.refresh_token], ...more])
        const response = await fetch(`${server.baseUrl}/oauth/token`, { method: 'POST', headers: { authorization }, body })
        return [response.status, ((await response.json()) as { error: string }).error]
      }
      for (const pair of [
        ['grant_type', 'client_credentials'],
        ['grant_type', 'refresh_token'],
        ['refresh_token', other.refresh_token],
        ['refresh_token', tokens.refresh_token],
      ] as [string, string][])
        expect(await twice(pair), pair.join()).to.deep.equal([400, 'invalid_request'])
      expect(await twice(['scope', 'messages:read'], ['scope', 'messages:write'])).to.deep.equal([400, 'invalid_request'])
      expect((await refresh(tokens.refresh_token)).status).to.equal(200)
    })

    it('change with every use', async () => {
      const tokens = await getTokens(server, app)
      const next = await refresh(tokens.refresh_token)
      expect(next.status, next.text).to.equal(200)
      expect(next.body.refresh_token).to.be.a('string').and.not.equal(tokens.refresh_token)
      expect((await server.request('GET', '/v1/me', { key: next.body.access_token })).status).to.equal(200)
      expect((await refresh(next.body.refresh_token)).status).to.equal(200)
    })

    it('used a second time end everything that the person granted to the app then', async () => {
      const tokens = await getTokens(server, app)
      const next = await refresh(tokens.refresh_token)
      expect((await refresh(tokens.refresh_token)).body.error).to.equal('invalid_grant')
      expect((await refresh(next.body.refresh_token)).body.error).to.equal('invalid_grant')
      expect((await server.request('GET', '/v1/me', { key: next.body.access_token })).status).to.equal(401)
    })

    it('used by two at the same moment work for one at most', async () => {
      const tokens = await getTokens(server, app)
      const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(tokens.refresh_token)))
      expect(answers.filter(({ status }) => status === 200).length).to.be.at.most(1)
    })

    it('never widen what was granted, and are of no use to another app', async () => {
      const tokens = await getTokens(server, app)
      const wider = await refresh(tokens.refresh_token, { scope: 'messages:read messages:write' })
      expect(wider.body.error).to.equal('invalid_scope')
      const other = await registerApp(server, WEB_APP)
      expect((await refresh(tokens.refresh_token, {}, other)).body.error).to.equal('invalid_grant')
      expect((await refresh(tokens.refresh_token)).status).to.equal(200)
    })

    it('leave a trace in the audit log when they are used a second time', async () => {
      const tokens = await getTokens(server, app)
      await refresh(tokens.refresh_token)
      await refresh(tokens.refresh_token)
      const query = { action: 'oauth.grant.end', resource_id: claimsOf(tokens.access_token).sub }
      const { body } = await server.request('GET', '/v1/audit_events', { query })
      expect(body.data).to.have.length(1)
      expect(body.data[0]).to.include({ reason: 'reuse_detected' })
    })

    it('come with offline_access as OpenID Connect has it', async () => {
      const more = { scope: 'openid offline_access messages:read', prompt: 'consent' }
      expect(await getTokens(server, app, more)).to.include.keys('refresh_token', 'id_token')
    })

    it('come to apps that are registered for them alone', async () => {
      const plain = await registerApp(server, { ...WEB_APP, grant_types: ['authorization_code'] })
      expect(await getTokens(server, plain)).to.not.have.property('refresh_token')
    })

    it('end with the member', async () => {
      const member = await addMember(server)
      signIn.as(member)
      const tokens = await getTokens(server, app)
      await server.db('members').where({ id: member.memberId }).update({ status: 'suspended' })
      expect((await refresh(tokens.refresh_token)).body.error).to.equal('invalid_grant')
      expect((await server.request('GET', '/v1/me', { key: tokens.access_token })).status).to.equal(401)
    })
  })
})
