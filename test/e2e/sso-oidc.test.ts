import { expect } from 'chai'
import { createHmac } from 'node:crypto'
import { roles } from '../../generated/server/operations.ts'
import { newId } from '../../server/lib/ids.ts'
import { openTestBrowser, type TestBrowser } from '../support/test-browser.ts'
import { CLIENT_ID, CLIENT_SECRET, type FakeOidc, startFakeOidc } from '../support/fake-oidc.ts'
import { fakeSessions } from '../support/fake-sessions.ts'
import { auditEntries } from '../support/audit.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('signing in by OpenID Connect', () => {
  let server: TestServer
  let provider: FakeOidc
  let connection: { id: string; service_provider: { sign_in_url: string; redirect_uri: string } }
  const { sessions, begun } = fakeSessions()
  let organization: string

  const create = async (changes: object = {}) => {
    const body = {
      type: 'oidc',
      name: 'Acme',
      domains: ['acme.example'],
      default_roles: ['viewer'],
      group_roles: [{ group: 'engineering', role: 'developer' }],
      jit_provisioning: true,
      oidc: { issuer: provider.issuer, client_id: CLIENT_ID, client_secret: CLIENT_SECRET },
      ...changes,
    }
    const answer = await server.request('POST', '/v1/sso_connections', { key: admin, body })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }
  let admin: string // a key that may do everything but make owners
  const patch = (body: object, key = server.keys.sandbox.api_key) =>
    server.request('PATCH', `/v1/sso_connections/${connection.id}`, { key, body })

  /** Up to the point where the provider sends the browser back. */
  const comeBack = async (browser: TestBrowser, claims: object, returnTo = '/home') => {
    provider.claims = { email_verified: true, name: 'Ada Example', ...claims }
    const start = await browser.visit(`${connection.service_provider.sign_in_url}?return_to=${encodeURIComponent(returnTo)}`)
    expect(start.status, start.text).to.equal(303)
    return provider.approve(start.location!)
  }
  const signIn = async (claims: object) => {
    const browser = openTestBrowser()
    return browser.visit((await comeBack(browser, claims)).href)
  }
  const member = (id: string) => server.db('members').where({ id }).first()
  const lastAudit = async () => {
    return (await auditEntries(server)).findLast(({ action }) => action === 'sso.sign_in')!
  }
  const reason = async (page: { status: number; text: string }) => {
    expect(page.status, page.text).to.equal(403)
    return (await lastAudit()).reason
  }

  before(async () => {
    provider = await startFakeOidc()
    server = await startServer({ egressAllow: [`127.0.0.1:${provider.port}`] }, undefined, undefined, { sessions })
    organization = (await server.db('organizations').first('id')).id
    admin = await server.addKey([...roles.admin.scopes])
    connection = await create()
  })
  after(async () => {
    await server.stop()
    await provider.stop()
  })
  beforeEach(() => {
    provider.tamper = null
    provider.userInfo = null
    provider.discovery = {}
    begun.length = 0
  })

  it('asks for a code with PKCE, state and nonce, bound to the browser', async () => {
    const browser = openTestBrowser()
    const page = await browser.visit(connection.service_provider.sign_in_url)
    const url = new URL(page.location!)
    expect(`${url.origin}${url.pathname}`).to.equal(`${provider.issuer}/authorize`)
    const asked = Object.fromEntries(url.searchParams)
    expect(asked).to.include({
      response_type: 'code',
      client_id: CLIENT_ID,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      redirect_uri: connection.service_provider.redirect_uri,
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).to.match(/^[\w-]{43}$/)
    expect(page.headers.getSetCookie()[0]).to.match(/^relayos_sso=[\w-]{43}; Path=\/; Max-Age=360; HttpOnly; SameSite=Lax$/)
    const [row] = await server.db('sso_sign_ins').select()
    for (const secret of [asked.state!, asked.nonce!]) expect(JSON.stringify(row)).to.not.include(secret)
  })

  it('makes a person of a verified domain a member at the first sign-in, and finds them at the second', async () => {
    const first = await signIn({ sub: 'ada', email: 'Ada@acme.example', groups: ['engineering', 'other'], amr: ['pwd', 'otp'] })
    expect(first.status, first.text).to.equal(303)
    expect(first.location).to.equal('/home')
    expect(first.headers.getSetCookie().some((line) => line.startsWith('session=s1'))).to.equal(true)
    const [session] = begun
    expect(session).to.include({
      organizationId: organization,
      connectionId: connection.id,
      method: 'oidc',
      strong: true,
      address: '127.0.0.1',
    })
    expect(await member(session!.memberId)).to.deep.include({ roles: ['viewer', 'developer'], status: 'active', user_id: session!.userId })
    expect(await server.db('users').where({ id: session!.userId }).first()).to.include({ email: 'Ada@acme.example', name: 'Ada Example' })
    expect(await lastAudit()).to.deep.include({ outcome: 'succeeded', resources: [connection.id, session!.memberId] })

    expect((await signIn({ sub: 'ada', email: 'renamed@acme.example', groups: ['other'], amr: ['pwd'] })).status).to.equal(303)
    expect(begun[1]).to.include({ userId: session!.userId, memberId: session!.memberId, strong: false })
    expect((await member(session!.memberId)).roles).to.deep.equal(['viewer']) // no longer in the group
  })

  it('makes one account of ten first sign-ins at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const browser = openTestBrowser()
        return { browser, back: await comeBack(browser, { sub: 'storm', email: 'storm@acme.example' }) }
      }),
    )
    const pages = await Promise.all(answers.map(({ browser, back }) => browser.visit(back.href)))
    expect(pages.map(({ status }) => status)).to.deep.equal(Array(10).fill(303))
    expect(new Set(begun.map(({ memberId }) => memberId)).size).to.equal(1)
  })

  it('takes the address from userinfo when the ID token has none', async () => {
    provider.userInfo = { sub: 'info', email: 'info@acme.example', email_verified: true }
    expect((await signIn({ sub: 'info', email_verified: undefined })).status).to.equal(303)
    provider.userInfo = { sub: 'somebody else', email: 'other@acme.example', email_verified: true }
    expect(await reason(await signIn({ sub: 'info2', email_verified: undefined }))).to.equal('email_missing')
  })

  it('lets a page find the connection by domain', async () => {
    const page = await openTestBrowser().visit(`${server.baseUrl}/sso/start?domain=ACME.example`)
    expect(page.location).to.include(provider.issuer)
    expect((await openTestBrowser().visit(`${server.baseUrl}/sso/start?domain=nobody.example`)).status).to.equal(404)
  })

  it('leads back to paths of its own alone', async () => {
    for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', '/%0d', 'javascript:1', '/a b']) {
      const browser = openTestBrowser()
      const page = await browser.visit((await comeBack(browser, { sub: 'ada' }, evil)).href)
      expect(page.location).to.be.oneOf(['/', '/%0d'])
    }
  })

  describe('refuses', () => {
    it('addresses that the provider does not stand for', async () => {
      expect(await reason(await signIn({ sub: 'n1', email: 'n1@acme.example', email_verified: false }))).to.equal('email_not_verified')
      expect(await reason(await signIn({ sub: 'n1', email: 'n1@acme.example', email_verified: undefined }))).to.equal('email_not_verified')
      expect(await reason(await signIn({ sub: 'n1' }))).to.equal('email_missing')
      for (const email of [
        'n1@other.example',
        'n1@evil.example@acme.example',
        'n1@acme.example.evil.example',
        'n1@sub.acme.example',
        '<x>@acme.example',
      ]) {
        expect(await reason(await signIn({ sub: 'n1', email })), email).to.be.oneOf(['domain_not_verified', 'email_malformed'])
      }
    })

    it('to take over the account of somebody who belongs to another organization', async () => {
      const at = new Date()
      const other = newId('org')
      await server.db('organizations').insert({ id: other, name: 'Other', created_at: at })
      await server.db('users').insert({ id: newId('usr'), email: 'victim@acme.example', name: 'Victim', created_at: at, updated_at: at })
      const victim = await server.db('users').where({ email: 'victim@acme.example' }).first()
      const membership = { id: newId('mem'), user_id: victim.id, roles: ['owner'], status: 'active', created_at: at, updated_at: at }
      await server.db('members').insert({ organization_id: other, ...membership })
      expect(await reason(await signIn({ sub: 'v', email: 'VICTIM@acme.example' }))).to.equal('account_elsewhere')
      expect(await server.db('members').where({ user_id: victim.id })).to.have.length(1)
      expect(await server.db('sso_identities').where({ user_id: victim.id })).to.have.length(0)
    })

    it('owners of the organization, unless an owner set the connection up', async () => {
      const at = new Date()
      const owner = { id: newId('usr'), email: 'owner@acme.example', name: 'Owner', created_at: at, updated_at: at }
      await server.db('users').insert(owner)
      const membership = { organization_id: organization, id: newId('mem'), user_id: owner.id, roles: ['owner'], status: 'active' }
      await server.db('members').insert({ ...membership, created_at: at, updated_at: at })
      expect(await reason(await signIn({ sub: 'o', email: 'owner@acme.example' }))).to.equal('roles_too_wide')
      expect(await server.db('sso_identities').where({ user_id: owner.id })).to.have.length(0)
      expect((await patch({ oidc: { client_secret: CLIENT_SECRET } })).status).to.equal(200) // by a key that may make owners
      expect((await signIn({ sub: 'o', email: 'owner@acme.example' })).status).to.equal(303)
      expect((await patch({ oidc: { client_secret: CLIENT_SECRET } }, admin)).status).to.equal(200)
      expect(await reason(await signIn({ sub: 'o', email: 'owner@acme.example' }))).to.equal('roles_too_wide')
    })

    it('suspended members', async () => {
      expect((await signIn({ sub: 'sus', email: 'sus@acme.example' })).status).to.equal(303)
      await server.db('members').where({ id: begun[0]!.memberId }).update({ status: 'suspended' })
      expect(await reason(await signIn({ sub: 'sus', email: 'sus@acme.example' }))).to.equal('member_suspended')
    })

    it('newcomers when nobody is provisioned just in time, and everybody when it is switched off', async () => {
      await patch({ jit_provisioning: false })
      expect(await reason(await signIn({ sub: 'new', email: 'new@acme.example' }))).to.equal('not_provisioned')
      const browser = openTestBrowser()
      const back = await comeBack(browser, { sub: 'ada' })
      await patch({ enabled: false, jit_provisioning: true })
      expect((await browser.visit(back.href)).status).to.equal(404)
      expect((await openTestBrowser().visit(connection.service_provider.sign_in_url)).status).to.equal(404)
      await patch({ enabled: true })
    })

    it('a callback in another browser, twice, with another state, or without one', async () => {
      const browser = openTestBrowser()
      const back = await comeBack(browser, { sub: 'ada' })
      expect((await openTestBrowser().visit(back.href)).status).to.equal(403)
      const forged = new URL(back)
      forged.searchParams.set('state', 'x'.repeat(43))
      expect((await browser.visit(forged.href)).status).to.equal(403)
      const doubled = new URL(back)
      doubled.searchParams.append('state', back.searchParams.get('state')!)
      expect((await browser.visit(doubled.href)).status).to.equal(403)
      expect(begun).to.have.length(0)
      const saved = new Map(browser.cookies)
      expect((await browser.visit(back.href)).status).to.equal(303)
      for (const [name, value] of saved) browser.cookies.set(name, value)
      expect((await browser.visit(back.href)).status).to.equal(403)
      expect(begun).to.have.length(1)
    })

    it('the state of another connection', async () => {
      const other = await create({ name: 'Other', domains: [] })
      const browser = openTestBrowser()
      const back = await comeBack(browser, { sub: 'ada' })
      expect((await browser.visit(back.href.replace(connection.id, other.id))).status).to.equal(403)
      expect(begun).to.have.length(0)
    })

    const attack = (name: string, prepare: (back: URL) => void) =>
      it(name, async () => {
        const browser = openTestBrowser()
        const back = await comeBack(browser, { sub: 'ada', email: 'ada@acme.example' })
        prepare(back)
        expect(await reason(await browser.visit(back.href))).to.equal('response_invalid')
        expect(begun).to.have.length(0)
      })
    const forge = (header: object, payload: object, signature = '') =>
      `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${signature}`

    attack('a response of another issuer (mix-up)', (back) => back.searchParams.set('iss', 'https://evil.example'))
    attack('a response that names no issuer though the provider always does', (back) => back.searchParams.delete('iss'))
    attack('an error of the provider', (back) => {
      back.searchParams.delete('code')
      back.searchParams.set('error', 'access_denied')
    })
    attack('an ID token without a signature', () => {
      provider.tamper = (_, payload) => forge({ alg: 'none' }, payload)
    })
    attack('an ID token that was changed', () => {
      provider.tamper = (token, payload) => {
        const [header, , signature] = token.split('.')
        return `${header}.${Buffer.from(JSON.stringify({ ...payload, sub: 'root' })).toString('base64url')}.${signature}`
      }
    })
    attack('an ID token signed with the client secret', () => {
      provider.tamper = (_, payload) => {
        const unsigned = forge({ alg: 'HS256', kid: 'one' }, payload).slice(0, -1)
        return `${unsigned}.${createHmac('sha256', CLIENT_SECRET).update(unsigned).digest('base64url')}`
      }
    })
    for (const [name, claims] of Object.entries({
      'for another audience': { aud: 'somebody else' },
      'for several, without saying who asked': { aud: [CLIENT_ID, 'other'], azp: 'other' },
      'of another issuer': { iss: 'https://evil.example' },
      'that has expired': { exp: 1_000_000 },
      'of another sign-in': { nonce: 'another' },
      'without a nonce': { nonce: undefined },
    })) {
      attack(`an ID token ${name}`, () => Object.assign(provider.claims, claims))
    }
  })

  it('answers 503 when the provider is away, and 404 for what is no connection', async () => {
    const away = await create({
      name: 'Away',
      domains: [],
      oidc: { issuer: `${provider.issuer}/nobody`, client_id: 'x', client_secret: 'x'.repeat(8) },
    })
    const page = await openTestBrowser().visit(away.service_provider.sign_in_url)
    expect(page.status).to.equal(503)
    expect(page.text).to.include('identity_provider_unavailable')
    expect((await openTestBrowser().visit(`${server.baseUrl}/sso/sso_${'0'.repeat(26)}/start`)).status).to.equal(404)
    expect((await openTestBrowser().visit(`${server.baseUrl}/sso/nonsense/start`)).status).to.equal(404)
  })

  it('tells machines a problem, and people a page', async () => {
    const path = `${server.baseUrl}/sso/${connection.id}/callback?code=x&state=y`
    const page = await openTestBrowser().visit(path)
    expect(page.headers.get('content-type')).to.include('text/html')
    expect(page.headers.get('content-security-policy')).to.include("default-src 'none'")
    const problem = await openTestBrowser().visit(path, { accept: 'application/json' })
    expect(problem.headers.get('content-type')).to.equal('application/problem+json')
    expect(JSON.parse(problem.text)).to.include({ code: 'sso_refused', reason: 'sign_in_expired' })
  })
})

