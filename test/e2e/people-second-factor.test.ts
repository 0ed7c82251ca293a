// Codes of an authenticator app and recovery codes: each works once, and guessing them is hopeless.

import { expect } from 'chai'
import { TOTP } from 'otpauth'
import { eventually } from '../support/eventually.ts'
import { auditLog, createOwner, createPerson, PASSWORD, type Person, setPolicy } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the second factor', () => {
  let now = Date.now()
  let server: TestServer
  let owner: Person
  let secret: string
  let recovery: string[]
  const STEP = 30_000
  const code = (steps = 0) => new TOTP({ secret }).generate({ timestamp: now + steps * STEP })
  const halfway = async () => {
    const person = createPerson(server)
    const { body } = await person.signIn('owner@example.com')
    expect(body).to.deep.equal({ stage: 'code', organizations: [] })
    return person
  }

  before(async () => {
    server = await startServer({}, undefined, { now: () => now })
    owner = await createOwner(server)
  })
  after(() => server.stop())
  beforeEach(() => void (now += 10 * STEP))

  it('counts only after a code of it was entered', async () => {
    const started = (await owner.post('/totp/start')).body
    expect(started.uri).to.match(
      /^otpauth:\/\/totp\/RelayOS:owner%40example\.com\?issuer=RelayOS&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/,
    )
    expect(started.qr.size).to.equal(41) // version 6
    expect((await createPerson(server).signIn('owner@example.com')).body.stage).to.equal('active')
    secret = started.secret
    expect((await owner.post('/totp/confirm', { code: '000000' })).status).to.equal(401)
    const before = owner.copy()
    const { status, body } = await owner.post('/totp/confirm', { code: code() })
    expect(status).to.equal(200)
    recovery = body.recovery_codes
    expect(recovery).to.have.length(10)
    expect(new Set(recovery).size).to.equal(10)
    expect(body).to.deep.include({ stage: 'active', strong: true })
    expect(await before.stage(), 'the token changes with the step').to.equal(undefined)
    expect((await owner.post('/totp/start')).body.code).to.equal('sign_in_method_in_use')
    const reuse = await (await halfway()).post('/sign-in/code', { code: code() })
    expect(reuse.status, 'the code that confirmed it was its only use').to.equal(401)
  })

  it('is sealed in the database, its recovery codes are digests', async () => {
    const dump = JSON.stringify([await server.db('user_totp'), await server.db('user_recovery_codes'), await auditLog(server)])
    expect(dump).to.not.include(secret)
    for (const each of recovery) expect(dump).to.not.include(each)
  })

  it('is asked for after the password, and opens nothing before', async () => {
    const person = await halfway()
    expect((await server.request('GET', '/v1/me', { key: person.token()! })).status).to.equal(401)
    for (const path of ['/password', '/totp/remove', '/totp/start', '/recovery-codes', '/passkeys/options', '/sessions/revoke-others']) {
      expect((await person.post(path, {})).status, path).to.equal(401)
    }
    expect((await person.get('/auth/session')).body).to.deep.equal({ stage: 'code' })
    const before = person.copy()
    const { body } = await person.post('/sign-in/code', { code: code() })
    expect(body).to.deep.include({ stage: 'active', strong: true })
    expect(await before.stage(), 'the token changes with the step').to.equal(undefined)
  })

  it('takes a code once, and none of an earlier step after it', async () => {
    const used = code()
    const earlier = code(-1)
    expect((await (await halfway()).post('/sign-in/code', { code: used })).status).to.equal(200)
    const person = await halfway()
    expect((await person.post('/sign-in/code', { code: used })).status).to.equal(401)
    expect((await person.post('/sign-in/code', { code: earlier })).status).to.equal(401)
    expect((await person.post('/sign-in/code', { code: code(1) })).status).to.equal(200)
  })

  it('takes a code once, even by ten at once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, halfway))
    const used = code()
    const answers = await Promise.all(people.map((person) => person.post('/sign-in/code', { code: used })))
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1)
  })

  it('takes the step before and after, and no further one', async () => {
    expect((await (await halfway()).post('/sign-in/code', { code: code(-1) })).status).to.equal(200)
    now += 5 * STEP
    expect((await (await halfway()).post('/sign-in/code', { code: code(2) })).status).to.equal(401)
    expect((await (await halfway()).post('/sign-in/code', { code: code(-2) })).status).to.equal(401)
    expect((await (await halfway()).post('/sign-in/code', { code: code(1) })).status).to.equal(200)
  })

  it('takes a recovery code once, however it is typed', async () => {
    const typed = ` ${recovery[0]!.toUpperCase().replaceAll('-', ' ')}`
    expect((await (await halfway()).post('/sign-in/code', { code: typed })).status).to.equal(200)
    expect((await (await halfway()).post('/sign-in/code', { code: recovery[0] })).status).to.equal(401)
    const people = await Promise.all(Array.from({ length: 4 }, halfway))
    const answers = await Promise.all(people.map((person) => person.post('/sign-in/code', { code: recovery[1] })))
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1)
    expect((await auditLog(server)).filter(({ action }) => action === 'recovery_code.use')).to.have.length(2)
  })

  it('makes new recovery codes, and then the old ones are void', async () => {
    const person = await halfway()
    await person.post('/sign-in/code', { code: code() })
    const { body } = await person.post('/recovery-codes')
    expect(body.recovery_codes).to.have.length(10)
    expect((await (await halfway()).post('/sign-in/code', { code: recovery[2] })).status).to.equal(401)
    expect((await (await halfway()).post('/sign-in/code', { code: body.recovery_codes[2] })).status).to.equal(200)
  })

  it('can not be guessed: five codes, then longer and longer waits, for this person in all browsers', async () => {
    const person = await halfway()
    const statuses = []
    for (let guess = 0; guess < 7; guess++) statuses.push((await person.post('/sign-in/code', { code: `00000${guess}` })).status)
    expect(statuses).to.deep.equal([401, 401, 401, 401, 401, 429, 429])
    expect((await (await halfway()).post('/sign-in/code', { code: code() })).status).to.equal(429)
    await eventually(async () => expect((await auditLog(server)).at(-1)).to.deep.include({ outcome: 'failed', reason: 'wrong_code' }))
    now += 86_400_000
  })

  it('must come soon after the password', async () => {
    const person = await halfway()
    now += 15 * 60_000
    expect((await person.post('/sign-in/code', { code: code() })).body.code).to.equal('unauthenticated')
  })

  it('is changed only shortly after a sign-in', async () => {
    const person = await halfway()
    await person.post('/sign-in/code', { code: code() })
    now += 16 * 60_000
    for (const path of ['/totp/remove', '/recovery-codes', '/passkeys/options']) {
      expect((await person.post(path)).body.code, path).to.equal('recent_sign_in_required')
    }
  })

  it('stays as long as the organization asks for one', async () => {
    const person = await halfway()
    await person.post('/sign-in/code', { code: code() })
    await setPolicy(server, { mfa_required: true })
    expect((await person.post('/totp/remove')).body.code).to.equal('sign_in_method_in_use')
    await setPolicy(server, {})
    expect((await person.post('/totp/remove')).status).to.equal(200)
    expect((await createPerson(server).signIn('owner@example.com')).body.stage).to.equal('active')
  })

  it('is set up on the way in when the organization asks for one', async () => {
    const person = createPerson(server)
    await person.signIn('owner@example.com')
    await setPolicy(server, { mfa_required: true })
    expect(await person.stage(), 'from the moment that the policy says so').to.equal('enroll')
    const other = createPerson(server)
    expect((await other.signIn('owner@example.com')).body.stage).to.equal('enroll')
    expect((await server.request('GET', '/v1/me', { key: other.token()! })).status).to.equal(401)
    expect((await other.post('/password', { current_password: PASSWORD, password: 'another good one' })).status).to.equal(401)
    secret = (await other.post('/totp/start')).body.secret
    expect((await other.post('/totp/confirm', { code: code() })).body).to.deep.include({ stage: 'active', strong: true })
    expect((await server.request('GET', '/v1/me', { key: other.token()! })).status).to.equal(200)
  })
})
