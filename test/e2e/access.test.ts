// Keys, roles, members, invitations, projects and the security policy, through the front door.

import { expect } from 'chai'
import { scopes } from '../../generated/server/operations.ts'
import { eventually } from '../support/eventually.ts'
import { addMember } from '../support/members.ts'
import { startServer, type TestServer } from '../support/server.ts'

const ALL = Object.keys(scopes)

describe('access', () => {
  let server: TestServer
  const as = (key: string) => ({
    get: (path: string) => server.request('GET', path, { key }),
    post: (path: string, body: object, headers = {}) => server.request('POST', path, { key, body, headers }),
    patch: (path: string, body: object) => server.request('PATCH', path, { key, body }),
    delete: (path: string) => server.request('DELETE', path, { key }),
  })
  let owner: ReturnType<typeof as>
  let organization: string

  before(async () => {
    server = await startServer()
    owner = as(server.keys.sandbox.api_key)
    organization = (await owner.get('/v1/me')).body.organization_id
  })
  after(() => server.stop())

  describe('an API key', () => {
    const create = async (body: object) => (await owner.post('/v1/api_keys', { name: 'Key', scopes: ['messages:read'], ...body })).body

    it('is shown once and works at once', async () => {
      const answer = await owner.post('/v1/api_keys', { name: 'Orders', scopes: ['messages:write', 'messages:read'] })
      expect(answer.status).to.equal(201)
      const { api_key, id, ...rest } = answer.body
      expect(api_key).to.match(/^rk_test_local_[0-9A-Za-z]{36}$/)
      expect(rest).to.include({ name: 'Orders', last4: api_key.slice(-4), expires_at: null, revoked_at: null })
      expect(rest.scopes).to.deep.equal(['messages:read', 'messages:write'])
      expect((await as(api_key).get('/v1/messages')).status).to.equal(200)
      expect((await as(api_key).get('/v1/api_keys')).status).to.equal(403)
      const read = await owner.get(`/v1/api_keys/${id}`)
      expect(read.text).to.not.include(api_key)
      expect((await owner.get('/v1/api_keys')).text).to.not.include(api_key)
    })

    it('is nowhere in the database in clear, not even for its idempotency key, which still replays it', async () => {
      const headers = { 'Idempotency-Key': 'key-once' }
      const body = { name: 'Once', scopes: ['messages:read'] }
      const first = await owner.post('/v1/api_keys', body, headers)
      const again = await owner.post('/v1/api_keys', body, headers)
      expect(again.body).to.deep.equal(first.body)
      expect(again.headers.get('idempotency-replayed')).to.equal('true')
      const { rows } = await server.db.raw(`select
        (select string_agg(k::text, '') from api_keys k) || (select string_agg(i::text, '') from idempotency_keys i)
        || (select string_agg(a::text, '') from audit_events a) as text`)
      expect(rows[0].text).to.include('Once').and.to.not.include(first.body.api_key)
    })

    it('can not hold what its creator lacks', async () => {
      const { api_key } = await create({ scopes: ['api_keys:write', 'messages:read'] })
      const answer = await as(api_key).post('/v1/api_keys', { name: 'More', scopes: ['messages:write'] })
      expect([answer.status, answer.body.code]).to.deep.equal([403, 'scope_not_held'])
      expect((await as(api_key).post('/v1/api_keys', { name: 'Same', scopes: ['messages:read'] })).status).to.equal(201)
      expect((await owner.post('/v1/api_keys', { name: 'X', scopes: ['no:such'] })).body.code).to.equal('unknown_scope')
    })

    it('does not rotate a key that may do more', async () => {
      const { api_key } = await create({ scopes: ['api_keys:write'] })
      const { id } = await create({ scopes: ALL })
      expect((await as(api_key).post(`/v1/api_keys/${id}/rotate`, {})).body.code).to.equal('scope_not_held')
    })

    it('works from its addresses only', async () => {
      const here = await create({ ip_ranges: ['127.0.0.0/8'] })
      const elsewhere = await create({ ip_ranges: ['192.0.2.0/24', '2001:db8::/32'] })
      expect((await as(here.api_key).get('/v1/me')).status).to.equal(200)
      const refused = await as(elsewhere.api_key).get('/v1/me')
      expect(refused.status).to.equal(401)
      expect((await owner.post('/v1/api_keys', { name: 'X', scopes: [], ip_ranges: ['1.2.3.4/33'] })).body.code).to.equal(
        'invalid_ip_range',
      )
    })

    it('ends at its expiry', async () => {
      const past = await owner.post('/v1/api_keys', { name: 'X', scopes: [], expires_at: '2020-01-01T00:00:00Z' })
      expect(past.body.code).to.equal('expiry_in_the_past')
      const { api_key } = await create({ expires_at: new Date(Date.now() + 700).toISOString() })
      expect((await as(api_key).get('/v1/me')).status).to.equal(200)
      await eventually(async () => expect((await as(api_key).get('/v1/me')).status).to.equal(401), 1_500)
    })

    it('is revoked for good, within five seconds', async () => {
      const { api_key, id } = await create({})
      expect((await as(api_key).get('/v1/me')).status).to.equal(200)
      const { body } = await owner.delete(`/v1/api_keys/${id}`)
      expect(body.revoked_at).to.be.a('string')
      expect((await owner.delete(`/v1/api_keys/${id}`)).body).to.deep.equal(body)
      await eventually(async () => expect((await as(api_key).get('/v1/me')).status).to.equal(401), 5_500)
      expect((await owner.patch(`/v1/api_keys/${id}`, { name: 'Back' })).body.code).to.equal('api_key_revoked')
      expect((await owner.post(`/v1/api_keys/${id}/rotate`, {})).body.code).to.equal('api_key_revoked')
    }).timeout(10_000)

    it('rotates under load without a refused request, and the old secret ends with the overlap', async () => {
      const { api_key, id } = await create({})
      let current = api_key
      let stop = false
      const statuses = new Set<number>()
      const load = Array.from({ length: 8 }, async () => {
        while (!stop) statuses.add((await as(current).get('/v1/messages')).status)
      })
      for (let round = 0; round < 5; round++) {
        const { body } = await owner.post(`/v1/api_keys/${id}/rotate`, { overlap_seconds: 30 })
        expect((await as(current).get('/v1/me')).status).to.equal(200)
        current = body.api_key
      }
      stop = true
      await Promise.all(load)
      expect([...statuses]).to.deep.equal([200])
      const last = await owner.post(`/v1/api_keys/${id}/rotate`, { overlap_seconds: 0 })
      await eventually(async () => expect((await as(current).get('/v1/me')).status).to.equal(401), 5_500)
      expect((await as(last.body.api_key).get('/v1/me')).body.api_key_id).to.equal(id)
    }).timeout(20_000)

    it('remembers its last use', async () => {
      const { rows } = await server.db.raw('select count(*) as n from api_keys where last_used_at is not null')
      if (rows[0].n === 0)
        await eventually(async () => expect((await owner.get('/v1/api_keys?limit=100')).text).to.match(/"last_used_at":"2/), 11_000)
    }).timeout(15_000)

    it('sends and sees only within its restrictions, and makes no wider key', async () => {
      const sms = { channel: 'sms', to: '+15005550010', content: { text: 'x' } }
      const other = (await owner.post('/v1/messages', sms)).body.id
      const narrow = as(
        (
          await create({
            scopes: ['messages:read', 'messages:write', 'api_keys:write', 'events:read'],
            restrictions: { channels: ['in_app'] },
          })
        ).api_key,
      )
      const mine = await narrow.post('/v1/messages', { channel: 'in_app', to: 'u1', content: { text: 'x' } })
      expect(mine.status).to.equal(202)
      expect((await narrow.post('/v1/messages', sms)).body.code).to.equal('restricted_credential')
      const batch = await narrow.post('/v1/message_batches', { messages: [sms] })
      expect(batch.text).to.include('restricted_credential')
      expect((await narrow.get(`/v1/message_batches/${batch.body.id}`)).status).to.equal(200)
      const mixed = await owner.post('/v1/message_batches', { messages: [{ channel: 'in_app', to: 'u1', content: { text: 'x' } }, sms] })
      expect((await narrow.get(`/v1/message_batches/${mixed.body.id}`)).status).to.equal(404)
      expect((await narrow.get(`/v1/messages/${other}`)).status).to.equal(404)
      expect((await narrow.get(`/v1/messages/${other}/events`)).status).to.equal(404)
      const channels = (await narrow.get('/v1/messages')).body.data.map(({ channel }: { channel: string }) => channel)
      expect(channels).to.deep.equal(['in_app', 'in_app'])
      expect((await narrow.get('/v1/events?limit=100')).text)
        .to.include(mine.body.id)
        .and.not.include(other)
      expect((await narrow.post('/v1/api_keys', { name: 'Wider', scopes: ['messages:read'] })).body.code).to.equal('restricted_credential')
      expect((await narrow.get('/v1/me')).body.restrictions).to.deep.equal({ channels: ['in_app'] })
    })

    it('takes no member that the contract does not have', async () => {
      for (const extra of [{ environment_id: 'env_1' }, { created_by: 'x' }, { revoked_at: null }, { digest: 'x' }]) {
        expect((await owner.post('/v1/api_keys', { name: 'X', scopes: [], ...extra })).status).to.equal(400)
      }
    })
  })

  describe('a role', () => {
    it('is made of scopes that its author holds, and has a name of its own', async () => {
      const { body, status } = await owner.post('/v1/roles', { name: 'Reader', scopes: ['messages:read'] })
      expect(status).to.equal(201)
      expect(body).to.include({ name: 'Reader', built_in: false, description: '' })
      expect((await owner.post('/v1/roles', { name: 'Reader', scopes: [] })).body.code).to.equal('name_taken')
      const weak = as(await server.addKey(['members:write']))
      expect((await weak.post('/v1/roles', { name: 'Y', scopes: ['messages:write'] })).body.code).to.equal('scope_not_held')
      expect((await weak.patch(`/v1/roles/${body.id}`, { name: 'Z' })).body.code).to.equal('scope_not_held')
      const changed = await owner.patch(`/v1/roles/${body.id}`, { scopes: ['messages:read', 'events:read'] })
      expect(changed.body.scopes).to.deep.equal(['events:read', 'messages:read'])
      expect((await owner.delete(`/v1/roles/${body.id}`)).status).to.equal(200)
      expect((await owner.get(`/v1/roles/${body.id}`)).status).to.equal(404)
    })

    it('may be built in: readable, listed, not changeable', async () => {
      expect((await owner.get('/v1/roles/admin')).body.scopes).to.deep.equal(ALL.filter((scope) => scope !== 'owners:write'))
      const { data } = (await owner.get('/v1/roles')).body
      expect(data.map(({ id }: { id: string }) => id)).to.include.members(['owner', 'auditor', 'viewer'])
      expect((await owner.patch('/v1/roles/owner', { name: 'X' })).body.code).to.equal('role_built_in')
      expect((await owner.delete('/v1/roles/owner')).body.code).to.equal('role_built_in')
    })

    it('stays while somebody has it', async () => {
      const { id } = (await owner.post('/v1/roles', { name: 'Used', scopes: [] })).body
      await addMember(server.db, organization, 'used@example.com', [id])
      expect((await owner.delete(`/v1/roles/${id}`)).body.code).to.equal('role_in_use')
    })
  })

  describe('a member', () => {
    it('is changed only by those who may do as much; the last owner stays', async () => {
      const first = await addMember(server.db, organization, 'owner@example.com', ['owner'])
      const viewer = await addMember(server.db, organization, 'viewer@example.com', ['viewer'])
      const admin = as(await server.addKey(ALL.filter((scope) => scope !== 'owners:write')))
      expect((await admin.patch(`/v1/members/${viewer}`, { roles: ['owner'] })).body.code).to.equal('scope_not_held')
      expect((await admin.patch(`/v1/members/${first}`, { roles: ['viewer'] })).body.code).to.equal('scope_not_held')
      expect((await admin.delete(`/v1/members/${first}`)).body.code).to.equal('scope_not_held')
      expect((await admin.patch(`/v1/members/${viewer}`, { roles: ['developer'] })).body.roles).to.deep.equal(['developer'])
      for (const change of [{ roles: ['viewer'] }, { status: 'suspended' }]) {
        expect((await owner.patch(`/v1/members/${first}`, change)).body.code).to.equal('last_owner')
      }
      expect((await owner.delete(`/v1/members/${first}`)).body.code).to.equal('last_owner')
      expect((await owner.patch(`/v1/members/${viewer}`, { roles: ['no_such'] })).body.code).to.equal('unknown_role')
      await owner.patch(`/v1/members/${viewer}`, { roles: ['owner'] })
      expect((await owner.delete(`/v1/members/${first}`)).status).to.equal(200)
      expect((await owner.get(`/v1/members/${first}`)).status).to.equal(404)
    })

    it('is never the last owner of two who are removed at once', async () => {
      const other = await server.addOrganization()
      const key = as(other.sandbox.api_key)
      const ids = [
        await addMember(server.db, other.organization_id, 'a@example.org', ['owner']),
        await addMember(server.db, other.organization_id, 'b@example.org', ['owner']),
      ]
      const statuses = (await Promise.all(ids.map((id) => key.delete(`/v1/members/${id}`)))).map(({ status }) => status)
      expect(statuses.sort()).to.deep.equal([200, 409])
    })
  })

  describe('an invitation', () => {
    it('shows its token once, replaces the one before, and can be revoked', async () => {
      const { body, status } = await owner.post('/v1/invitations', { email: 'New@example.com', roles: ['developer'] })
      expect(status).to.equal(201)
      expect(body.token).to.match(/^riv_/)
      expect(body.url).to.match(/^http:.*\/invitation#token=riv_/)
      const second = await owner.post('/v1/invitations', { email: 'new@Example.com', roles: ['viewer'] })
      const read = await owner.get(`/v1/invitations/${body.id}`)
      expect(read.body.status).to.equal('revoked')
      expect(read.text).to.not.include(body.token)
      expect((await owner.delete(`/v1/invitations/${second.body.id}`)).body.status).to.equal('revoked')
    })

    it('gives no role above its author, and goes to nobody who is there already', async () => {
      const weak = as(await server.addKey(['members:write']))
      expect((await weak.post('/v1/invitations', { email: 'x@example.com', roles: ['viewer'] })).body.code).to.equal('scope_not_held')
      await addMember(server.db, organization, 'there@example.com', ['viewer'])
      expect((await owner.post('/v1/invitations', { email: 'There@example.com', roles: ['viewer'] })).body.code).to.equal(
        'already_a_member',
      )
    })
  })

  describe('a project', () => {
    it('comes with two environments and a working key for each', async () => {
      const { body, status } = await owner.post('/v1/projects', { name: 'Shop' })
      expect(status).to.equal(201)
      expect(body.environments.map(({ kind }: { kind: string }) => kind)).to.deep.equal(['sandbox', 'live'])
      for (const [index, { api_key }] of body.api_keys.entries()) {
        expect((await as(api_key).get('/v1/me')).body).to.deep.include({ project_id: body.id, environment: body.environments[index] })
      }
      const [{ api_key }] = body.api_keys
      expect((await as(api_key).post('/v1/messages', { channel: 'in_app', to: 'u', content: { text: 'x' } })).status).to.equal(202)
      expect((await owner.patch(`/v1/projects/${body.id}`, { name: 'Web shop' })).body.name).to.equal('Web shop')
      expect((await owner.patch(`/v1/projects/${body.id}`, { region: 'eu' })).status).to.equal(400)
      expect((await owner.post('/v1/projects', { name: 'X', region: 'mars' })).body.code).to.equal('unknown_region')
      expect((await owner.get('/v1/projects')).body.data[0]).to.include({ id: body.id, name: 'Web shop' })
    })
  })

  describe('the security policy', () => {
    it('tells whom a change affects, without changing anything in a dry run', async () => {
      const other = await server.addOrganization()
      const key = as(other.sandbox.api_key)
      await server
        .db('api_keys')
        .where({ environment_id: other.live.environment_id })
        .update({ created_at: new Date(Date.now() - 40 * 86_400_000) })
      const dry = await server.request('PATCH', '/v1/security_policy', {
        key: other.sandbox.api_key,
        query: { dry_run: 'true' },
        body: { key_max_age_days: 30 },
      })
      expect(dry.body.dry_run).to.equal(true)
      expect(dry.body.affected.api_keys_too_old).to.have.length(1)
      expect((await key.get('/v1/security_policy')).body.policy.key_max_age_days).to.equal(null)
      expect((await as(other.live.api_key).get('/v1/me')).status).to.equal(200)
      await key.patch('/v1/security_policy', { key_max_age_days: 30 })
      await eventually(async () => expect((await as(other.live.api_key).get('/v1/me')).status).to.equal(401), 5_500)
      expect((await key.get('/v1/me')).status).to.equal(200)
    }).timeout(10_000)

    it('keeps endpoints to https where it asks for that', async () => {
      const other = await server.addOrganization()
      const key = as(other.sandbox.api_key)
      const endpoint = { url: 'http://hooks.example.com:443/', event_types: ['*'] } // a private target that the operator allows
      expect((await key.post('/v1/webhook_endpoints', endpoint)).status).to.equal(201)
      await key.patch('/v1/security_policy', { https_only_endpoints: true })
      const refused = await key.post('/v1/webhook_endpoints', endpoint)
      expect([refused.status, refused.body.errors[0].code]).to.deep.equal([422, 'https_only'])
      expect((await key.post('/v1/webhook_endpoints', { ...endpoint, url: 'https://hooks.example.com/' })).status).to.equal(201)
    })

    it('does not lock out its author, and keeps everybody else out', async () => {
      const other = await server.addOrganization()
      const key = as(other.sandbox.api_key)
      expect((await key.patch('/v1/security_policy', { ip_ranges: ['192.0.2.0/24'] })).body.code).to.equal('would_lock_out_caller')
      expect((await key.patch('/v1/security_policy', { ip_ranges: ['127.0.0.1'] })).status).to.equal(200)
      expect((await key.patch('/v1/security_policy', { ip_ranges: ['x'] })).status).to.equal(400)
    })
  })
})
