// The other endpoints of the OAuth server: documents, revocation, introspection, pushed requests, devices, bound tokens, keys.

import { createHash, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import * as jose from 'jose'
import {
  addMember,
  allow,
  type App,
  authorizeUrl,
  CALLBACK,
  claimsOf,
  createBrowser,
  createFakeSignIn,
  exchangeCode,
  fieldOf,
  getCode,
  getTokens,
  headerOf,
  pkce,
  postForm,
  registerApp,
  SERVICE,
  serviceToken,
  WEB_APP,
} from '../support/oauth.ts'
import { eventually } from '../support/eventually.ts'
import { startOauthServer } from '../support/oauth.ts'
import type { TestServer } from '../support/server.ts'

const DEVICE = 'urn:ietf:params:oauth:grant-type:device_code'

describe('OAuth endpoints', () => {
  const signIn = createFakeSignIn()
  let clockAhead = 0
  const clock = { now: () => Date.now() + clockAhead }
  let server: TestServer
  let app: App
  let service: App
  before(async () => {
    server = await startOauthServer({}, undefined, clock, signIn)
    app = await registerApp(server, WEB_APP)
    service = await registerApp(server, SERVICE)
  })
  beforeEach(async () => signIn.as(await addMember(server)))
  after(() => server.stop())

  const works = async (token: string) => (await server.request('GET', '/v1/me', { key: token })).status === 200

  describe('documents', () => {
    for (const path of [
      '/oauth/.well-known/openid-configuration',
      '/oauth/.well-known/oauth-authorization-server',
      '/.well-known/oauth-authorization-server',
      '/.well-known/oauth-authorization-server/oauth',
    ]) {
      it(`say at ${path} what there is`, async () => {
        const response = await fetch(server.baseUrl + path)
        expect(response.status).to.equal(200)
        const document = (await response.json()) as Record<string, unknown>
        const issuer = `${server.baseUrl}/oauth`
        expect(document).to.deep.include({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          revocation_endpoint: `${issuer}/revoke`,
          introspection_endpoint: `${issuer}/introspect`,
          pushed_authorization_request_endpoint: `${issuer}/par`,
          device_authorization_endpoint: `${issuer}/device_authorization`,
          jwks_uri: `${issuer}/jwks.json`,
          response_types_supported: ['code'],
          response_modes_supported: ['query'],
          code_challenge_methods_supported: ['S256'],
          authorization_response_iss_parameter_supported: true,
          token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
          id_token_signing_alg_values_supported: ['ES256'],
          grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials', DEVICE],
        })
        expect(document.scopes_supported).to.include.members(['openid', 'messages:read'])
        expect(document).to.not.have.any.keys('registration_endpoint', 'userinfo_endpoint')
      })
    }

    it('publish public keys alone', async () => {
      const { keys } = (await (await fetch(`${server.baseUrl}/oauth/jwks.json`)).json()) as { keys: Record<string, string>[] }
      expect(keys.length).to.be.greaterThan(0)
      for (const key of keys) expect(Object.keys(key).sort()).to.deep.equal(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    })
  })

  describe('revocation', () => {
    it('ends an access token of an app within five seconds, though it was used a moment before', async () => {
      const token = await serviceToken(server, service)
      expect(await works(token)).to.equal(true)
      const at = Date.now()
      expect((await postForm(server, '/revoke', { token }, service)).status).to.equal(200)
      await eventually(async () => expect(await works(token)).to.equal(false), 5_500)
      expect(Date.now() - at).to.be.lessThan(5_600)
    })

    it('of a refresh token ends what came of it', async () => {
      const tokens = await getTokens(server, app)
      expect((await postForm(server, '/revoke', { token: tokens.refresh_token, token_type_hint: 'refresh_token' }, app)).status).to.equal(
        200,
      )
      expect(await works(tokens.access_token)).to.equal(false)
      expect(
        (await postForm(server, '/token', { grant_type: 'refresh_token', refresh_token: tokens.refresh_token }, app)).body.error,
      ).to.equal('invalid_grant')
    })

    it("leaves another app's token alone, and says no more than of one that never was", async () => {
      const token = await serviceToken(server, service)
      for (const one of [token, 'nothing', 'eyJ.eyJ.x']) {
        const answer = await postForm(server, '/revoke', { token: one }, app)
        expect([answer.status, answer.text], one).to.deep.equal([200, ''])
      }
      expect(await works(token)).to.equal(true)
      expect((await postForm(server, '/revoke', { token })).status).to.be.oneOf([400, 401])
    })
  })

  describe('introspection', () => {
    it('tells an app about its own tokens', async () => {
      const token = await serviceToken(server, service, 'messages:read')
      const { body } = await postForm(server, '/introspect', { token }, service)
      expect(body).to.include({
        active: true,
        client_id: service.id,
        scope: 'messages:read',
        token_type: 'Bearer',
        iss: `${server.baseUrl}/oauth`,
      })
      await postForm(server, '/revoke', { token }, service)
      expect((await postForm(server, '/introspect', { token }, service)).body).to.deep.equal({ active: false })
    })

    it("tells nothing about another app's tokens, forged ones and noise", async () => {
      const token = await serviceToken(server, service)
      const forged = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
      for (const [one, by] of [
        [token, app],
        [forged, service],
        ['x', service],
        ['a.b.c', service],
      ] as const)
        expect((await postForm(server, '/introspect', { token: one }, by)).body).to.deep.equal({ active: false })
    })
  })

  describe('an app that changes', () => {
    it('takes what it may no longer do from tokens that are out', async () => {
      const own = await registerApp(server, SERVICE)
      const token = await serviceToken(server, own)
      expect((await server.request('PATCH', `/v1/oauth_clients/${own.id}`, { body: { scopes: ['messages:read'] } })).status).to.equal(200)
      expect((await server.request('GET', '/v1/me', { key: token })).body.scopes).to.deep.equal(['messages:read'])
    })

    it('counts only from where the organization lets credentials come', async () => {
      const own = await registerApp(server, SERVICE)
      const token = await serviceToken(server, own)
      const allow = (ip_ranges: string[]) =>
        server.db('organizations').update({ security_policy: JSON.stringify(ip_ranges.length > 0 ? { ip_ranges } : {}) })
      await allow(['192.0.2.0/24'])
      try {
        expect(await works(token)).to.equal(false)
      } finally {
        await allow([])
      }
      expect(await works(await serviceToken(server, own))).to.equal(true)
    })

    it('and is removed takes all its tokens with it', async () => {
      const own = await registerApp(server, SERVICE)
      const token = await serviceToken(server, own)
      const removed = await server.request('DELETE', `/v1/oauth_clients/${own.id}`)
      expect(removed.body.revoked_at).to.be.a('string')
      expect(await works(token)).to.equal(false)
      expect((await postForm(server, '/token', { grant_type: 'client_credentials' }, own)).body.error).to.equal('invalid_client')
      expect((await server.request('PATCH', `/v1/oauth_clients/${own.id}`, { body: { name: 'x' } })).status).to.equal(409)
    })
  })

  describe('a grant', () => {
    it('is listed in its environment, and ends with all its tokens', async () => {
      const tokens = await getTokens(server, app)
      const sub = claimsOf(tokens.access_token).sub
      const listed = await server.request('GET', '/v1/oauth_grants')
      const [grant] = listed.body.data
      expect(grant).to.deep.include({ oauth_client_id: app.id, oauth_client_name: 'Shop', member_id: sub, scopes: ['messages:read'] })
      expect((await server.request('GET', '/v1/oauth_grants', { key: server.keys.live.api_key })).body.data).to.deep.equal([])
      expect((await server.request('DELETE', `/v1/oauth_grants/${grant.id}`)).status).to.equal(200)
      expect(await works(tokens.access_token)).to.equal(false)
      expect(
        (await postForm(server, '/token', { grant_type: 'refresh_token', refresh_token: tokens.refresh_token }, app)).body.error,
      ).to.equal('invalid_grant')
      expect((await server.request('GET', `/v1/oauth_grants/${grant.id}`)).status).to.equal(404)
    })
  })

  describe('pushed authorization requests', () => {
    const push = (challenge: string, more: Record<string, string> = {}, by = app) => {
      const fields = {
        response_type: 'code',
        redirect_uri: CALLBACK,
        scope: 'messages:read',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        client_id: by.id,
      }
      return postForm(server, '/par', { ...fields, ...more }, by)
    }
    const use = (uri: string, by = app) => `/oauth/authorize?${new URLSearchParams({ client_id: by.id, request_uri: uri })}`

    it('lead to a code, once', async () => {
      const { verifier, challenge } = pkce()
      const pushed = await push(challenge)
      expect(pushed.status, pushed.text).to.equal(201)
      const browser = createBrowser(server)
      const end = await allow(server, browser, await browser.follow(await browser.get(use(pushed.body.request_uri))))
      const code = new URL(end.location!).searchParams.get('code')!
      const answer = await exchangeCode(server, app, code, verifier)
      expect(answer.status).to.equal(200)
      const again = await createBrowser(server).get(use(pushed.body.request_uri))
      expect(again.status === 400 || new URL(again.location!).searchParams.get('error') === 'invalid_request_uri').to.equal(true)
    })

    it('need the app itself, its address and PKCE, as others do', async () => {
      const { challenge } = pkce()
      expect((await push(challenge, { redirect_uri: `${CALLBACK}/` })).status).to.equal(400)
      expect((await push(challenge, { code_challenge_method: 'plain' })).status).to.equal(400)
      expect((await push(challenge, { scope: 'events:read' })).body.error).to.equal('invalid_scope')
      expect((await push(challenge, {}, { ...app, secret: 'rs_wrong' })).status).to.equal(401)
      const uri = (await push(challenge)).body.request_uri
      const other = await registerApp(server, WEB_APP)
      expect((await createBrowser(server).get(use(uri, other))).location).to.equal(null)
    })

    it('come from here alone: neither addresses elsewhere nor request objects are read', async () => {
      const { challenge } = pkce()
      for (const more of [{ request_uri: 'https://evil.example/request' }, { request: 'eyJhbGciOiJub25lIn0.e30.' }] as Record<
        string,
        string
      >[]) {
        const page = await createBrowser(server).get(authorizeUrl(app, challenge, more))
        expect(page.status === 400 || new URL(page.location!).searchParams.has('error'), JSON.stringify(more)).to.equal(true)
      }
    })
  })

  describe('devices', () => {
    let device: App
    before(async () => {
      device = await registerApp(server, {
        name: 'Printer',
        type: 'public',
        grant_types: [DEVICE, 'refresh_token'],
        scopes: ['messages:read'],
      })
    })
    const begin = async () => (await postForm(server, '/device_authorization', { scope: 'messages:read' }, device)).body
    const poll = (code: string, by = device) => postForm(server, '/token', { grant_type: DEVICE, device_code: code }, by)
    const calm = (code: string) =>
      server.db.raw(`update oauth_artefacts set polled_at = now() - interval '10 seconds' where kind = 'DeviceCode'`).then(() => poll(code))
    const enter = async (userCode: string, answer: 'confirm' | 'abort' = 'confirm') => {
      const browser = createBrowser(server)
      const start = await browser.get('/oauth/device')
      const question = await browser.post('/oauth/device', { xsrf: fieldOf(start, 'xsrf'), user_code: userCode })
      if (question.status !== 200 || !question.text.includes('Is this your device?')) return { browser, page: question }
      const fields = {
        xsrf: fieldOf(question, 'xsrf'),
        user_code: fieldOf(question, 'user_code'),
        ...(answer === 'abort' ? { abort: 'yes' } : { confirm: 'yes' }),
      }
      return { browser, page: await browser.follow(await browser.post('/oauth/device', fields)) }
    }

    it('get tokens when a person says yes in a browser', async () => {
      const begun = await begin()
      expect(begun.verification_uri).to.equal(`${server.baseUrl}/oauth/device`)
      expect(begun.user_code).to.match(/^[A-Z]{4}-[A-Z]{4}$/)
      expect((await poll(begun.device_code)).body.error).to.equal('authorization_pending')
      const { browser, page } = await enter(begun.user_code.toLowerCase())
      expect(page.text).to.include('asks to act for you').and.to.include('A device asks')
      const end = await allow(server, browser, page)
      expect(end.text).to.include('The device is connected')
      const answer = await calm(begun.device_code)
      expect(answer.status, answer.text).to.equal(200)
      expect(await works(answer.body.access_token)).to.equal(true)
      expect((await calm(begun.device_code)).body.error).to.equal('invalid_grant')
      expect(await works(answer.body.access_token.slice())).to.be.a('boolean')
    })

    it('are told to wait when they ask too often', async () => {
      const begun = await begin()
      expect((await poll(begun.device_code)).body.error).to.equal('authorization_pending')
      expect((await poll(begun.device_code)).body.error).to.equal('slow_down')
    })

    it('get nothing when the person says no', async () => {
      const begun = await begin()
      const { page } = await enter(begun.user_code, 'abort')
      expect(page.text).to.include('Access was denied')
      expect((await calm(begun.device_code)).body.error).to.equal('access_denied')
    })

    it('are of no use to another app', async () => {
      const begun = await begin()
      const other = await registerApp(server, { name: 'Other', type: 'public', grant_types: [DEVICE], scopes: ['messages:read'] })
      expect((await poll(begun.device_code, other)).body.error).to.equal('invalid_grant')
      expect((await poll('nothing')).body.error).to.equal('invalid_grant')
    })

    it('show codes that can not be guessed: sign-in first, and few tries', async () => {
      const outside = await createBrowser(server, { signedIn: false }).get('/oauth/device')
      expect(outside.location).to.match(/^\/sign-in/)
      signIn.as(await addMember(server))
      const browser = createBrowser(server)
      const start = await browser.get('/oauth/device')
      let last = start
      for (let count = 0; count <= 20; count++)
        last = await browser.post('/oauth/device', { xsrf: fieldOf(start, 'xsrf'), user_code: 'BBBB-BBBB' })
      expect(last.status).to.equal(429)
    })

    it('take the code from a link and still ask', async () => {
      const begun = await begin()
      const browser = createBrowser(server)
      const page = await browser.get(begun.verification_uri_complete)
      expect(page.status).to.equal(200)
      expect(page.headers.get('content-security-policy')).to.match(/script-src 'report-sample' 'sha256-/)
      const question = await browser.post('/oauth/device', { xsrf: fieldOf(page, 'xsrf'), user_code: fieldOf(page, 'user_code') })
      expect(question.text).to.include('Is this your device?')
    })
  })

  describe('DPoP', () => {
    type Proof = { htm?: string; htu?: string; ath?: string; jti?: string; iat?: number; typ?: string }
    const makeKey = () => jose.generateKeyPair('ES256', { extractable: true })
    type Keys = Awaited<ReturnType<typeof makeKey>>
    const prove = async (keys: Keys, { typ = 'dpop+jwt', ...claims }: Proof, header: object = {}) => {
      const jwk = await jose.exportJWK(keys.publicKey)
      return new jose.SignJWT({ jti: randomUUID(), iat: Math.floor(Date.now() / 1_000), ...claims })
        .setProtectedHeader({ alg: 'ES256', typ, jwk, ...header })
        .sign(keys.privateKey)
    }
    const bind = async (keys: Keys) => {
      const proof = await prove(keys, { htm: 'POST', htu: `${server.baseUrl}/oauth/token` })
      return postForm(server, '/token', { grant_type: 'client_credentials', scope: 'messages:read' }, service, { dpop: proof })
    }
    const athOf = (token: string) => createHash('sha256').update(token).digest('base64url')
    const call = (token: string, proof: string | null, scheme = 'DPoP', path = '/v1/me') =>
      server.request('GET', path, { key: null, headers: { authorization: `${scheme} ${token}`, ...(proof ? { dpop: proof } : {}) } })

    it('binds a token to a key, beside whose proof alone it works', async () => {
      const keys = await makeKey()
      const bound = await bind(keys)
      expect(bound.body.token_type).to.equal('DPoP')
      const token = bound.body.access_token
      expect(claimsOf(token).cnf).to.deep.equal({ jkt: await jose.calculateJwkThumbprint(await jose.exportJWK(keys.publicKey)) })
      const good = { htm: 'GET', htu: `${server.baseUrl}/v1/me`, ath: athOf(token) }
      const proof = await prove(keys, good)
      expect((await call(token, proof)).status).to.equal(200)
      expect((await call(token, proof)).status, 'replayed').to.equal(401)
      expect((await call(token, await prove(keys, good), 'Bearer')).status, 'as a bearer token').to.equal(401)
      const bare = await call(token, null)
      expect([bare.status, bare.headers.get('www-authenticate')?.slice(0, 4)], 'without a proof').to.deep.equal([401, 'DPoP'])
      expect((await call(token, await prove(await makeKey(), good))).status, 'by another key').to.equal(401)
      const wrong: Record<string, Proof> = {
        method: { ...good, htm: 'POST' },
        path: { ...good, htu: `${server.baseUrl}/v1/messages` },
        host: { ...good, htu: 'https://evil.example/v1/me' },
        token: { ...good, ath: athOf('x') },
        'no token': { htm: good.htm, htu: good.htu },
        old: { ...good, iat: Math.floor(Date.now() / 1_000) - 120 },
        early: { ...good, iat: Math.floor(Date.now() / 1_000) + 120 },
        type: { ...good, typ: 'JWT' },
      }
      for (const [name, claims] of Object.entries(wrong)) expect((await call(token, await prove(keys, claims))).status, name).to.equal(401)
      const { privateKey } = await makeKey()
      const jwk = await jose.exportJWK(privateKey)
      expect((await call(token, await prove(keys, good, { jwk }))).status, 'a private key in the proof').to.equal(401)
    })

    it('takes no proof that is odd in any way', async () => {
      const keys = await makeKey()
      const token = (await bind(keys)).body.access_token
      const good = { htm: 'GET', htu: `${server.baseUrl}/v1/me`, ath: athOf(token) }
      const publicJwk = await jose.exportJWK(keys.publicKey)
      const genuine = await prove(keys, good)
      const [head, claims, signature] = genuine.split('.') as [string, string, string]
      const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const header = { alg: 'ES256', typ: 'dpop+jwt', jwk: publicJwk }
      const evil = await makeKey()
      const mac = await new jose.SignJWT({ jti: randomUUID(), iat: Math.floor(Date.now() / 1_000), ...good })
        .setProtectedHeader({
          alg: 'HS256',
          typ: 'dpop+jwt',
          jwk: { kty: 'oct', k: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } as jose.JWK,
        })
        .sign(Buffer.alloc(32))
      const payload = JSON.parse(Buffer.from(claims, 'base64url').toString())
      const odd: Record<string, string> = {
        'alg none': `${text({ ...header, alg: 'none' })}.${claims}.`,
        'alg none with a signature': `${text({ ...header, alg: 'none' })}.${claims}.${signature}`,
        'a symmetric key': mac,
        'no key': await new jose.SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt' }).sign(keys.privateKey),
        'the key of another under our signature': await prove(keys, good, { jwk: await jose.exportJWK(evil.publicKey) }),
        'our key over the signature of another': await prove(evil, good, { jwk: publicJwk }),
        'a signature of zeros': `${head}.${claims}.${Buffer.alloc(64).toString('base64url')}`,
        'no signature': `${head}.${claims}.`,
        padding: `${genuine}=`,
        'other claims': `${head}.${text({ ...payload, jti: 'x' })}.${signature}`,
        crit: await prove(keys, good, { crit: ['b64'], b64: true }),
        'two proofs in one header': `${genuine}, ${await prove(keys, good)}`,
        'an empty jti': await prove(keys, { ...good, jti: '' }),
        'a jti without end': await prove(keys, { ...good, jti: 'x'.repeat(300) }),
        'a jti that is a number': await prove(keys, { ...good, jti: 1 as never }),
        'iat as text': await prove(keys, { ...good, iat: String(Math.floor(Date.now() / 1_000)) as never }),
        'no iat': await new jose.SignJWT({ jti: randomUUID(), ...good }).setProtectedHeader(header).sign(keys.privateKey),
        'expired by itself': await prove(keys, { ...good, exp: Math.floor(Date.now() / 1_000) - 60 } as Proof),
        'a method in another case': await prove(keys, { ...good, htm: 'get' }),
        'a path with a slash more': await prove(keys, { ...good, htu: `${good.htu}/` }),
        'a path in capitals': await prove(keys, { ...good, htu: good.htu.replace('/v1/me', '/V1/ME') }),
        'an address with a user': await prove(keys, { ...good, htu: good.htu.replace('://', '://user@') }),
        'an address of another scheme': await prove(keys, { ...good, htu: good.htu.replace('http:', 'https:') }),
        'an address in a list': await prove(keys, { ...good, htu: [good.htu] as never }),
        'a path alone': await prove(keys, { ...good, htu: '/v1/me' }),
        'ath of the token in another case': await prove(keys, { ...good, ath: athOf(token.toUpperCase()) }),
        'ath as hexadecimal': await prove(keys, { ...good, ath: createHash('sha256').update(token).digest('hex') }),
      }
      for (const [name, proof] of Object.entries(odd)) {
        const answer = await call(token, proof)
        expect(answer.status, name).to.equal(401)
      }
      expect((await call(token, genuine)).status, 'and the genuine one was not used up').to.equal(200)
    })

    it('keeps a refresh token of an app without a secret to the key that it began with', async () => {
      const open = await registerApp(server, { ...WEB_APP, type: 'public' })
      const [keys, other] = [await makeKey(), await makeKey()]
      const at = { htm: 'POST', htu: `${server.baseUrl}/oauth/token` }
      signIn.as(await addMember(server))
      const { verifier, challenge } = pkce()
      const code = await getCode(server, open, challenge)
      const first = await postForm(
        server,
        '/token',
        { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: CALLBACK },
        open,
        { dpop: await prove(keys, at) },
      )
      expect(first.body.token_type, first.text).to.equal('DPoP')
      const again = async (headers: Record<string, string>) =>
        postForm(server, '/token', { grant_type: 'refresh_token', refresh_token: first.body.refresh_token }, open, headers)
      expect((await again({})).status, 'without a proof').to.equal(400)
      expect((await again({ dpop: await prove(other, at) })).status, 'by another key').to.equal(400)
      expect((await again({ dpop: await prove(keys, at) })).status).to.equal(200)
    })

    it('of many uses of a proof at the same moment lets one pass', async () => {
      const keys = await makeKey()
      const token = (await bind(keys)).body.access_token
      const proof = await prove(keys, { htm: 'GET', htu: `${server.baseUrl}/v1/me`, ath: athOf(token) })
      const answers = await Promise.all(Array.from({ length: 8 }, () => call(token, proof)))
      expect(answers.filter(({ status }) => status === 200)).to.have.length(1)
    })

    it('is nothing for credentials that are bound to no key', async () => {
      const token = await serviceToken(server, service)
      expect((await call(token, null)).status).to.equal(401)
      expect((await call(server.keys.sandbox.api_key, null)).status).to.equal(401)
    })
  })

  describe('signing keys', () => {
    const published = async () =>
      ((await (await fetch(`${server.baseUrl}/oauth/jwks.json`)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid)
    const rotate = async () => {
      await server.db.raw(`update oauth_signing_keys set created_at = created_at - interval '31 days'`)
      await server.db.raw(`select graphile_worker.add_job('oauth:keys')`)
    }

    it('are published before they sign, and stay until their tokens are over', async function () {
      this.timeout(30_000)
      const [before] = await published()
      const token = await serviceToken(server, service)
      await rotate()
      const [first, second] = await eventually(async () => {
        const kids = await published()
        expect(kids).to.have.length(2)
        return kids
      }, 8_000)
      expect(first).to.equal(before)
      expect(headerOf(await serviceToken(server, service)).kid).to.equal(before)
      clockAhead = 61 * 60_000
      try {
        const next = await serviceToken(server, service)
        expect(headerOf(next).kid).to.equal(second)
        expect(await published()).to.include(before)
        clockAhead = 0
        expect(await works(token)).to.equal(true)
        clockAhead = 4 * 3_600_000
        await server.db.raw(`select graphile_worker.add_job('oauth:keys')`)
        await eventually(async () => expect(await published()).to.not.include(before), 8_000)
      } finally {
        clockAhead = 0
      }
    })
  })

  it('rotates the secret of an app with an overlap', async () => {
    const own = await registerApp(server, SERVICE)
    const rotated = await server.request('POST', `/v1/oauth_clients/${own.id}/rotate_secret`, { body: { overlap_seconds: 60 } })
    expect(rotated.status).to.equal(201)
    for (const secret of [own.secret, rotated.body.client_secret]) await serviceToken(server, { ...own, secret })
    const again = await server.request('POST', `/v1/oauth_clients/${own.id}/rotate_secret`, { body: {} })
    await serviceToken(server, { ...own, secret: again.body.client_secret })
    for (const secret of [own.secret, rotated.body.client_secret])
      expect((await postForm(server, '/token', { grant_type: 'client_credentials' }, { ...own, secret })).status).to.equal(401)
  })

  it('answers nothing under /oauth that it does not know, in JSON or a page', async () => {
    expect((await fetch(`${server.baseUrl}/oauth/nothing`)).status).to.equal(404)
    expect((await fetch(`${server.baseUrl}/oauth/reg`, { method: 'POST' })).status).to.equal(404)
    expect(await getCode(server, app, pkce().challenge)).to.be.a('string')
  })
})
