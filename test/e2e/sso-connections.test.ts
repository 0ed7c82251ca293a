import { expect } from 'chai'
import { roles } from '../../generated/server/operations.ts'
import { openTestBrowser } from '../support/test-browser.ts'
import { newKeyPair } from '../support/fake-idp.ts'
import { CLIENT_ID, CLIENT_SECRET, type FakeOidc, startFakeOidc } from '../support/fake-oidc.ts'
import { fakeSessions } from '../support/fake-sessions.ts'
import { auditEntries } from '../support/audit.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('single sign-on connections', () => {
  let server: TestServer
  let provider: FakeOidc
  let certificate: string
  const records = new Map<string, string[][]>()
  const resolve = async (domain: string) => records.get(domain) ?? Promise.reject(new Error('ENOTFOUND'))
  const { sessions } = fakeSessions()

  const oidc = (changes: object = {}, settings: object = {}) => ({
    type: 'oidc',
    name: 'Acme',
    oidc: { issuer: provider.issuer, client_id: CLIENT_ID, client_secret: CLIENT_SECRET, ...settings },
    ...changes,
  })
  const saml = (settings: object = {}) => ({
    type: 'saml',
    name: 'Acme',
    saml: { idp_entity_id: 'https://idp.example', sso_url: 'https://idp.example/sso', certificates: [certificate], ...settings },
  })
  const send = (method: string, path: string, body?: object, key = server.keys.sandbox.api_key) =>
    server.request(method, `/v1/sso_connections${path}`, { key, ...(body ? { body } : {}) })
  const create = async (body: object, key?: string) => {
    const answer = await send('POST', '', body, key)
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }

  before(async () => {
    provider = await startFakeOidc()
    certificate = newKeyPair('idp.example').certificate
    const settings = { egressAllow: [`127.0.0.1:${provider.port}`], domainVerification: 'dns' as const }
    server = await startServer(settings, undefined, undefined, { sessions, resolve })
  })
  after(async () => {
    await server.stop()
    await provider.stop()
  })

  it('tell what to enter at the provider, and never the client secret', async () => {
    const made = await create(oidc({ domains: ['tell.example'] }, { scopes: ['email', 'groups'] }))
    expect(made.oidc).to.deep.equal({
      issuer: provider.issuer,
      client_id: CLIENT_ID,
      scopes: ['openid', 'email', 'groups'],
      groups_claim: 'groups',
      trust_email: false,
    })
    expect(made.saml).to.equal(null)
    const base = `http://localhost:${server.port}/sso/${made.id}`
    expect(made.service_provider).to.deep.equal({
      redirect_uri: `${base}/callback`,
      acs_url: null,
      entity_id: null,
      metadata_url: null,
      sign_in_url: `${base}/start`,
      scim_base_url: `http://localhost:${server.port}/scim/v2`,
    })
    const read = await send('GET', `/${made.id}`)
    expect(read.body).to.deep.equal(made)
    expect(read.text).to.not.include(CLIENT_SECRET)
    const dump = JSON.stringify([await server.db('sso_connections'), await server.db('audit_events'), await server.db('idempotency_keys')])
    expect(dump).to.not.include(CLIENT_SECRET)
    const sp = (await create(saml())).service_provider
    expect(sp).to.include({ redirect_uri: null, entity_id: sp.metadata_url })
    expect(sp.acs_url).to.match(/\/acs$/)
  })

  it('are listed newest first, changed and removed, each with an audit row', async () => {
    const first = await create(oidc({ name: 'First' }))
    const second = await create(saml())
    const list = await send('GET', '?limit=2')
    expect(list.body.data.map(({ id }: { id: string }) => id)).to.deep.equal([second.id, first.id])
    const changed = await send('PATCH', `/${first.id}`, { name: 'Renamed', enabled: false, oidc: { trust_email: true } })
    expect(changed.body).to.deep.include({ name: 'Renamed', enabled: false, oidc: { ...first.oidc, trust_email: true } })
    const removed = await send('DELETE', `/${second.id}`)
    expect(removed.body.deleted_at).to.be.a('string')
    expect((await send('GET', `/${second.id}`)).status).to.equal(404)
    expect((await send('DELETE', `/${second.id}`)).status).to.equal(404)
    const actions = await auditEntries(server)
    const update = actions.findLast(({ action }) => action === 'sso_connections.update')
    expect(update).to.deep.include({
      resources: [first.id],
      changes: {
        name: { from: 'First', to: 'Renamed' },
        enabled: { from: true, to: false },
        settings: { from: null, to: ['trust_email'] },
      },
    })
    expect(actions.at(-1)).to.deep.include({ action: 'sso_connections.delete', resources: [second.id] })
  })

  it('refuse settings that can not work or should not', async () => {
    const cases: [object, string][] = [
      [oidc({}, { issuer: 'http://login.example' }), '/oidc/issuer'],
      [oidc({}, { issuer: 'https://user:secret@login.example' }), '/oidc/issuer'],
      [saml({ sso_url: 'http://idp.example/sso' }), '/saml/sso_url'],
      [saml({ certificates: [newKeyPair('weak', { algorithm: 'rsa:1024' }).certificate] }), '/saml/certificates/0'],
      [saml({ certificates: [certificate, newKeyPair('curve', { algorithm: 'ec' }).certificate] }), '/saml/certificates/1'],
      [saml({ certificates: [`-----BEGIN CERTIFICATE-----\n${'A'.repeat(200)}\n-----END CERTIFICATE-----`] }), '/saml/certificates/0'],
    ]
    for (const [body, pointer] of cases) {
      const answer = await send('POST', '', body)
      expect([answer.status, answer.body.code, answer.body.errors?.[0].pointer]).to.deep.equal([422, 'invalid_sso_settings', pointer])
    }
    const broken = [
      oidc({ type: 'saml' }),
      { ...saml(), oidc: {} },
      saml({ certificates: [] }),
      saml({ certificates: Array(6).fill(certificate) }),
      oidc({ domains: ['Acme.example'] }),
      oidc({ domains: ['localhost'] }),
    ]
    for (const body of broken) expect((await send('POST', '', body)).status, JSON.stringify(body)).to.equal(400)
    const made = await create(oidc())
    expect((await send('PATCH', `/${made.id}`, { saml: { sso_url: 'https://idp.example' } })).status).to.equal(422)
    const moved = await send('PATCH', `/${made.id}`, { oidc: { issuer: 'https://evil.example' } })
    expect(moved.body.errors[0].pointer).to.equal('/oidc/client_secret') // the secret does not go to whom it was not given for
  })

  it('tell when certificates expire', async () => {
    const { id, saml: shown } = await create(saml({ certificates: [certificate, newKeyPair('soon', { days: 10 }).certificate] }))
    expect(shown.certificates.map(({ status }: { status: string }) => status)).to.deep.equal(['valid', 'expiring'])
    expect(shown.certificates[0].fingerprint_sha256).to.match(/^[0-9a-f]{64}$/)
    expect(Date.parse(shown.certificates[0].not_after) - Date.now()).to.be.within(364 * 86_400_000, 366 * 86_400_000)
    const test = await send('POST', `/${id}/test`)
    expect(test.body).to.deep.include({ ok: false })
    expect(test.body.checks[0]).to.deep.equal({ name: 'certificates', ok: true, detail: 'Certificates: valid, expiring.' })
  })

  it('grant no more than who sets them up holds', async () => {
    const weak = await server.addKey([
      'identity_providers:read',
      'identity_providers:write',
      'messages:read',
      'events:read',
      'operations:read',
      'organization:read',
    ])
    const admin = await server.addKey([...roles.admin.scopes])
    const status = async (body: object, key: string) => (await send('POST', '', oidc(body), key)).status
    expect(await status({ default_roles: ['viewer'] }, weak)).to.equal(201)
    expect(await status({ default_roles: ['admin'] }, weak)).to.equal(403)
    expect(await status({ group_roles: [{ group: 'x', role: 'developer' }] }, weak)).to.equal(403)
    expect(await status({ default_roles: ['admin'] }, admin)).to.equal(201)
    expect(await status({ default_roles: ['owner'] }, admin)).to.equal(403)
    expect(await status({ allow_owner_role: true }, admin)).to.equal(403)
    expect(await status({ allow_owner_role: true, group_roles: [{ group: 'x', role: 'owner' }] }, server.keys.sandbox.api_key)).to.equal(
      201,
    )
    expect(await status({ default_roles: ['nobody'] }, admin)).to.equal(422)
    const strong = await create(oidc(), admin)
    const token = (key: string) => server.request('POST', '/v1/scim_tokens', { key, body: { connection_id: strong.id, name: 'x' } })
    expect((await token(weak)).status).to.equal(403) // it would provision on behalf of an administrator
    expect((await token(admin)).status).to.equal(201)
    const made = await create(oidc({ default_roles: ['viewer'] }), weak)
    expect((await send('PATCH', `/${made.id}`, { default_roles: ['admin'] }, weak)).status).to.equal(403)
  })

  it('count a domain once its record is published, for whoever published it last', async () => {
    const mine = await create(oidc({ domains: ['proven.example', 'open.example'] }))
    expect(mine.domains.map(({ verified_at }: { verified_at: null }) => verified_at)).to.deep.equal([null, null])
    const start = async () => (await openTestBrowser().visit(`${server.baseUrl}/sso/start?domain=proven.example`)).status
    expect(await start()).to.equal(404)
    const recordOf = ({ domains }: { domains: { domain: string; verification_record: string }[] }) =>
      domains.find(({ domain }) => domain === 'proven.example')!.verification_record
    records.set('proven.example', [['v=spf1 -all'], [recordOf(mine).slice(0, 20), recordOf(mine).slice(20)]])
    const verified = await send('POST', `/${mine.id}/verify_domains`)
    expect(verified.status, verified.text).to.equal(200)
    expect(verified.body.domains.map(({ verified_at }: { verified_at: string | null }) => verified_at !== null)).to.deep.equal([
      false,
      true,
    ])
    expect(await start()).to.equal(303)
    const kept = await send('PATCH', `/${mine.id}`, { domains: ['proven.example'] })
    expect(kept.body.domains[0].verified_at).to.equal(verified.body.domains[1].verified_at)
    expect((await send('POST', '', oidc({ domains: ['proven.example'] }))).status).to.equal(422) // it is this connection's

    const other = await server.addOrganization()
    const theirs = await create(oidc({ domains: ['proven.example'] }), other.sandbox.api_key)
    expect(recordOf(theirs)).to.not.equal(recordOf(mine))
    const failed = await send('POST', `/${theirs.id}/verify_domains`, undefined, other.sandbox.api_key)
    expect(failed.body.domains[0].verified_at).to.equal(null)
    records.set('proven.example', [[recordOf(theirs)]])
    await send('POST', `/${theirs.id}/verify_domains`, undefined, other.sandbox.api_key)
    expect((await send('GET', `/${mine.id}`)).body.domains[0].verified_at).to.equal(null)
    const told = (await auditEntries(server)).at(-1)
    expect(told).to.deep.include({ action: 'sso_connections.domain_lost', resources: [mine.id] })
    expect(JSON.stringify(told)).to.not.include(other.organization_id)
  })

  it('are tested without anybody signing in', async () => {
    const made = await create(oidc())
    const good = await send('POST', `/${made.id}/test`)
    expect(good.body.checks.slice(0, 2)).to.deep.equal([
      { name: 'discovery', ok: true, detail: 'The discovery document names the issuer and what a sign-in needs.' },
      { name: 'signing_keys', ok: true, detail: 'The provider publishes 1 signing keys.' },
    ])
    for (const discovery of [
      { issuer: 'https://evil.example' },
      { issuer: `${provider.issuer}/{tenantid}` },
      { jwks_uri: 'http://127.0.0.1:1/keys' },
      { token_endpoint: undefined },
      { authorization_endpoint: 'http://evil.example' },
    ]) {
      provider.discovery = discovery
      const bad = await send('POST', `/${made.id}/test`)
      expect(bad.body.checks[0], JSON.stringify(discovery)).to.include({ name: 'discovery', ok: false })
    }
    provider.discovery = {}
  })

  it('fetch nothing but https and what the operator allows, follow nothing, and read little', async () => {
    const { createFetch } = await import('../../server/domains/identity/sso/egress.ts')
    const { createServer } = await import('node:http')
    const site = createServer((request, response) => {
      if (request.url === '/move') response.writeHead(302, { location: '/' }).end()
      else if (request.url === '/zip') response.writeHead(200, { 'content-encoding': 'gzip' }).end('x')
      else if (request.url === '/big') response.end(Buffer.alloc(300 * 1024))
      else response.end('{}')
    })
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
    const { port } = site.address() as { port: number }
    const { createEgress } = await import('../../server/lib/egress.ts')
    const { createHttpClient } = await import('../../server/lib/http-client.ts')
    const http = createHttpClient({ egress: createEgress({ allow: [`127.0.0.1:${port}`], ports: [[443, 443]] }) })
    const fetch = createFetch(http)
    const fails = (url: string) =>
      fetch(url, {}).then(
        () => 'answered',
        ({ code }) => code,
      )
    expect(await (await fetch(`http://127.0.0.1:${port}/`, {})).text()).to.equal('{}')
    for (const path of ['/move', '/zip', '/big'])
      expect(await fails(`http://127.0.0.1:${port}${path}`), path).to.equal('identity_provider_unavailable')
    for (const url of [
      `http://127.0.0.1:${server.port}/`,
      `http://localhost:${port}/`,
      `http://x:y@127.0.0.1:${port}/`,
      'file:///etc/passwd',
      'ftp://127.0.0.1/',
      'data:,x',
    ]) {
      expect(await fails(url), url).to.equal('identity_provider_unavailable')
    }
    site.close()
    await http.close()
  })
})
