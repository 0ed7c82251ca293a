// Passkeys against an authenticator that cheats in one way at a time.

import { expect } from 'chai'
import { type Ceremony, createAuthenticator } from '../support/authenticator.ts'
import { eventually } from '../support/eventually.ts'
import { auditLog, createMember, createOwner, createPerson, invite, type Person, setPolicy } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

type Changes = Partial<Ceremony>

describe('passkeys', () => {
  let server: TestServer
  let owner: Person
  const key = createAuthenticator()
  let counter = 1
  let now = Date.now()

  before(async () => {
    server = await startServer({}, undefined, { now: () => now })
    owner = await createOwner(server)
  })
  after(() => server.stop())
  beforeEach(() => void (now += 60_000)) // the address begins anew, the sign-in of the owner is still recent
  const site = () => ({ origin: `http://localhost:${server.port}`, rpId: 'localhost' })

  async function register(person: Person, changes: Changes = {}, authenticator = createAuthenticator()) {
    const { challenge } = (await person.post('/passkeys/options')).body
    return person.post('/passkeys/add', { name: 'Key', response: authenticator.create({ challenge, ...site(), ...changes }) })
  }
  async function signIn(changes: Changes = {}, person = createPerson(server)) {
    const { challenge } = (await person.post('/passkey/options')).body
    return person.post('/passkey/verify', {
      response: key.get({ challenge, ...site(), counter: changes.counter ?? ++counter, ...changes }),
    })
  }
  const failures = async () => (await auditLog(server)).filter(({ outcome }) => outcome === 'failed').map(({ reason }) => reason)

  it('ask for a discoverable credential and for a check of the person', async () => {
    const { body } = await owner.post('/passkeys/options')
    expect(body.rp).to.deep.equal({ name: 'RelayOS', id: 'localhost' })
    expect(body.authenticatorSelection).to.include({ residentKey: 'required', userVerification: 'required' })
    expect(body.attestation).to.equal('none')
    expect((await owner.post('/passkey/options')).body).to.include({ rpId: 'localhost', userVerification: 'required' })
  })

  it('are not registered for another site, without a check of the person, or with a challenge of somebody else', async () => {
    const member = await createMember(server, 'other@example.com')
    const theirs = (await member.post('/passkeys/options')).body.challenge
    const forSignIn = (await owner.post('/passkey/options')).body.challenge
    const refused: [string, Changes][] = [
      ['another origin', { origin: 'https://evil.example' }],
      ['another port', { origin: `http://localhost:${server.port + 1}` }],
      ['another host', { rpId: 'evil.example' }],
      ['nobody checked', { flags: 1 }],
      ['another kind', { type: 'webauthn.get' }],
      ['no such challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
      ["somebody else's challenge", { challenge: theirs }],
      ['a challenge of another purpose', { challenge: forSignIn }],
    ]
    for (const [name, changes] of refused) {
      const { status, body } = await register(owner, changes)
      expect(`${status} ${body.code}`, name).to.equal('422 passkey_not_acceptable')
    }
    for (const response of [
      {},
      { id: 'x', rawId: 'x', type: 'public-key', response: {} },
      { id: 'x', response: { attestationObject: 'zzzz' } },
    ]) {
      expect((await owner.post('/passkeys/add', { name: 'Key', response })).status).to.equal(422)
    }
    expect((await owner.get('/auth/passkeys')).body.data).to.deep.equal([])
  })

  it('make the session strong, with a new token', async () => {
    const before = owner.copy()
    const { status, body } = await register(owner, { counter: 1 }, key)
    expect(status).to.equal(200)
    expect(body).to.include({ stage: 'active', strong: true })
    expect(await before.stage()).to.equal(undefined)
    expect((await register(owner, {}, key)).status, 'one passkey, one person').to.equal(422)
    expect((await register(await createMember(server, 'third@example.com'), {}, key)).status).to.equal(422)
  })

  it('sign in', async () => {
    const person = createPerson(server)
    const { status, body } = await signIn({}, person)
    expect(status).to.equal(200)
    expect(body).to.include({ stage: 'active', method: 'passkey', strong: true })
    expect((await server.request('GET', '/v1/me', { key: person.token()! })).status).to.equal(200)
  })

  it('do not sign in for another site, unverified, or for another person', async () => {
    const registration = (await owner.post('/passkeys/options')).body.challenge
    const refused: [string, Changes][] = [
      ['another origin', { origin: 'https://evil.example' }],
      ['another port', { origin: `http://localhost:${server.port + 1}` }],
      ['https instead of http', { origin: `https://localhost:${server.port}` }],
      ['another host', { rpId: 'evil.example' }],
      ['nobody checked', { flags: 1 }],
      ['nobody there', { flags: 0 }],
      ['another kind', { type: 'webauthn.create' }],
      ['no such challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
      ['a challenge of another purpose', { challenge: registration }],
      ['another person', { userHandle: 'usr_00000000000000000000000000' }],
    ]
    for (const [name, changes] of refused) {
      const { status, body, headers } = await signIn(changes)
      expect(`${status} ${body.code}`, name).to.equal('401 sign_in_failed')
      expect(headers.getSetCookie(), name).to.deep.equal([])
    }
    await eventually(async () => expect((await failures()).filter((reason) => reason === 'passkey_refused')).to.have.length(refused.length))
    expect((await signIn()).status, 'still good').to.equal(200)
  })

  it('take each challenge once, even from two at once', async () => {
    const person = createPerson(server)
    const { challenge } = (await person.post('/passkey/options')).body
    const response = key.get({ challenge, ...site(), counter: ++counter })
    const answers = await Promise.all([person, createPerson(server)].map((each) => each.post('/passkey/verify', { response })))
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 401])
    const again = key.get({ challenge, ...site(), counter: ++counter })
    expect((await createPerson(server).post('/passkey/verify', { response: again })).status).to.equal(401)
  })

  it('do not take a challenge whose time is over', async () => {
    const person = createPerson(server)
    const { challenge } = (await person.post('/passkey/options')).body
    await server.db('passkey_challenges').update({ expires_at: new Date(now - 1) })
    expect((await person.post('/passkey/verify', { response: key.get({ challenge, ...site(), counter: ++counter }) })).status).to.equal(401)
  })

  it('refuse a counter that stands still or goes back, and say so in the audit log', async () => {
    expect((await signIn()).status).to.equal(200)
    for (const old of [counter, counter - 1, 1, 0]) expect((await signIn({ counter: old })).status, String(old)).to.equal(401)
    await eventually(async () => expect(await failures()).to.include('passkey_counter_went_back'))
  })

  it('that are unknown are refused like all others', async () => {
    now += 16 * 60_000
    const stranger = createAuthenticator()
    const person = createPerson(server)
    const { challenge } = (await person.post('/passkey/options')).body
    const { status, body } = await person.post('/passkey/verify', { response: stranger.get({ challenge, ...site() }) })
    expect(`${status} ${body.code}`).to.equal('401 sign_in_failed')
    const known = (await signIn({ flags: 0 })).body
    expect({ ...body, request_id: '', instance: '' }).to.deep.equal({ ...known, request_id: '', instance: '' })
    for (const response of [{}, { id: key.id }, { id: key.id, response: null }, { id: [] }, { id: key.id, response: { userHandle: 5 } }]) {
      expect((await person.post('/passkey/verify', { response })).status, JSON.stringify(response)).to.equal(401)
    }
  })

  it('accept an invitation, for the id that belongs to their challenge only', async () => {
    const token = await invite(server, { email: 'pia@example.com' })
    const pia = createAuthenticator()
    const person = createPerson(server)
    const { challenge, user } = (await person.post('/invitation/passkey-options', { token, name: 'Pia' })).body
    const accept = (user_id: string) =>
      person.post('/invitation/accept', { token, name: 'Pia', user_id, passkey: pia.create({ challenge, ...site() }) })
    expect((await accept(`usr_${'0'.repeat(26)}`)).body.code).to.equal('passkey_not_acceptable')
    expect(await server.db('users').where({ email: 'pia@example.com' })).to.deep.equal([])
    const fresh = (await person.post('/invitation/passkey-options', { token, name: 'Pia' })).body
    const id = Buffer.from(fresh.user.id, 'base64url').toString()
    expect(id).to.not.equal(Buffer.from(user.id, 'base64url').toString())
    const passkey = pia.create({ challenge: fresh.challenge, ...site() })
    const joined = await person.post('/invitation/accept', { token, name: 'Pia', user_id: id, passkey })
    expect(joined.body).to.deep.include({ stage: 'active', method: 'passkey', strong: true })
    expect(
      (await person.post('/passkeys/remove', { id: (await person.get('/auth/passkeys')).body.data[0].id })).status,
      'the last way in',
    ).to.equal(409)
    expect((await createPerson(server).signIn('pia@example.com', '')).status).to.equal(400)
    expect((await createPerson(server).signIn('pia@example.com', 'undefined')).status, 'no password is no password').to.equal(401)
  })

  it('are asked for after a password where the organization wants two factors; a stolen password sets up nothing', async () => {
    now += 16 * 60_000
    await setPolicy(server, { mfa_required: true })
    const thief = createPerson(server)
    expect((await thief.signIn('owner@example.com')).body).to.deep.equal({ stage: 'passkey', organizations: [] })
    for (const path of ['/totp/start', '/passkeys/options', '/password', '/sessions/revoke-others']) {
      expect((await thief.post(path, {})).status, path).to.equal(401)
    }
    expect((await server.request('GET', '/v1/me', { key: thief.token()! })).status).to.equal(401)
    expect((await signIn({}, thief)).body).to.include({ stage: 'active', strong: true })
    await setPolicy(server, {})
  })

  it('of somebody else can not be removed', async () => {
    await owner.signIn('owner@example.com')
    const [passkey] = (await owner.get('/auth/passkeys')).body.data
    const member = await createMember(server, 'fourth@example.com')
    expect((await member.post('/passkeys/remove', { id: passkey.id })).status).to.equal(404)
    expect((await owner.post('/passkeys/remove', { id: passkey.id })).status).to.equal(200)
    expect((await signIn()).status).to.equal(401)
  })
})
