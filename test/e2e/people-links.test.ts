// Invitations and new passwords: links that work once, for whom they were made.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { TOTP } from 'otpauth'
import { SMTPServer } from 'smtp-server'
import { createAuthenticator } from '../support/authenticator.ts'
import { newId } from '../../server/lib/ids.ts'
import { eventually } from '../support/eventually.ts'
import { auditLog, createMember, createOwner, createPerson, invite, PASSWORD, type Person, setPolicy } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

const accept = { name: 'Nina', password: PASSWORD }

describe('an invitation', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
    await createOwner(server)
  })
  after(() => server.stop())

  it('says to what, and makes a member with its roles, once', async () => {
    const token = await invite(server, { email: 'Nina@Example.com', roles: ['analyst'] })
    const person = createPerson(server)
    const { body } = await person.post('/invitation', { token })
    expect(body).to.deep.include({ organization_name: 'My organization', email: 'Nina@Example.com', roles: ['analyst'], known: false })
    const answers = await Promise.all([person, createPerson(server)].map((each) => each.post('/invitation/accept', { token, ...accept })))
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422])
    expect(answers.find(({ status }) => status === 200)!.body.scopes).to.deep.equal([
      'events:read',
      'messages:read',
      'operations:read',
      'organization:read',
    ])
    expect((await person.post('/invitation', { token })).body.code).to.equal('invalid_link')
    expect((await auditLog(server)).filter(({ action }) => action === 'invitation.accept')).to.have.length(1)
  })

  it('is void when it is over, was withdrawn, or was never made', async () => {
    const tokens = [
      await invite(server, { email: 'late@example.com', expires: -1 }),
      await invite(server, { email: 'revoked@example.com', changes: { revoked_at: new Date() } }),
      await invite(server, { email: 'used@example.com', changes: { accepted_at: new Date() } }),
      `riv_${'a'.repeat(43)}`,
      'riv_',
    ]
    const answers = []
    for (const token of tokens) {
      const person = createPerson(server)
      for (const { status, body } of [
        await person.post('/invitation', { token }),
        await person.post('/invitation/accept', { token, ...accept }),
      ]) {
        const { request_id, instance, ...rest } = body
        answers.push(JSON.stringify([status, rest]))
      }
    }
    expect(new Set(answers).size).to.equal(1)
    expect(answers[0]).to.include('invalid_link')
  })

  it('does not take over an account that exists', async () => {
    await createMember(server, 'taken@example.com')
    const token = await invite(server, { email: 'TAKEN@example.com', roles: ['owner'] })
    const thief = createPerson(server)
    expect((await thief.post('/invitation/accept', { token, ...accept })).body.code).to.equal('sign_in_first')
    expect(thief.token()).to.equal(undefined)
  })

  it('is joined by the account with that address, and no other', async () => {
    const organization = newId('org')
    await server.db('organizations').insert({ id: organization, name: 'Second', created_at: new Date() })
    const right = await createMember(server, 'right@example.com')
    const wrong = await createMember(server, 'wrong@example.com')
    const token = await invite(server, { email: 'right@example.com', organization })
    expect((await wrong.post('/invitation/join', { token })).body.code).to.equal('invalid_link')
    expect((await createPerson(server).post('/invitation/join', { token })).status).to.equal(401)
    const { body } = await right.post('/invitation/join', { token })
    expect(body.organization).to.deep.equal({ id: organization, name: 'Second' })
    expect((await right.post('/invitation/join', { token })).body.code).to.equal('invalid_link')
    const again = await invite(server, { email: 'right@example.com', organization })
    expect((await right.post('/invitation/join', { token: again })).body.code).to.equal('already_a_member')
  })

  it('brings back somebody whom all organizations had removed', async () => {
    await createMember(server, 'back@example.com')
    const { id } = await server.db('users').where({ email: 'back@example.com' }).first('id')
    await server.db('members').where({ user_id: id }).delete()
    const person = createPerson(server)
    expect((await person.signIn('back@example.com')).body).to.deep.include({ stage: 'organization', organizations: [] })
    const token = await invite(server, { email: 'back@example.com' })
    expect((await person.post('/invitation/join', { token })).body.stage).to.equal('active')
  })

  it('follows the ways to sign in that the organization allows', async () => {
    await setPolicy(server, { allowed_methods: ['passkey'] })
    const token = await invite(server, { email: 'key@example.com' })
    expect((await createPerson(server).post('/invitation/accept', { token, ...accept })).body.code).to.equal('sign_in_not_allowed')
    await setPolicy(server, {})
    expect(await server.db('users').where({ email: 'key@example.com' })).to.have.length(0)
  })

  it('takes only passwords that are not the first that anybody tries', async () => {
    const token = await invite(server, { email: 'weakling@example.com' })
    const bad = [
      'short',
      'password',
      'Password1',
      'PASSWORD123!',
      'qwertyuiop',
      'abcdefgh',
      '87654321',
      'aaaaaaaaaa',
      'weakling@example.com',
      'weakling',
      'x'.repeat(129),
      '１２３４５６７８',
    ]
    for (const password of bad) {
      const { body } = await createPerson(server).post('/invitation/accept', { token, name: 'W', password })
      expect(body.code, password).to.equal('password_not_acceptable')
    }
    const composed = 'Grüße-an-Åsa 🦊' // also typed in parts: ¨ and ° as characters of their own
    expect((await createPerson(server).post('/invitation/accept', { token, name: 'W', password: composed })).status).to.equal(200)
    expect((await createPerson(server).signIn('weakling@example.com', composed.normalize('NFD'))).status).to.equal(200)
  })
})

