// Signing in with a password: who gets in, what guessing costs, and what other sites can do.

import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { expect } from 'chai'
import { eventually } from '../support/eventually.ts'
import { auditLog, createMember, createOwner, createPerson, PASSWORD, type Person, setPolicy, setupToken } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the setup of the first owner', () => {
  let server: TestServer
  before(async () => void (server = await startServer()))
  after(() => server.stop())

  const owner = { name: 'Olga', email: 'olga@example.com', password: PASSWORD }

  it('asks for the token that the server printed, and is over after its use', async () => {
    const person = createPerson(server)
    const [token, second] = [await setupToken(server), await setupToken(server)]
    expect((await person.get('/setup')).body).to.include('Set up RelayOS')
    expect((await person.post('/setup', { ...owner, token: `rst_${'a'.repeat(43)}` })).body.code).to.equal('invalid_link')
    const answers = await Promise.all([
      createPerson(server).post('/setup', { ...owner, token }),
      createPerson(server).post('/setup', { ...owner, token }),
      createPerson(server).post('/setup', { ...owner, email: 'other@example.com', token: second }),
    ])
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422, 422])
    expect((await person.post('/setup', { ...owner, token })).body.code).to.equal('invalid_link')
    expect((await person.post('/setup', { ...owner, token: second })).body.code).to.equal('invalid_link')
    expect(await setupToken(server)).to.equal(null)
    expect(await server.db('members').whereRaw(`'owner' = any(roles)`)).to.have.length(1)
    expect((await person.get('/setup')).body).to.include('This server is set up')
    expect((await auditLog(server)).map(({ action }) => action)).to.include.members(['setup.complete', 'session.create'])
  })

  it('keeps neither token nor password in clear', async () => {
    const dump = JSON.stringify([
      await server.db('setup_tokens'),
      await server.db('user_passwords'),
      await server.db('sessions'),
      await auditLog(server),
    ])
    expect(dump)
      .to.not.include(PASSWORD)
      .and.not.match(/"(rst|rs)_/)
    expect((await server.db('user_passwords').first()).hash).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('signing in with a password', () => {
  let server: TestServer
  let owner: Person
  before(async () => {
    server = await startServer()
    owner = await createOwner(server)
  })
  after(() => server.stop())

  it('opens a session whose cookie scripts and other sites do not get', async () => {
    const person = createPerson(server)
    const { status, body, headers } = await person.signIn('OWNER@example.com')
    expect(status).to.equal(200)
    expect(body).to.deep.include({ stage: 'active', method: 'password', strong: false })
    expect(body.scopes).to.include('members:write')
    const [cookie] = headers.getSetCookie()
    expect(cookie).to.match(/^relayos_session=rs_[0-9A-Za-z]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
    expect(headers.get('cache-control')).to.equal('no-store')
    expect(await person.stage()).to.equal('active')
  })

  it('answers alike, after alike work, for a wrong password and for a stranger', async () => {
    const real = crypto.argon2
    let hashes: number[] = []
    crypto.argon2 = ((algorithm: string, parameters: { memory: number; passes: number }, done: never) => {
      hashes.push(parameters.memory * parameters.passes)
      return real(algorithm as never, parameters as never, done)
    }) as never
    syncBuiltinESMExports()
    try {
      const work: number[][] = []
      const bodies = []
      for (const email of ['owner@example.com', 'nobody@example.com']) {
        hashes = []
        const { status, body, headers } = await createPerson(server).signIn(email, 'not the password')
        expect(status).to.equal(401)
        expect(headers.getSetCookie()).to.deep.equal([])
        const { request_id, instance, ...rest } = body
        bodies.push(rest)
        work.push(hashes)
      }
      expect(bodies[0]).to.deep.equal(bodies[1])
      expect(bodies[0].code).to.equal('sign_in_failed')
      expect(work).to.deep.equal([[19_456 * 2], [19_456 * 2]])
    } finally {
      crypto.argon2 = real
      syncBuiltinESMExports()
    }
  })

  it('writes what failed into the audit log, of people that we know', async () => {
    await createPerson(server).signIn('owner@example.com', 'not the password')
    await createPerson(server).signIn('stranger@example.com', 'not the password')
    await eventually(async () => {
      const failed = (await auditLog(server)).filter(({ outcome }) => outcome === 'failed')
      expect(failed[0]).to.deep.include({ action: 'session.create', reason: 'wrong_password' })
      expect(JSON.stringify(failed)).to.not.include('stranger')
    })
  })

  it('gives a new token each time, never the one that the browser brought', async () => {
    const person = createPerson(server)
    const planted = `rs_${'A'.repeat(43)}`
    person.cookies.set('relayos_session', planted)
    await person.signIn('owner@example.com')
    const first = person.token()
    expect(first).to.not.equal(planted)
    const thief = person.copy()
    await person.signIn('owner@example.com')
    expect(person.token()).to.not.equal(first)
    expect(await thief.stage(), 'the session before has ended').to.equal(undefined)
  })

  it('takes no password by a form, from another site, or with no origin at all', async () => {
    const person = createPerson(server)
    const body = { email: 'owner@example.com', password: PASSWORD }
    const refusals = [
      await person.post('/sign-in', body, { origin: 'https://evil.example' }),
      await person.post('/sign-in', body, { origin: `http://localhost:${server.port + 1}` }),
      await person.post('/sign-in', body, { origin: 'null' }),
      await person.post('/sign-in', body, { 'sec-fetch-site': 'same-site' }),
      await person.post('/sign-in', body, { 'sec-fetch-site': 'cross-site' }),
    ]
    expect(refusals.map(({ status, body: { code } }) => `${status} ${code}`)).to.deep.equal(Array(5).fill('403 cross_site_request'))
    const bare = await fetch(`${server.baseUrl}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(bare.status).to.equal(403)
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      expect((await person.post('/sign-in', body, { 'content-type': type })).status).to.equal(415)
    }
    expect(person.token()).to.equal(undefined)
  })

  it('does nothing for another site in the name of who is signed in', async () => {
    const { status } = await owner.post('/sessions/revoke-others', {}, { origin: 'https://evil.example' })
    expect(status).to.equal(403)
    expect((await owner.post('/sign-out', {}, { 'sec-fetch-site': 'cross-site' })).status).to.equal(403)
    expect(await owner.stage()).to.equal('active')
  })

  it('refuses bodies of another form', async () => {
    const person = createPerson(server)
    for (const body of [{}, { email: 'a@b.c' }, { email: 'a@b.c', password: 1 }, { email: 'x', password: 'y' }, [], '"x"', 'null']) {
      const { status, body: problem } = await person.post('/sign-in', body)
      expect(`${status} ${problem.code}`, JSON.stringify(body)).to.equal('400 invalid_request')
    }
    expect((await person.post('/sign-in', '{"email":"a@b.c","password":"x","__proto__":{}}')).body.code).to.equal('malformed_json')
    expect((await person.post('/sign-in', { email: 'a@b.c', password: 'x', admin: true })).body.errors[0].pointer).to.equal('/admin')
  })

  it('leads only to paths of its own afterwards', async () => {
    const targets = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/%09/evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      '\\\\evil.example',
    ]
    for (const target of targets) {
      const { status, headers } = await owner.get(`/sign-in?return_to=${encodeURIComponent(target)}`)
      const to = new URL(headers.get('location')!, owner.origin)
      expect([status, to.origin], target).to.deep.equal([303, owner.origin])
    }
    const good = await owner.get('/sign-in?return_to=%2Foauth%2Fauthorize%3Fa%3Db')
    expect(good.headers.get('location')).to.equal('/oauth/authorize?a=b')
  })
})

describe('guessing passwords', () => {
  it('waits longer with every guess, known or not, and stops nobody on a browser that was here before', async () => {
    let now = Date.now()
    const server = await startServer({}, undefined, { now: () => now })
    try {
      const owner = await createOwner(server)
      await owner.post('/sign-out')
      const waits = async (email: string) => {
        const found = []
        for (let guess = 0; guess < 8; guess++) {
          const { status, headers } = await createPerson(server).signIn(email, 'not the password')
          found.push(status === 429 ? `429 ${headers.get('retry-after')}` : String(status))
          if (status === 429) now += Number(headers.get('retry-after')) * 1_000
        }
        return found
      }
      const known = await waits('owner@example.com')
      expect(known).to.deep.equal(['401', '401', '401', '401', '401', '429 1', '401', '429 2'])
      now += 7_200_000 // the address begins anew
      expect(await waits('nobody@example.com')).to.deep.equal(known)

      now += 7_200_000
      const attempts = await Promise.all(
        Array.from({ length: 30 }, () => createPerson(server).signIn('owner@example.com', 'not the password')),
      )
      expect(attempts.filter(({ status }) => status === 401).length, 'at once is no way round').to.equal(5)
      expect((await createPerson(server).signIn('owner@example.com')).status, 'right, but from anywhere').to.equal(429)
      expect((await owner.signIn('owner@example.com')).status, 'right, from a browser of theirs').to.equal(200)
      now += 61_000
      expect((await createPerson(server).signIn('owner@example.com')).status, 'no lock is for ever').to.equal(200)
    } finally {
      await server.stop()
    }
  })

  it('slows down an address that tries many accounts', async () => {
    const now = Date.now()
    const server = await startServer({}, undefined, { now: () => now })
    try {
      const statuses = []
      for (let guess = 0; guess < 24; guess++) {
        statuses.push((await createPerson(server).signIn(`user${guess}@example.com`, 'not the password')).status)
      }
      expect(statuses.filter((status) => status === 401)).to.have.length(20)
      expect(statuses.slice(20)).to.deep.equal([429, 429, 429, 429])
    } finally {
      await server.stop()
    }
  })
})

describe('sessions', () => {
  let now = Date.now()
  let server: TestServer
  let owner: Person
  before(async () => {
    server = await startServer({}, undefined, { now: () => now })
    owner = await createOwner(server)
  })
  after(() => server.stop())

  const me = (token: string | undefined, headers: Record<string, string> = {}) =>
    server.request('GET', '/v1/me', { key: token ?? null, headers })

  it('work as a credential of the API, in an environment of their organization', async () => {
    const member = await createMember(server, 'dev@example.com', { roles: ['viewer'] })
    const { body } = await me(member.token())
    expect(body).to.deep.include({ type: 'session', environment: { id: server.keys.sandbox.environment_id, kind: 'sandbox' } })
    expect(body.scopes).to.include('messages:read').and.not.include('messages:write')
    const live = server.keys.live.environment_id
    expect((await me(member.token(), { 'relayos-environment': live })).body.environment).to.deep.equal({ id: live, kind: 'live' })
    expect((await me(member.token(), { 'relayos-environment': `env_${'0'.repeat(26)}` })).status).to.equal(404)
    expect((await me(member.token(), { 'relayos-environment': 'live' })).status).to.equal(400)
    expect((await me(`rs_${'A'.repeat(43)}`)).status).to.equal(401)
  })

  it('have the scopes of custom roles too', async () => {
    const organization_id = (await server.db('organizations').first('id')).id
    const role = {
      organization_id,
      id: 'rol_00000000000000000000000000',
      name: 'Auditors',
      description: '',
      scopes: ['audit_events:read', 'no:such'],
    }
    await server.db('roles').insert({ ...role, created_at: new Date(), updated_at: new Date() })
    const member = await createMember(server, 'custom@example.com', { roles: [role.id, 'constructor'] })
    expect((await me(member.token())).body.scopes).to.deep.equal(['audit_events:read'])
  })

  it('end at sign-out, and within five seconds for the API', async () => {
    const person = createPerson(server)
    await person.signIn('owner@example.com')
    const token = person.token()
    expect((await me(token)).status).to.equal(200)
    const before = now
    await person.post('/sign-out')
    expect(person.token()).to.equal(undefined)
    now += 2_001
    expect((await me(token)).status).to.equal(401)
    expect(now - before).to.be.lessThan(5_000)
  })

  it('are listed and ended one by one or all but this', async () => {
    const [phone, desk] = [createPerson(server), createPerson(server)]
    await phone.signIn('owner@example.com')
    await desk.signIn('owner@example.com')
    const { data } = (await owner.get('/auth/sessions')).body
    expect(data.filter(({ current }: { current: boolean }) => current)).to.have.length(1)
    const phoneId = (await phone.get('/auth/session')).body.id
    expect((await owner.post('/sessions/revoke', { id: phoneId })).status).to.equal(200)
    expect(await phone.stage()).to.equal(undefined)
    expect((await owner.post('/sessions/revoke', { id: phoneId })).status).to.equal(404)
    await owner.post('/sessions/revoke-others')
    expect([await desk.stage(), await owner.stage()]).to.deep.equal([undefined, 'active'])
  })

  it('of somebody else are not there', async () => {
    const member = await createMember(server, 'nosy@example.com')
    const { id } = (await owner.get('/auth/session')).body
    expect((await member.post('/sessions/revoke', { id })).status).to.equal(404)
    expect(await owner.stage()).to.equal('active')
  })

  it('end when idle, and at their greatest length, as the policy says now', async () => {
    await setPolicy(server, { session_idle_minutes: 10, session_minutes: 30 })
    const person = createPerson(server)
    await person.signIn('owner@example.com')
    now += 9 * 60_000
    expect(await person.post('/sessions/revoke', { id: `ses_${'0'.repeat(26)}` })).to.have.property('status', 404) // a use
    now += 9 * 60_000
    expect(await person.stage()).to.equal('active')
    await setPolicy(server, { session_idle_minutes: 10, session_minutes: 15 })
    expect(await person.stage(), 'shorter from now on').to.equal(undefined)
    await setPolicy(server, { session_idle_minutes: 10 })
    await person.signIn('owner@example.com')
    now += 10 * 60_000 + 1
    expect(await person.stage(), 'idle').to.equal(undefined)
    await setPolicy(server, {})
  })

  it('of a suspended member end, and no new one begins', async () => {
    const member = await createMember(server, 'gone@example.com')
    await server
      .db('members')
      .where({ user_id: (await server.db('users').where({ email: 'gone@example.com' }).first('id')).id })
      .update({ status: 'suspended' })
    expect(await member.stage()).to.equal(undefined)
    now += 2_001
    expect((await me(member.token())).status).to.equal(401)
    const again = await member.signIn('gone@example.com')
    expect([again.status, again.body.code]).to.deep.equal([401, 'sign_in_failed'])
    await eventually(async () =>
      expect((await auditLog(server)).at(-1)).to.deep.include({ outcome: 'failed', reason: 'no_active_membership' }),
    )
  })

  it('follow the ways to sign in and the addresses that the policy allows', async () => {
    const member = await createMember(server, 'rules@example.com')
    await setPolicy(server, { allowed_methods: ['passkey'] })
    expect(await member.stage()).to.equal(undefined)
    expect((await createPerson(server).signIn('rules@example.com')).body.code).to.equal('sign_in_not_allowed')
    await setPolicy(server, { ip_ranges: ['192.0.2.0/24'] })
    expect(await member.stage()).to.equal(undefined)
    expect((await createPerson(server).signIn('rules@example.com')).body.code).to.equal('sign_in_not_allowed')
    await setPolicy(server, { ip_ranges: ['127.0.0.0/8'] })
    expect(await member.stage()).to.equal('active')
    await setPolicy(server, {})
  })

  it('of people in several organizations wait for their choice', async () => {
    const other = { id: 'org_00000000000000000000000001', name: 'Other', created_at: new Date() }
    await server.db('organizations').insert(other)
    const user = await server.db('users').where({ email: 'owner@example.com' }).first('id')
    const row = { organization_id: other.id, id: 'mem_00000000000000000000000001', user_id: user.id, roles: ['viewer'], status: 'active' }
    await server.db('members').insert({ ...row, created_at: new Date(), updated_at: new Date() })
    const person = createPerson(server)
    const { body } = await person.signIn('owner@example.com')
    expect(body.stage).to.equal('organization')
    expect(body.organizations).to.have.length(2)
    expect((await me(person.token())).status, 'not before the choice').to.equal(401)
    expect((await person.get('/auth/sessions')).status).to.equal(401)
    expect((await person.post('/sign-in/organization', { organization_id: `org_${'9'.repeat(26)}` })).status).to.equal(404)
    const before = person.copy()
    const chosen = await person.post('/sign-in/organization', { organization_id: other.id })
    expect(chosen.body.organization).to.deep.equal({ id: other.id, name: 'Other' })
    expect(await before.stage(), 'the token changes with the step').to.equal(undefined)
    await server.db('members').where({ id: row.id }).delete()
  })
})

describe('behind https', () => {
  it('the cookies have the prefix that binds them to the host, and the origin is the public one', async () => {
    const server = await startServer({ publicUrl: 'https://relay.example' })
    try {
      const person = createPerson(server)
      const origin = { origin: 'https://relay.example' }
      const token = await setupToken(server)
      const body = { token, name: 'O', email: 'o@example.com', password: PASSWORD }
      expect((await person.post('/setup', body)).body.code).to.equal('cross_site_request')
      const { headers } = await person.post('/setup', body, origin)
      const cookies = headers.getSetCookie()
      expect(cookies[0]).to.match(/^__Host-relayos_session=rs_\w+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
      expect(cookies[1]).to.match(/^__Host-relayos_device=.*; Secure$/)
      expect(await person.stage()).to.equal('active')
      const plain = createPerson(server, new Map([['relayos_session', person.cookies.get('__Host-relayos_session')!]]))
      expect(await plain.stage(), 'without the prefix it counts for nothing').to.equal(undefined)
    } finally {
      await server.stop()
    }
  })
})

describe('signing in while the database fails', () => {
  it('opens nothing and says nothing about it, and works again afterwards', async () => {
    const server = await startServer()
    try {
      await createOwner(server)
      const person = createPerson(server)
      await server.db.raw('alter table sessions rename to away')
      const { status, body, headers } = await person.signIn('owner@example.com')
      expect([status, body.code, headers.getSetCookie().length]).to.deep.equal([500, 'internal_error', 0])
      expect(JSON.stringify(body)).to.not.include('sessions').and.not.include('relation')
      await server.db.raw('alter table away rename to sessions')
      expect((await person.signIn('owner@example.com')).status).to.equal(200)
    } finally {
      await server.stop()
    }
  })
})
