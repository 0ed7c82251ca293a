import { expect } from 'chai'
import { roles } from '../../generated/server/operations.ts'
import { newId } from '../../server/lib/ids.ts'
import { fakeSessions } from '../support/fake-sessions.ts'
import { auditEntries } from '../support/audit.ts'
import type { Json } from '../support/json.ts'
import { startServer, type TestServer } from '../support/server.ts'

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

type Answer = { status: number; body: Json; headers: Headers }

describe('provisioning by SCIM 2.0', () => {
  let server: TestServer
  let organization: string
  let admin: string // a key that may do everything but make owners
  let connection: { id: string }
  let token: { id: string; token: string }
  const { sessions, ended } = fakeSessions()

  const settings = { issuer: 'https://idp.acme.example', client_id: 'relayos', client_secret: 'a secret of sixteen' }
  const setUp = async (body: object) => {
    const answer = await server.request('POST', '/v1/sso_connections', { key: admin, body: { type: 'oidc', oidc: settings, ...body } })
    expect(answer.status, answer.text).to.equal(201)
    const made = await server.request('POST', '/v1/scim_tokens', { body: { connection_id: answer.body.id, name: 'Directory' } })
    expect(made.status, made.text).to.equal(201)
    return { connection: answer.body, token: made.body }
  }
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    bearer = token.token,
  ): Promise<Answer> => {
    const response = await fetch(`${server.baseUrl}/scim/v2${path}`, {
      method,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    if (text !== '') expect(response.headers.get('content-type')).to.equal('application/scim+json')
    const answer = { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers }
    // A quick machine sends more than a hundred requests in a second: then it waits, as a directory would.
    if (response.status === 429 && bearer === token.token) {
      await new Promise((resolve) => setTimeout(resolve, Number(response.headers.get('retry-after')) * 1_000))
      return send(method, path, body, headers)
    }
    if (response.status >= 400) {
      expect(answer.body.schemas).to.deep.equal(['urn:ietf:params:scim:api:messages:2.0:Error'])
      expect(answer.body.status).to.equal(String(response.status))
    }
    return answer
  }
  const user = (name: string, more: object = {}) => ({
    schemas: [USER],
    userName: `${name}@acme.example`,
    name: { givenName: name, familyName: 'Example' },
    emails: [{ primary: true, value: `${name}@acme.example`, type: 'work' }],
    active: true,
    ...more,
  })
  const create = async (name: string, more: object = {}) => {
    const answer = await send('POST', '/Users', user(name, more))
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201)
    return answer.body
  }
  const createGroup = async (displayName: string, members: string[] = []) => {
    const answer = await send('POST', '/Groups', { schemas: [GROUP], displayName, members: members.map((value) => ({ value })) })
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201)
    return answer.body
  }
  const patch = (path: string, ...operations: object[]) => send('PATCH', path, { schemas: [PATCH], Operations: operations })
  const member = (id: string) => server.db('members').where({ organization_id: organization, id }).first()
  const audits = async (action: string) => (await auditEntries(server)).filter((one) => one.action === action)

  before(async () => {
    server = await startServer({}, undefined, undefined, { sessions })
    organization = (await server.db('organizations').first('id')).id
    admin = await server.addKey([...roles.admin.scopes])
    ;({ connection, token } = await setUp({
      name: 'Acme',
      domains: ['acme.example'],
      default_roles: ['viewer'],
      group_roles: [
        { group: 'Engineering', role: 'developer' },
        { group: 'Security', role: 'auditor' },
      ],
    }))
  })
  after(() => server.stop())
  beforeEach(() => {
    ended.length = 0
  })

  it('says what it can do', async () => {
    const config = await send('GET', '/ServiceProviderConfig')
    expect(config.body).to.deep.include({
      patch: { supported: true },
      filter: { supported: true, maxResults: 200 },
      etag: { supported: true },
    })
    const types = await send('GET', '/ResourceTypes')
    expect(types.body.Resources.map(({ endpoint }: { endpoint: string }) => endpoint)).to.deep.equal(['/Users', '/Groups'])
    expect((await send('GET', `/Schemas/${USER}`)).body.attributes.map(({ name }: { name: string }) => name)).to.include('userName')
    expect((await send('GET', '/ResourceTypes/User')).body.schema).to.equal(USER)
    expect((await send('GET', '/Schemas/none')).status).to.equal(404)
  })

  it('asks for its token, and says no more than that', async () => {
    for (const bearer of [
      '',
      'x',
      token.token.slice(0, -1),
      `${token.token}x`,
      `${token.token.slice(0, -1)}${token.token.endsWith('a') ? 'b' : 'a'}`,
      server.keys.sandbox.api_key,
    ]) {
      const answer = await send('GET', '/Users', undefined, {}, bearer)
      expect(answer.status).to.equal(401)
      expect(answer.headers.get('www-authenticate')).to.match(/^Bearer/)
    }
    const [row] = await server.db('scim_tokens').where({ id: token.id })
    expect(JSON.stringify(row)).to.not.include(token.token.slice(3, 40))
    expect((await send('GET', '/Users')).status).to.equal(200)
    expect((await server.db('scim_tokens').where({ id: token.id }).first()).last_used_at).to.not.equal(null)
    expect((await server.request('GET', '/v1/me', { key: token.token })).status).to.equal(401)
  })

  it('refuses a token from the moment it is revoked, expires, or its connection is switched off', async () => {
    const made = await server.request('POST', '/v1/scim_tokens', { body: { connection_id: connection.id, name: 'Second' } })
    const works = async (bearer = made.body.token) => (await send('GET', '/Users', undefined, {}, bearer)).status === 200
    expect(await works()).to.equal(true)
    await server.request('PATCH', `/v1/sso_connections/${connection.id}`, { key: admin, body: { enabled: false } })
    expect(await works()).to.equal(false)
    await server.request('PATCH', `/v1/sso_connections/${connection.id}`, { key: admin, body: { enabled: true } })
    const deleted = await server.request('DELETE', `/v1/scim_tokens/${made.body.id}`)
    expect(deleted.body.revoked_at).to.be.a('string')
    expect(await works()).to.equal(false)
    const expires_at = new Date(Date.now() + 300).toISOString()
    const brief = await server.request('POST', '/v1/scim_tokens', { body: { connection_id: connection.id, name: 'Brief', expires_at } })
    expect(await works(brief.body.token)).to.equal(true)
    await new Promise((resolve) => setTimeout(resolve, 350))
    expect(await works(brief.body.token)).to.equal(false)
  })

  describe('users', () => {
    it('go through their life as Okta tells it', async () => {
      const none = await send('GET', `/Users?filter=${encodeURIComponent('userName eq "okta@acme.example"')}&startIndex=1&count=100`)
      expect(none.body).to.deep.include({ totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [] })
      const made = await send(
        'POST',
        '/Users',
        user('okta', { externalId: '00u1', displayName: 'Okta Example', locale: 'en-US', groups: [], password: 'hunter2' }),
      )
      expect(made.status).to.equal(201)
      const { id } = made.body
      expect(made.headers.get('location')).to.equal(`http://localhost:${server.port}/scim/v2/Users/${id}`)
      expect(made.body).to.deep.include({
        userName: 'okta@acme.example',
        externalId: '00u1',
        displayName: 'Okta Example',
        active: true,
        groups: [],
      })
      expect(made.body).to.not.have.property('password')
      expect(await member(id)).to.deep.include({ roles: ['viewer'], status: 'active' })
      const found = await send('GET', `/Users?filter=${encodeURIComponent('userName eq "OKTA@acme.example"')}`)
      expect(found.body.Resources).to.deep.equal([made.body])

      const off = await patch(`/Users/${id}`, { op: 'replace', value: { active: false } })
      expect(off.status).to.equal(200)
      expect(off.body.active).to.equal(false)
      expect((await member(id)).status).to.equal('suspended')
      expect(ended).to.deep.equal([{ organizationId: organization, memberId: id, reason: 'deprovisioned' }])
      const on = await send('PUT', `/Users/${id}`, user('okta', { id, active: true, name: { givenName: 'Renamed', familyName: 'Person' } }))
      expect(on.body).to.deep.include({ active: true, displayName: 'Renamed Person' })
      expect(on.body).to.not.have.property('externalId')
      expect((await member(id)).status).to.equal('active')
      const person = await server.db('users').where({ email: 'okta@acme.example' }).first()
      expect(person.name).to.equal('Renamed Person')
      expect((await audits('scim.users.update')).length).to.be.greaterThan(1)
      expect(JSON.stringify(await audits('scim.users.update'))).to.not.include('Renamed')
    })

    it('go through their life as Entra tells it', async () => {
      const { id } = await create('entra', { externalId: 'e1', [ENTERPRISE]: { department: 'R&D' } })
      const answer = await patch(
        `/Users/${id}`,
        { op: 'Replace', path: 'displayName', value: 'Entra Person' },
        { op: 'Replace', path: 'name.givenName', value: 'En' },
        { op: 'Add', path: 'emails[type eq "work"].value', value: 'entra2@acme.example' },
        { op: 'Add', path: `${ENTERPRISE}:department`, value: 'Sales' },
        { op: 'Add', path: 'phoneNumbers[type eq "work"].value', value: '+15550100' },
        { op: 'Replace', path: 'active', value: 'False' },
      )
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200)
      expect(answer.body).to.deep.include({
        displayName: 'Entra Person',
        active: false,
        emails: [{ value: 'entra2@acme.example', type: 'work', primary: true }],
      })
      expect(answer.body.name).to.include({ givenName: 'En', familyName: 'Example' })
      expect(await server.db('users').where({ email: 'entra2@acme.example' })).to.have.length(1)
      expect((await patch(`/Users/${id}`, { op: 'Replace', value: { active: 'True', 'name.familyName': 'Tra' } })).body).to.deep.include({
        active: true,
      })
      expect((await patch(`/Users/${id}`, { op: 'remove', path: 'externalId' })).body).to.not.have.property('externalId')
      expect((await send('GET', `/Users?filter=${encodeURIComponent('externalId eq "e1"')}`)).body.totalResults).to.equal(0)
    })

    it('are removed, suspended behind the scenes, and may come back', async () => {
      const { id } = await create('leaver')
      expect((await send('DELETE', `/Users/${id}`)).status).to.equal(204)
      expect((await send('GET', `/Users/${id}`)).status).to.equal(404)
      expect((await send('DELETE', `/Users/${id}`)).status).to.equal(404)
      expect((await member(id)).status).to.equal('suspended')
      expect(ended.map(({ reason }) => reason)).to.deep.equal(['removed'])
      expect((await create('leaver')).id).to.equal(id)
      expect((await member(id)).status).to.equal('active')
    })

    it('have versions', async () => {
      const made = await send('POST', '/Users', user('etag'))
      const path = `/Users/${made.body.id}`
      const etag = made.headers.get('etag')!
      expect(etag).to.equal(made.body.meta.version)
      expect((await send('GET', path, undefined, { 'if-none-match': etag })).status).to.equal(304)
      const same = await send('PUT', path, user('etag'), { 'if-match': etag })
      expect(same.headers.get('etag')).to.equal(etag) // nothing changed
      const changed = await send('PUT', path, user('etag', { displayName: 'Other' }), { 'if-match': etag })
      expect(changed.headers.get('etag')).to.not.equal(etag)
      expect((await send('PUT', path, user('etag'), { 'if-match': etag })).status).to.equal(412)
      expect((await send('DELETE', path, undefined, { 'if-match': etag })).status).to.equal(412)
    })

    it('are listed in pages', async () => {
      for (const name of ['page1', 'page2', 'page3']) await create(name)
      const all = (await send('GET', '/Users')).body
      const seen: string[] = []
      for (let startIndex = 1; startIndex <= all.totalResults; startIndex += 2) {
        const { body } = await send('GET', `/Users?startIndex=${startIndex}&count=2`)
        expect(body).to.include({ totalResults: all.totalResults, startIndex })
        seen.push(...body.Resources.map(({ id }: { id: string }) => id))
      }
      expect(seen).to.deep.equal(all.Resources.map(({ id }: { id: string }) => id))
      expect((await send('GET', '/Users?startIndex=-5&count=0')).body).to.deep.include({
        startIndex: 1,
        itemsPerPage: 0,
        Resources: [],
        totalResults: all.totalResults,
      })
      expect((await send('GET', '/Users?startIndex=999999')).body.Resources).to.deep.equal([])
      expect((await send('GET', '/Users?count=x')).status).to.equal(400)
    })

    it('are unique, also when twenty requests make the same one', async () => {
      await create('unique')
      const again = await send('POST', '/Users', user('unique'))
      expect([again.status, again.body.scimType]).to.deep.equal([409, 'uniqueness'])
      const other = await create('unique2')
      expect((await patch(`/Users/${other.id}`, { op: 'replace', path: 'userName', value: 'UNIQUE@acme.example' })).status).to.equal(409)
      expect(
        (await patch(`/Users/${other.id}`, { op: 'replace', path: 'emails', value: [{ value: 'unique@acme.example' }] })).status,
      ).to.equal(409)
      const answers = await Promise.all(Array.from({ length: 20 }, () => send('POST', '/Users', user('storm'))))
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, ...Array(19).fill(409)])
      expect(await server.db('users').where({ email: 'storm@acme.example' })).to.have.length(1)
    })

    it('must be of a verified domain, and of no other organization', async () => {
      const foreign = await send('POST', '/Users', user('x', { userName: 'x@other.example', emails: [{ value: 'x@other.example' }] }))
      expect([foreign.status, foreign.body.scimType]).to.deep.equal([400, 'invalidValue'])
      const at = new Date()
      const other = newId('org')
      const victim = { id: newId('usr'), email: 'victim@acme.example', name: 'Victim', created_at: at, updated_at: at }
      await server.db('organizations').insert({ id: other, name: 'Other', created_at: at })
      await server.db('users').insert(victim)
      await server.db('members').insert({
        organization_id: other,
        id: newId('mem'),
        user_id: victim.id,
        roles: [],
        status: 'active',
        created_at: at,
        updated_at: at,
      })
      expect((await send('POST', '/Users', user('victim'))).status).to.equal(409)
      const { id } = await create('mover')
      expect((await patch(`/Users/${id}`, { op: 'replace', path: 'emails', value: [{ value: 'victim@acme.example' }] })).status).to.equal(
        409,
      )
      expect((await patch(`/Users/${id}`, { op: 'replace', path: 'emails', value: [{ value: 'x@other.example' }] })).status).to.equal(400)
    })

    it('who are members already are taken over with what they have; owners are not', async () => {
      const at = new Date()
      const insert = async (name: string, roles: string[]) => {
        const person = { id: newId('usr'), email: `${name}@acme.example`, name, created_at: at, updated_at: at }
        await server.db('users').insert(person)
        const row = {
          organization_id: organization,
          id: newId('mem'),
          user_id: person.id,
          roles,
          status: 'active',
          created_at: at,
          updated_at: at,
        }
        await server.db('members').insert(row)
        return row.id
      }
      const billing = await insert('billing', ['billing'])
      expect((await create('billing')).id).to.equal(billing)
      expect((await member(billing)).roles).to.deep.equal(['billing'])
      const owner = await insert('owner', ['owner'])
      expect((await send('POST', '/Users', user('owner'))).status).to.equal(409)
      expect((await member(owner)).status).to.equal('active')
    })

    it('may lose their access whatever they hold, but for the last owner', async () => {
      const { id } = await create('risen')
      await server
        .db('members')
        .where({ organization_id: organization })
        .whereRaw("'owner' = any(roles)")
        .update({ roles: ['viewer'] })
      await server
        .db('members')
        .where({ id })
        .update({ roles: ['owner'] })
      expect((await patch(`/Users/${id}`, { op: 'replace', path: 'emails', value: [{ value: 'evil@acme.example' }] })).status).to.equal(403)
      const last = await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false })
      expect([last.status, last.body.scimType]).to.deep.equal([409, 'mutability'])
      expect((await send('DELETE', `/Users/${id}`)).status).to.equal(409)
      expect((await member(id)).status).to.equal('active')
      const second = await create('second')
      await server
        .db('members')
        .where({ id: second.id })
        .update({ roles: ['owner'] })
      expect((await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false })).status).to.equal(200)
      expect(ended).to.have.length(1)
      expect((await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: true })).status).to.equal(403) // nor may it come back by itself
    })
  })

  describe('groups', () => {
    it('bring roles and take them, and leave alone what people gave', async () => {
      const [ann, bob] = [await create('ann'), await create('bob')]
      const group = await createGroup('Engineering', [ann.id])
      expect(group.members).to.deep.equal([
        { value: ann.id, display: 'ann Example', type: 'User', $ref: `http://localhost:${server.port}/scim/v2/Users/${ann.id}` },
      ])
      expect((await member(ann.id)).roles).to.deep.equal(['viewer', 'developer'])
      await server
        .db('members')
        .where({ id: bob.id })
        .update({ roles: ['viewer', 'billing'] })
      const path = `/Groups/${group.id}`
      await patch(path, { op: 'add', path: 'members', value: [{ value: bob.id }] })
      expect((await member(bob.id)).roles).to.deep.equal(['viewer', 'billing', 'developer'])
      expect((await send('GET', `/Users/${bob.id}`)).body.groups).to.deep.equal([
        { value: group.id, display: 'Engineering', $ref: `http://localhost:${server.port}/scim/v2/Groups/${group.id}` },
      ])
      await patch(path, { op: 'remove', path: `members[value eq "${ann.id}"]` })
      expect((await member(ann.id)).roles).to.deep.equal(['viewer'])
      await patch(path, { op: 'Remove', path: 'members', value: [{ value: bob.id }] }) // as Entra says it
      expect((await member(bob.id)).roles).to.deep.equal(['viewer', 'billing'])
      await patch(path, { op: 'replace', value: { members: [{ value: ann.id }, { value: bob.id }] } })
      await patch(path, { op: 'replace', path: 'displayName', value: 'Security' })
      expect((await member(ann.id)).roles).to.deep.equal(['viewer', 'auditor'])
      await send('PUT', path, { schemas: [GROUP], displayName: 'Security', members: [{ value: bob.id }] })
      expect((await member(ann.id)).roles).to.deep.equal(['viewer'])
      expect((await member(bob.id)).roles).to.deep.equal(['viewer', 'billing', 'auditor'])
      expect((await send('DELETE', path)).status).to.equal(204)
      expect((await member(bob.id)).roles).to.deep.equal(['viewer', 'billing'])
      expect((await audits('scim.roles')).at(-1)).to.deep.include({
        resources: [bob.id],
        changes: { roles: { from: ['viewer', 'billing', 'auditor'], to: ['viewer', 'billing'] } },
      })
    })

    it('are found by name, and shown without members to those who do not want them', async () => {
      const { id } = await create('carl')
      const group = await createGroup('Readers', [id])
      const byName = await send('GET', `/Groups?excludedAttributes=members&filter=${encodeURIComponent('displayName eq "readers"')}`)
      expect(byName.body.Resources).to.have.length(1)
      expect(byName.body.Resources[0]).to.not.have.property('members')
      const both = (member: string) => send('GET', `/Groups?filter=${encodeURIComponent(`id eq "${group.id}" and members eq "${member}"`)}`)
      expect((await both(id)).body.totalResults).to.equal(1)
      expect((await both(newId('mem'))).body.totalResults).to.equal(0)
      expect((await send('POST', '/Groups', { schemas: [GROUP], displayName: 'READERS' })).status).to.equal(409)
    })

    it('lose members who leave, and take none that nobody provisioned', async () => {
      const { id } = await create('dora')
      const group = await createGroup('Leavers', [id])
      await send('DELETE', `/Users/${id}`)
      expect((await send('GET', `/Groups/${group.id}`)).body.members).to.deep.equal([])
      const at = new Date()
      const byHand = { id: newId('usr'), email: 'hand@acme.example', name: 'Hand', created_at: at, updated_at: at }
      await server.db('users').insert(byHand)
      const row = {
        organization_id: organization,
        id: newId('mem'),
        user_id: byHand.id,
        roles: [],
        status: 'active',
        created_at: at,
        updated_at: at,
      }
      await server.db('members').insert(row)
      for (const value of [row.id, newId('mem'), 'x']) {
        expect((await patch(`/Groups/${group.id}`, { op: 'add', path: 'members', value: [{ value }] })).status).to.equal(400)
      }
    })

    it('make owners only where the connection says so, and only when an owner set it up', async () => {
      const group_roles = [{ group: 'Owners', role: 'owner' }]
      const change = (body: object) => server.request('PATCH', `/v1/sso_connections/${connection.id}`, { key: admin, body })
      expect((await change({ group_roles })).status).to.equal(403)
      expect((await change({ allow_owner_role: true })).status).to.equal(403)
      const old = await server.db('sso_connections').where({ id: connection.id }).first('group_roles')
      await server
        .db('sso_connections')
        .where({ id: connection.id })
        .update({ group_roles: JSON.stringify(group_roles) })
      const { id } = await create('king')
      const group = await createGroup('Owners', [id])
      expect((await member(id)).roles).to.deep.equal(['viewer'])
      const again = async (columns: object) => {
        await server.db('sso_connections').where({ id: connection.id }).update(columns)
        await patch(`/Groups/${group.id}`, { op: 'remove', path: 'members' })
        await patch(`/Groups/${group.id}`, { op: 'add', path: 'members', value: [{ value: id }] })
        return (await member(id)).roles
      }
      expect(await again({ allow_owner_role: true })).to.deep.equal(['viewer'])
      expect(await again({ vouched_scopes: ['*', 'owners:write'] })).to.deep.equal(['viewer', 'owner'])
      await server
        .db('sso_connections')
        .where({ id: connection.id })
        .update({ group_roles: JSON.stringify(old.group_roles), allow_owner_role: false, vouched_scopes: ['*'] })
    })
  })

  it('keeps connections and organizations apart', async () => {
    const other = await setUp({ name: 'Other', domains: ['other.example'] })
    const mine = await create('mine')
    const group = await createGroup('Mine', [mine.id])
    const theirs = (method: string, path: string, body?: object) => send(method, path, body, {}, other.token.token)
    expect((await theirs('GET', '/Users')).body.totalResults).to.equal(0)
    expect((await theirs('GET', '/Groups')).body.totalResults).to.equal(0)
    for (const path of [`/Users/${mine.id}`, `/Groups/${group.id}`]) {
      const nobodys = await theirs('GET', `${path.slice(0, -26)}${'0'.repeat(26)}`)
      for (const [method, body] of [
        ['GET'],
        ['DELETE'],
        ['PUT', path.startsWith('/U') ? user('mine') : { displayName: 'x' }],
        ['PATCH', { schemas: [PATCH], Operations: [{ op: 'replace', path: 'externalId', value: 'x' }] }],
      ] as const) {
        const answer = await theirs(method, path, body as object | undefined)
        expect([answer.status, answer.body]).to.deep.equal([404, nobodys.body])
      }
    }
    const stranger = await theirs('POST', '/Groups', { schemas: [GROUP], displayName: 'x', members: [{ value: mine.id }] })
    expect(stranger.status).to.equal(400)
  })

  it('refuses what it does not understand, in the words of SCIM', async () => {
    const { id } = await create('odd')
    const path = `/Users/${id}`
    const cases: [string, string, unknown, number, string | undefined][] = [
      ['POST', '/Users', '{', 400, 'invalidSyntax'],
      ['POST', '/Users', [], 400, 'invalidSyntax'],
      ['POST', '/Users', { schemas: [USER] }, 400, 'invalidValue'],
      ['POST', '/Users', user('odd2', { userName: 7 }), 400, 'invalidValue'],
      ['POST', '/Users', user('odd2', { active: 'perhaps' }), 400, 'invalidValue'],
      ['POST', '/Users', user('odd2', { displayName: 'a\u0000b' }), 400, 'invalidValue'],
      ['POST', '/Users', user('odd2', { displayName: 'x'.repeat(201) }), 400, 'invalidValue'],
      ['POST', '/Users', `{"__proto__": {"active": true}, "userName": "x@acme.example"}`, 400, 'invalidSyntax'],
      ['POST', '/Users', user('odd2', { title: 'x'.repeat(300_000) }), 413, undefined],
      ['PATCH', path, { Operations: [{ op: 'replace', path: 'active', value: false }] }, 400, 'invalidSyntax'],
      ['PATCH', path, { schemas: [PATCH], Operations: [] }, 400, 'invalidSyntax'],
      ['PATCH', path, { schemas: [PATCH], Operations: [{ op: 'move', path: 'active', value: false }] }, 400, 'invalidSyntax'],
      ['PATCH', path, { schemas: [PATCH], Operations: [{ op: 'remove' }] }, 400, 'noTarget'],
      ['PATCH', path, { schemas: [PATCH], Operations: [{ op: 'replace', path: 'surprise', value: 1 }] }, 400, 'invalidPath'],
      ['PATCH', path, { schemas: [PATCH], Operations: [{ op: 'replace', path: 'emails[', value: 1 }] }, 400, 'invalidPath'],
      ['PATCH', path, { schemas: [PATCH], Operations: [{ op: 'remove', path: 'userName' }] }, 400, 'invalidValue'],
      ['GET', '/Users?filter=userName', undefined, 400, 'invalidFilter'],
      ['GET', `/Users?filter=${encodeURIComponent('userName co "a"')}`, undefined, 400, 'invalidFilter'],
      ['GET', `/Users?filter=${encodeURIComponent('userName eq "a" or userName eq "b"')}`, undefined, 400, 'invalidFilter'],
      ['GET', `/Users?filter=${encodeURIComponent(`title eq "'; drop table users; --"`)}`, undefined, 400, 'invalidFilter'],
      ['GET', `/Users?filter=${encodeURIComponent('userName eq "\\u0000"')}`, undefined, 400, 'invalidFilter'],
      ['GET', '/Users/%00', undefined, 404, undefined],
      ['GET', '/Users/%ff', undefined, 400, undefined],
      ['GET', '/Bulk', undefined, 404, undefined],
    ]
    for (const [method, target, body, status, scimType] of cases) {
      const answer = await send(method, target, body)
      expect([answer.status, answer.body.scimType], `${method} ${target} ${JSON.stringify(body)?.slice(0, 100)}`).to.deep.equal([
        status,
        scimType,
      ])
    }
    const text = await send('POST', '/Users', 'userName=x', { 'content-type': 'text/plain' })
    expect(text.status).to.equal(415)
  })

  it('compares by filters that a quotation mark can not leave', async () => {
    const evil = `"' or 1=1 --`
    expect((await send('GET', `/Users?filter=${encodeURIComponent(`userName eq ${JSON.stringify(evil)}`)}`)).body.totalResults).to.equal(0)
    expect(
      (await send('GET', `/Users?filter=${encodeURIComponent('userName eq "odd@acme.example" AND active eq TRUE')}`)).body.totalResults,
    ).to.equal(1)
    expect(
      (await send('GET', `/Users?filter=${encodeURIComponent('emails[type eq "work"].value eq "ODD@acme.example"')}`)).body.totalResults,
    ).to.equal(1)
  })

  it('bounds the requests of a token', async () => {
    const made = await server.request('POST', '/v1/scim_tokens', { body: { connection_id: connection.id, name: 'Busy' } })
    const ask = () => send('GET', '/ServiceProviderConfig', undefined, {}, made.body.token)
    const answers = await Promise.all(Array.from({ length: 250 }, ask))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).to.be.greaterThan(0)
    expect(refused[0]!.headers.get('retry-after')).to.equal('1')
  })
})