describe('a new password', () => {
  const mails: string[] = []
  let sink: SMTPServer
  let server: TestServer
  let owner: Person

  before(async () => {
    sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          mails.push(Buffer.concat(chunks).toString())
          done()
        })
      },
    })
    sink.listen(0, '127.0.0.1')
    await once(sink.server, 'listening')
    server = await startServer({ smtpUrl: `smtp://127.0.0.1:${(sink.server.address() as AddressInfo).port}` })
    owner = await createOwner(server)
  })
  after(async () => {
    await server.stop()
    await new Promise<void>((resolve) => sink.close(() => resolve()))
  })

  const tokenIn = (text: string) => /#token=(?:3D)?(rpw_[0-9A-Za-z]+)/.exec(text.replaceAll('=\r\n', '').replaceAll('=3D', '='))![1]!

  it('is asked for with the same answer for everybody, and comes by mail to those who exist', async () => {
    const known = await createPerson(server).post('/password-reset/ask', { email: 'owner@example.com' })
    const stranger = await createPerson(server).post('/password-reset/ask', { email: 'nobody@example.com' })
    expect([known.status, known.body]).to.deep.equal([stranger.status, stranger.body])
    await eventually(() => expect(mails).to.have.length(1))
    const token = tokenIn(mails[0]!)
    const jobs = JSON.stringify((await server.db.raw('select * from graphile_worker._private_jobs')).rows)
    expect(jobs + JSON.stringify(await server.db('password_resets')))
      .to.not.include('owner@example.com')
      .and.not.include(token)

    const thief = createPerson(server)
    expect((await thief.post('/password-reset', { token, password: 'short' })).body.code).to.equal('password_not_acceptable')
    const [first, second] = await Promise.all(
      [thief, createPerson(server)].map((each) => each.post('/password-reset', { token, password: 'eight calm rivers' })),
    )
    expect([first!.status, second!.status].sort()).to.deep.equal([200, 422])
    expect(await owner.stage(), 'all sessions end').to.equal(undefined)
    expect((await createPerson(server).signIn('owner@example.com')).status).to.equal(401)
    expect((await owner.signIn('owner@example.com', 'eight calm rivers')).status).to.equal(200)
  })

  it('is mailed a few times only', async () => {
    const statuses = []
    for (let time = 0; time < 5; time++)
      statuses.push((await createPerson(server).post('/password-reset/ask', { email: 'flood@example.com' })).status)
    expect(statuses).to.deep.equal([200, 200, 200, 429, 429])
  })

  it('can be made possible by somebody who may do all that the member may', async () => {
    const member = await createMember(server, 'member@example.com')
    const admin = await createMember(server, 'admin@example.com', { roles: ['admin'] })
    const link = (by: Person, email: string) => by.post('/password-reset/link', { email })
    expect((await link(member, 'admin@example.com')).body.code).to.equal('missing_scope')
    expect((await link(admin, 'owner@example.com')).body.code, 'admins do not become owners').to.equal('missing_scope')
    expect((await link(admin, 'nobody@example.com')).status).to.equal(404)
    const { body } = await link(admin, 'member@example.com')
    expect(body.url).to.include(`http://localhost:${server.port}/reset-password#token=rpw_`)
    const newer = await link(owner, 'member@example.com')
    const password = 'nine small boats'
    expect((await member.post('/password-reset', { token: tokenIn(body.url), password })).body.code).to.equal('invalid_link')
    expect((await member.post('/password-reset', { token: tokenIn(newer.body.url), password })).status).to.equal(200)
    expect((await member.signIn('member@example.com', password)).status).to.equal(200)
  })

  it('may forget the second factors of somebody who lost their phone, when the link says so', async () => {
    const person = await createMember(server, 'lost@example.com')
    const { secret } = (await person.post('/totp/start')).body
    await person.post('/totp/confirm', { code: new TOTP({ secret }).generate() })
    const { challenge } = (await person.post('/passkeys/options')).body
    const response = createAuthenticator().create({ challenge, origin: person.origin, rpId: 'localhost' })
    expect((await person.post('/passkeys/add', { name: 'Phone', response })).status).to.equal(200)
    const reset = async (forget_second_factor: boolean) => {
      const { body } = await owner.post('/password-reset/link', { email: 'lost@example.com', forget_second_factor })
      await createPerson(server).post('/password-reset', { token: tokenIn(body.url), password: 'nine small boats' })
      return (await person.signIn('lost@example.com', 'nine small boats')).body.stage
    }
    expect(await reset(false)).to.equal('code')
    expect(await reset(true)).to.equal('active')
    expect((await person.get('/auth/passkeys')).body.data).to.deep.equal([])
  })

  it('can not be made possible for somebody who belongs elsewhere too', async () => {
    const organization = newId('org')
    await server.db('organizations').insert({ id: organization, name: 'Third', created_at: new Date() })
    await createMember(server, 'both@example.com')
    const { id } = await server.db('users').where({ email: 'both@example.com' }).first('id')
    const row = { organization_id: organization, id: 'mem_00000000000000000000000003', user_id: id, roles: ['owner'], status: 'active' }
    await server.db('members').insert({ ...row, created_at: new Date(), updated_at: new Date() })
    expect((await owner.post('/password-reset/link', { email: 'both@example.com' })).body.code).to.equal('sign_in_method_in_use')
  })

  it('ends all other sessions when it is changed by its owner, who knows the old one', async () => {
    const person = await createMember(server, 'careful@example.com')
    const elsewhere = createPerson(server)
    await elsewhere.signIn('careful@example.com')
    const wrong = await person.post('/password', { current_password: 'not the password', password: 'ten tall trees' })
    expect(wrong.body.code).to.equal('sign_in_failed')
    expect((await person.post('/password', { password: 'ten tall trees' })).body.code).to.equal('sign_in_failed')
    const before = person.copy()
    expect((await person.post('/password', { current_password: PASSWORD, password: 'ten tall trees' })).status).to.equal(200)
    expect([await before.stage(), await elsewhere.stage(), await person.stage()]).to.deep.equal([undefined, undefined, 'active'])
    expect((await auditLog(server)).map(({ action }) => action)).to.include.members([
      'password.change',
      'password.reset',
      'password_reset.create',
    ])
  })
})
