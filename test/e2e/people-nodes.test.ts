// What other parts and other nodes see of a session: the port, the credential, and how soon an end is known everywhere.

import { expect } from 'chai'
import { createPeople, type People } from '../../server/domains/identity/people/people.ts'
import { deriveKey } from '../../server/lib/crypto.ts'
import { jobs } from '../../server/lib/jobs.ts'
import { createLog } from '../../server/lib/log.ts'
import { createSeal } from '../../server/lib/seal.ts'
import { transaction } from '../../server/lib/db.ts'
import { eventually } from '../support/eventually.ts'
import { createMember, createOwner, createPerson, firstOrganization, type Person, setPolicy } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('a session, seen from elsewhere', () => {
  let now = Date.now()
  let server: TestServer
  let owner: Person
  let node: People // another node, as far as people go

  before(async () => {
    server = await startServer()
    owner = await createOwner(server)
    const { db, secret } = server
    node = createPeople({
      db,
      secret,
      seal: createSeal(deriveKey(secret, 'seal')),
      clock: { now: () => now },
      jobs,
      log: createLog('silent'),
      mailer: null,
      origin: () => owner.origin,
    })
  })
  after(async () => {
    await node.stop()
    await server.stop()
  })
  const cookie = (person: Person) => `a=b; relayos_session=${person.token()}`
  const identify = (token: string) => node.credentials.identify(token, { address: '127.0.0.1', headers: {} }, async () => false)

  it('tells who is signed in, and nothing of whom is half signed in', async () => {
    const found = (await node.port.current(cookie(owner)))!
    expect(found).to.deep.include({ organizationId: await firstOrganization(server), name: 'Olga Owner', strong: false })
    expect(found.scopes.has('members:write')).to.equal(true)
    expect(found.signedInAt).to.be.instanceOf(Date)
    expect(await node.port.current(undefined)).to.equal(null)
    expect(await node.port.current('relayos_session=rs_x')).to.equal(null)
    expect(await node.port.current(`${cookie(owner)}; relayos_session=rs_x`)).to.equal(null)
    await setPolicy(server, { mfa_required: true })
    expect(await node.port.current(cookie(owner))).to.equal(null)
    await setPolicy(server, {})
    expect(node.port.signInPath('/oauth/authorize?a=b&c')).to.equal('/sign-in?return_to=%2Foauth%2Fauthorize%3Fa%3Db%26c')
  })

  it('that ends on one node ends on all within five seconds', async () => {
    const person = createPerson(server)
    await person.signIn('owner@example.com')
    const token = person.token()!
    expect(await identify(token)).to.include({ type: 'session' })
    await person.post('/sign-out')
    expect(await identify(token), 'known for a moment').to.not.equal(null)
    now += 2_001
    expect(await identify(token)).to.equal(null)
  })

  it('of a member who is removed or gets other roles follows as fast', async () => {
    const person = await createMember(server, 'temp@example.com', { roles: ['developer'] })
    const token = person.token()!
    expect((await identify(token))!.scopes.has('messages:write')).to.equal(true)
    const { id } = await server.db('users').where({ email: 'temp@example.com' }).first('id')
    await server
      .db('members')
      .where({ user_id: id })
      .update({ roles: ['viewer'] })
    now += 2_001
    expect((await identify(token))!.scopes.has('messages:write')).to.equal(false)
    await server.db('members').where({ user_id: id }).delete()
    now += 2_001
    expect(await identify(token)).to.equal(null)
  })

  it('is not looked up for an address that guesses, unless it was good before', async () => {
    const token = owner.token()!
    const mistrusted = (value: string) => node.credentials.identify(value, { address: '127.0.0.1', headers: {} }, async () => true)
    expect(await mistrusted(token)).to.equal(null)
    now += 2_001
    expect(await identify(token)).to.not.equal(null)
    now += 2_001
    expect(await mistrusted(token)).to.not.equal(null)
  })

  it('by single sign-on needs no code of ours, unless the organization asks for two factors', async () => {
    const visit = { address: '127.0.0.1', userAgent: '', requestId: 'req_test', device: undefined }
    const person = await createMember(server, 'sso@example.com')
    const user = await server.db('users').where({ email: 'sso@example.com' }).first('id', 'name')
    const proof = { method: 'oidc' as const, strong: false, organization: await firstOrganization(server) }
    await server.db('user_totp').insert({ user_id: user.id, secret: 'x', confirmed_at: new Date(), created_at: new Date() })
    expect((await node.signIn.vouchedFor(user, proof, null, visit)).session.stage).to.equal('active')
    await setPolicy(server, { mfa_required: true })
    expect((await node.signIn.vouchedFor(user, proof, null, visit)).session.stage).to.equal('code')
    expect((await node.signIn.vouchedFor(user, { ...proof, strong: true }, null, visit)).session.stage).to.equal('active')
    await setPolicy(server, { allowed_methods: ['saml'] })
    const refused = await node.signIn.vouchedFor(user, proof, null, visit).catch(({ code }) => code)
    expect(refused).to.equal('sign_in_not_allowed')
    expect(await person.stage(), 'a password is not allowed either').to.equal(undefined)
    await setPolicy(server, {})
  })

  it('and all that is over is cleared away', async () => {
    const over = new Date(Date.now() - 1)
    await server.db('passkey_challenges').insert({ digest: Buffer.from('old'), purpose: 'x', expires_at: over })
    await server.db('passkey_challenges').insert({ digest: Buffer.from('new'), purpose: 'x', expires_at: new Date(Date.now() + 60_000) })
    const long = new Date(Date.now() - 31 * 86_400_000)
    await server.db('sessions').whereNotNull('revoked_at').update({ expires_at: long })
    await transaction(server.db, (tx) => jobs.add(tx, 'people:cleanup', {}, new Date()))
    await eventually(async () => {
      expect(await server.db('passkey_challenges').pluck('digest')).to.deep.equal([Buffer.from('new')])
      expect(await server.db('sessions').whereNotNull('revoked_at')).to.deep.equal([])
    })
    expect(await owner.stage()).to.equal('active')
  })
})
