// An app that acts for a person: consent, what comes back of it, PKCE, and who the person is.

import { createHash } from 'node:crypto'
import { expect } from 'chai'
import * as jose from 'jose'
import {
  actionOf,
  addMember,
  allow,
  type App,
  authorizeUrl,
  CALLBACK,
  claimsOf,
  createBrowser,
  exchangeCode,
  fieldOf,
  getCode,
  getTokens,
  pkce,
  postForm,
  registerApp,
  setUpApp,
  WEB_APP,
} from '../support/oauth.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('authorization code', () => {
  const own = setUpApp()
  const { signIn } = own
  let server: TestServer
  let app: App
  before(() => void ({ server, app } = own))

  describe('consent', () => {
    it('says who asks, for what, for which kinds of data, and lets one choose the environment', async () => {
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge, { scope: 'messages:read messages:write' })))
      expect(page.status).to.equal(200)
      for (const words of [
        'Shop',
        'Ada Example',
        'Read messages, batches and what became of them',
        'what messages say',
        'sandbox',
        'live',
        'shop.example',
      ])
        expect(page.text).to.include(words)
      expect(page.headers.get('content-security-policy')).to.match(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' https:\/\/shop\.example;/,
      )
      expect(page.text).to.not.match(/<script|https?:\/\/(?!127\.0\.0\.1)|src=/)
      expect(page.headers.get('cache-control')).to.include('no-store')
    })

    it('sends one who is not signed in to the sign-in, and back', async () => {
      const browser = createBrowser(server, { signedIn: false })
      const start = await browser.get(authorizeUrl(app, pkce().challenge))
      const page = await browser.get(start.location!)
      expect(page.status).to.equal(303)
      expect(page.location).to.match(/^\/sign-in\?return_to=%2Foauth%2Finteraction%2F/)
      browser.jar.set('relayos_session /', { value: 'here', path: '/' })
      const back = await browser.get(new URL(page.location!, server.baseUrl).searchParams.get('return_to')!)
      expect(back.text).to.include('asks to act for you')
    })

    it('makes what a person writes harmless in HTML', async () => {
      const own = await registerApp(server, { ...WEB_APP, name: '<script>alert(1)</script>"\'&' })
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(own, pkce().challenge)))
      expect(page.text).to.not.include('<script>').and.to.not.include('"\'&')
    })

    it('gives a token for the chosen environment, in the name of the person', async () => {
      const tokens = await getTokens(server, app, {}, server.keys.live.environment_id)
      const me = await server.request('GET', '/v1/me', { key: tokens.access_token })
      expect(me.body).to.deep.include({
        type: 'access_token',
        principal_id: app.id,
        environment: { id: server.keys.live.environment_id, kind: 'live' },
      })
      expect(me.body.member_id).to.match(/^mem_/)
      expect(claimsOf(tokens.access_token).sub).to.equal(me.body.member_id)
    })

    it('refuses an environment of another organization', async () => {
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge)))
      const end = await allow(server, browser, page, 'env_00000000000000000000000000')
      expect(end.status).to.equal(400)
      expect(end.location).to.equal(null)
    })

    it('tells the app when the person says no', async () => {
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge)))
      const end = await browser.follow(await browser.post(actionOf(page), { token: fieldOf(page, 'token'), decision: 'deny' }))
      const answer = new URL(end.location!)
      expect(answer.origin + answer.pathname).to.equal(CALLBACK)
      expect(Object.fromEntries(answer.searchParams)).to.include({ error: 'access_denied', state: 'st', iss: `${server.baseUrl}/oauth` })
    })

    it('takes no answer that did not come from its page', async () => {
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge)))
      const fields = { decision: 'allow', environment: server.keys.sandbox.environment_id }
      const good = fieldOf(page, 'token')
      for (const token of ['', 'x', `${good}x`, Buffer.from(good).toString('hex')]) {
        const end = await browser.post(actionOf(page), { ...fields, token })
        expect([end.status, end.location], token).to.deep.equal([400, null])
      }
      const foreign = await browser.post(actionOf(page), { ...fields, token: good }, { origin: 'https://evil.example' })
      expect(foreign.status).to.equal(400)
      const other = createBrowser(server) // another browser, without the cookie of this authorization
      expect((await other.post(actionOf(page), { ...fields, token: good })).status).to.equal(400)
    })

    it('grants what the person has, and no more', async () => {
      signIn.as(await addMember(server, ['viewer'], ['messages:read', 'events:read']))
      const tokens = await getTokens(server, app, { scope: 'messages:read messages:write' })
      expect(tokens.scope).to.equal('messages:read')
      const refused = await server.request('POST', '/v1/messages', {
        key: tokens.access_token,
        body: { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } },
      })
      expect(refused.status).to.equal(403)
    })

    it('has nothing to allow for one who may do nothing of it', async () => {
      signIn.as(await addMember(server, ['billing'], ['organization:read']))
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge)))
      expect(page.status).to.equal(403)
      const end = await allow(server, browser, page)
      expect(end.status).to.equal(403)
    })

    it('is for members of the organization of the app', async () => {
      const stranger = { ...(await addMember(server)), organizationId: 'org_00000000000000000000000000' }
      signIn.as(stranger)
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge)))
      expect(page.status).to.equal(403)
      expect((await allow(server, browser, page)).status).to.equal(403)
    })

    it('asks for a new sign-in when the app wants one', async () => {
      const browser = createBrowser(server)
      const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge, { prompt: 'login' })))
      expect(page.text).to.include('Sign in again').and.to.not.include('value="allow"')
      signIn.as({ ...(await addMember(server)), signedInAt: new Date(Date.now() + 1_000) })
      const again = await browser.get(new URL(decodeURIComponent(/return_to=([^"]*)/.exec(page.text)![1]!), server.baseUrl).pathname)
      expect((await allow(server, browser, again)).location).to.include('code=')
    })

    it('is asked again each time, whatever cookies are there', async () => {
      const browser = createBrowser(server)
      for (let time = 0; time < 2; time++) {
        const page = await browser.follow(await browser.get(authorizeUrl(app, pkce().challenge)))
        expect(page.text).to.include('asks to act for you')
        expect((await allow(server, browser, page)).location).to.include('code=')
        signIn.as(await addMember(server)) // and then somebody else sits there
      }
      const silent = await browser.get(authorizeUrl(app, pkce().challenge, { prompt: 'none', scope: 'openid messages:read' }))
      expect(new URL(silent.location!).searchParams.get('error')).to.equal('login_required')
    })
  })

  describe('the answer', () => {
    it('names its issuer and the state', async () => {
      const browser = createBrowser(server)
      const { challenge } = pkce()
      const end = await allow(server, browser, await browser.follow(await browser.get(authorizeUrl(app, challenge))))
      expect(Object.fromEntries(new URL(end.location!).searchParams)).to.include({ state: 'st', iss: `${server.baseUrl}/oauth` })
    })

    it('names its issuer when it says no, too: an app of several servers knows whose answer it is', async () => {
      const wrong: Record<string, string>[] = [
        { scope: 'nothing:known' },
        { prompt: 'none', scope: 'openid' },
        { code_challenge_method: 'plain' },
      ]
      for (const more of wrong) {
        const page = await createBrowser(server).get(authorizeUrl(app, pkce().challenge, more))
        const { searchParams } = new URL(page.location!)
        expect(searchParams.get('error'), JSON.stringify(more)).to.be.a('string')
        expect(Object.fromEntries(searchParams)).to.include({ state: 'st', iss: `${server.baseUrl}/oauth` })
      }
    })

    const variants: Record<string, string> = {
      'another case': 'https://shop.example/Callback',
      'a slash at the end': `${CALLBACK}/`,
      'a query': `${CALLBACK}?next=1`,
      'an empty query': `${CALLBACK}?`,
      'a user': 'https://shop.example@evil.example/callback',
      'a user of ours': 'https://user@shop.example/callback',
      'dots in the path': 'https://shop.example/x/../callback',
      'encoded dots': 'https://shop.example/%2e%2e/callback',
      'another port': 'https://shop.example:8443/callback',
      'the default port': 'https://shop.example:443/callback',
      'a fragment': `${CALLBACK}#x`,
      'a subdomain': 'https://a.shop.example/callback',
      'a longer host': 'https://shop.example.evil.example/callback',
      'no encryption': 'http://shop.example/callback',
      'a backslash': 'https://shop.example\\@evil.example/callback',
      'a script': 'javascript:alert(1)//callback',
      'a longer path': `${CALLBACK}.evil`,
      'an encoded letter': 'https://shop.example/%63allback',
      'a blank': `${CALLBACK} `,
      'a line end': `${CALLBACK}\n`,
      'a host with a dot at its end': 'https://shop.example./callback',
      'a host in capitals': 'https://SHOP.example/callback',
      'a scheme in capitals': 'HTTPS://shop.example/callback',
      'the default port with zeros': 'https://shop.example:0443/callback',
      'no port after the colon': 'https://shop.example:/callback',
      'another letter that looks alike': 'https://ѕhop.example/callback',
      'a host in punycode': 'https://xn--hop-r8a.example/callback',
      'a soft hyphen in the host': 'https://sh\u00adop.example/callback',
      'an empty user': 'https://@shop.example/callback',
      'two slashes in the path': 'https://shop.example//callback',
      'three slashes before the host': 'https:///shop.example/callback',
      'one slash before the host': 'https:/shop.example/callback',
      'no slashes before the host': 'https:shop.example/callback',
      'no scheme': '//shop.example/callback',
      'dots behind the path': `${CALLBACK}/../callback`,
      'encoded dots behind the path': `${CALLBACK}/%2e%2e/evil`,
      'an encoded slash': 'https://shop.example%2fcallback',
      'a slash encoded twice': 'https://shop.example/%252e%252e/callback',
      'a parameter of the path': `${CALLBACK};x=1`,
      'a blank before': ` ${CALLBACK}`,
      'a tab in the scheme': 'ht\ttps://shop.example/callback',
      'a line end in the host': 'https://shop.exam\nple/callback',
      'a zero': `${CALLBACK}\0`,
      data: 'data:text/html,callback',
      'an empty fragment': `${CALLBACK}#`,
      'a query that answers itself': `${CALLBACK}?code=x&state=st`,
      'two addresses in one': `${CALLBACK} https://evil.example`,
      'a part of it': 'https://shop.example/callbac',
      'the host alone': 'https://shop.example',
      'a bracket': 'https://[::ffff:127.0.0.1]/callback',
      'urn:ietf:wg:oauth:2.0:oob': 'urn:ietf:wg:oauth:2.0:oob',
      nothing: '',
    }
    for (const [name, redirect_uri] of Object.entries(variants)) {
      it(`never goes to ${name} in place of the registered address`, async () => {
        const page = await createBrowser(server).get(authorizeUrl(app, pkce().challenge, { redirect_uri }))
        expect(page.status).to.equal(400)
        expect(page.location).to.equal(null)
      })
    }

    it('goes nowhere without an address, nor with two', async () => {
      const browser = createBrowser(server)
      expect((await browser.get(authorizeUrl(app, pkce().challenge, { redirect_uri: null }))).location).to.equal(null)
      const twice = `${authorizeUrl(app, pkce().challenge)}&redirect_uri=${encodeURIComponent('https://evil.example')}`
      expect((await browser.get(twice)).location).to.equal(null)
    })

    it('comes to any port of the loopback interface for an app on a device, and to no other path there', async () => {
      const native = await registerApp(server, {
        ...WEB_APP,
        type: 'public',
        redirect_uris: ['http://127.0.0.1/callback', 'com.example.app:/callback'],
        grant_types: ['authorization_code'],
      })
      for (const redirect_uri of ['http://127.0.0.1:51004/callback', 'com.example.app:/callback'])
        expect(await getCode(server, native, pkce().challenge, { redirect_uri })).to.not.equal('')
      for (const redirect_uri of [
        'http://127.0.0.1:51004/other',
        'http://localhost:51004/callback',
        'http://127.0.0.2:51004/callback',
        'https://127.0.0.1/callback',
        'com.example.app2:/callback',
        'http://127.0.0.1:51004@evil.example/callback',
        'http://127.0.0.1:51004/callback/',
        'http://127.0.0.1:51004/callback?x=1',
        'http://127.0.0.1:51004/callback#x',
        'http://127.0.0.1:51004/%63allback',
        'http://127.0.0.1:51004/x/../callback',
        'http://user@127.0.0.1:51004/callback',
        'http://[::1]:51004/callback',
        'http://127.0.0.1.:51004/callback',
        'http://127.1:51004/callback',
        'http://2130706433:51004/callback',
        'http://0x7f.0.0.1:51004/callback',
        'http://0.0.0.0:51004/callback',
        'http://127.0.0.1:65536/callback',
        'http://127.0.0.1:-1/callback',
        'http://127.0.0.1.evil.example:51004/callback',
        'HTTP://127.0.0.1:51004/callback',
        'com.example.app://callback',
        'com.example.app:/callback/../x',
        'com.example.app:/callback?x=1',
        'COM.example.app:/callback',
      ])
        expect((await createBrowser(server).get(authorizeUrl(native, pkce().challenge, { redirect_uri }))).location, redirect_uri).to.equal(
          null,
        )
    })
  })

  describe('PKCE', () => {
    const refusal = async (more: Record<string, string | null>) => {
      const page = await createBrowser(server).get(authorizeUrl(app, pkce().challenge, more))
      if (!page.location) return page.status
      const { search, hash } = new URL(page.location)
      return new URLSearchParams(search || hash.slice(1)).get('error')
    }

    it('is needed by every app, with S256', async () => {
      expect(await refusal({ code_challenge: null, code_challenge_method: null })).to.equal('invalid_request')
      expect(await refusal({ code_challenge_method: 'plain' })).to.equal('invalid_request')
      expect(await refusal({ code_challenge_method: null })).to.equal('invalid_request')
      expect(await refusal({ code_challenge_method: 's256' })).to.equal('invalid_request')
      expect(await refusal({ code_challenge: 'short' })).to.equal('invalid_request')
      expect(await refusal({ code_challenge: '' })).to.equal('invalid_request')
    })

    it('refuses a wrong verifier, none, and the challenge itself', async () => {
      for (const wrong of ['', 'x', pkce().verifier, 'challenge']) {
        const { challenge } = pkce()
        const code = await getCode(server, app, challenge)
        const answer = await exchangeCode(server, app, code, wrong === 'challenge' ? challenge : wrong)
        expect(answer.status, wrong).to.equal(400)
        expect(answer.body.error).to.be.oneOf(['invalid_grant', 'invalid_request'])
      }
    })

    const odd: Record<string, string> = {
      'one letter too short': 'a'.repeat(42),
      'one letter too long': 'a'.repeat(129),
      'with a letter that it may not have': `${'a'.repeat(50)}+`,
      'with padding': `${'a'.repeat(50)}=`,
      'with a blank': `${'a'.repeat(25)} ${'a'.repeat(25)}`,
      'in other letters': 'é'.repeat(50),
    }
    for (const [name, verifier] of Object.entries(odd)) {
      it(`refuses a verifier ${name}, though its challenge fits`, async () => {
        const code = await getCode(server, app, createHash('sha256').update(verifier).digest('base64url'))
        const answer = await exchangeCode(server, app, code, verifier)
        expect(answer.status).to.equal(400)
        expect(answer.body.error).to.be.oneOf(['invalid_grant', 'invalid_request'])
      })
    }

    it('can not be talked out of at the token endpoint', async () => {
      const { verifier, challenge } = pkce()
      const code = await getCode(server, app, challenge)
      const fields = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK }
      const ways: Record<string, string>[] = [
        {},
        { code_verifier: challenge, code_challenge_method: 'plain' },
        { code_challenge: '', code_verifier: verifier.slice(1) },
      ]
      for (const more of ways) expect((await postForm(server, '/token', { ...fields, ...more }, app)).status).to.equal(400)
    })

    it('refuses what OAuth 2.1 left out: implicit, hybrid, passwords', async () => {
      for (const response_type of ['token', 'id_token', 'code token', 'code id_token', 'none', 'id_token token'])
        expect(await refusal({ response_type, nonce: 'n', scope: 'openid' }), response_type).to.be.oneOf([
          'unsupported_response_type',
          'invalid_request',
          400,
        ])
      const answer = await postForm(server, '/token', { grant_type: 'password', username: 'a', password: 'b' }, app)
      expect(answer.body.error).to.be.oneOf(['unsupported_grant_type', 'unauthorized_client', 'invalid_request'])
    })
  })

  describe('OpenID Connect', () => {
    it('tells who the person is in an ID token that the published keys verify', async () => {
      const tokens = await getTokens(server, app, { scope: 'openid messages:read', nonce: 'n-1' })
      const keys = jose.createRemoteJWKSet(new URL(`${server.baseUrl}/oauth/jwks.json`))
      const { payload } = await jose.jwtVerify(tokens.id_token!, keys, {
        issuer: `${server.baseUrl}/oauth`,
        audience: app.id,
        algorithms: ['ES256'],
      })
      expect(payload).to.include({ nonce: 'n-1' })
      expect(payload.sub).to.equal(claimsOf(tokens.access_token).sub)
    })

    it('keeps an ID token from being used as an access token', async () => {
      const tokens = await getTokens(server, app, { scope: 'openid messages:read' })
      expect((await server.request('GET', '/v1/me', { key: tokens.id_token! })).status).to.equal(401)
    })
  })

  it('sets its cookies for encrypted connections alone when the public address is one', async () => {
    const own = await startServer({ publicUrl: 'https://api.relay.example' }, undefined, undefined, { signIn })
    try {
      const there = await registerApp(own, WEB_APP)
      const start = await fetch(own.baseUrl + authorizeUrl(there, pkce().challenge), { redirect: 'manual' })
      expect(start.status).to.equal(303)
      const cookies = start.headers.getSetCookie()
      expect(cookies.length).to.be.greaterThan(1)
      for (const cookie of cookies)
        expect(cookie)
          .to.match(/; secure/i)
          .and.to.match(/; httponly/i)
          .and.to.match(/; samesite=lax/i)
    } finally {
      await own.stop()
    }
  })

  it('keeps nothing in the database that could be used', async () => {
    const { verifier, challenge } = pkce()
    const code = await getCode(server, app, challenge)
    const tokens = await getTokens(server, app)
    const { rows } = await server.db.raw(`select row_to_json(a)::text as text from oauth_artefacts a
      union all select row_to_json(c)::text from oauth_clients c union all select row_to_json(g)::text from oauth_grants g
      union all select row_to_json(k)::text from oauth_signing_keys k`)
    const all = rows.map(({ text }: { text: string }) => text).join('\n')
    for (const secret of [code, verifier, tokens.refresh_token, claimsOf(tokens.access_token).jti, app.secret!.slice(3), '"d":'])
      expect(all.includes(secret), secret).to.equal(false)
  })
})