describe('a session that begins at an identity provider', () => {
  it('is one of the server, good for the organization, until the directory ends it', async () => {
    const provider = await startFakeOidc()
    const server = await startServer({ egressAllow: [`127.0.0.1:${provider.port}`] })
    const body = {
      type: 'oidc',
      name: 'Acme',
      domains: ['acme.example'],
      jit_provisioning: true,
      oidc: { issuer: provider.issuer, client_id: CLIENT_ID, client_secret: CLIENT_SECRET },
    }
    const connection = (await server.request('POST', '/v1/sso_connections', { body })).body
    const token = (await server.request('POST', '/v1/scim_tokens', { body: { connection_id: connection.id, name: 'Directory' } })).body
      .token
    const scim = (method: string, path: string, content: object) =>
      fetch(`${server.baseUrl}/scim/v2${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
        body: JSON.stringify(content),
      })
    const { id } = (await (await scim('POST', '/Users', { userName: 'ada@acme.example' })).json()) as { id: string }
    provider.claims = { sub: 'ada', email: 'ada@acme.example', email_verified: true }
    const browser = openTestBrowser()
    const start = await browser.visit(connection.service_provider.sign_in_url)
    const end = await browser.visit(provider.approve(start.location!).href)
    expect(end.status, end.text).to.equal(303)
    expect([...browser.cookies.keys()]).to.deep.equal(['relayos_session'])
    const sessions = () => server.db('sessions').select('organization_id', 'method', 'revoked_at')
    const [{ id: organization_id }] = await server.db('organizations').select('id')
    expect(await sessions()).to.deep.equal([{ organization_id, method: 'oidc', revoked_at: null }])
    const origin = `http://localhost:${server.port}`
    const change = (path: string, content: object) =>
      fetch(`${origin}/auth/${path}`, {
        method: 'POST',
        headers: { origin, cookie: `relayos_session=${browser.cookies.get('relayos_session')}`, 'content-type': 'application/json' },
        body: JSON.stringify(content),
      }).then(async (answer) => ((await answer.json()) as { code: string }).code)
    expect(await change('passkeys/options', {})).to.equal('sign_in_not_allowed') // it would open the person's other organizations
    expect(await change('password', { password: 'seven quiet lamps' })).to.equal('sign_in_not_allowed')
    const patch = {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'active', value: false }],
    }
    expect((await scim('PATCH', `/Users/${id}`, patch)).status).to.equal(200)
    expect((await sessions())[0].revoked_at).to.be.a('date')
    await server.stop()
    await provider.stop()
  })
})
