// The pace of guessing: one count for all nodes, which no restart begins anew.

import { expect } from 'chai'
import { createThrottle, type Pace, type Throttle } from '../../server/domains/identity/people/throttle.ts'
import { Problem } from '../../server/lib/problem.ts'
import { createTestClock } from '../support/clock.ts'
import { createOwner, createPerson, PASSWORD } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the pace of guessing', () => {
  let server: TestServer
  let now = Date.now()
  let throttle: Throttle
  let count = 0
  let [one, other] = ['', '']
  const pace: Pace = { free: 2, longest: 60, memory: 3_600 }
  const three = { ...pace, free: 3 }
  const named = (name: string, each = pace) => ({ person: [name, each] as [string, Pace] })
  const both = () => ({ ...named(one, three), address: [other, three] as [string, Pace] })
  /** The seconds to wait, 0 when it was counted. */
  const guess = (names: Parameters<Throttle['begin']>[0]) =>
    throttle.begin(names).then(
      () => 0,
      (error) => {
        if (!(error instanceof Problem)) throw error
        return Number(error.options.headers!['retry-after'])
      },
    )

  before(async () => {
    server = await startServer()
    throttle = createThrottle({ db: server.db, pepper: Buffer.alloc(32, 1), clock: { now: () => now } })
  })
  after(() => server.stop())
  beforeEach(() => {
    one = `account ${++count}`
    other = `address ${count}`
  })

  it('doubles up to its longest wait, and forgets', async () => {
    const waits = []
    for (let index = 0; index < 18; index++) {
      const wait = await guess(named(one))
      waits.push(wait)
      now += wait * 1_000
    }
    expect(waits).to.deep.equal([0, 0, 1, 0, 2, 0, 4, 0, 8, 0, 16, 0, 32, 0, 60, 0, 60, 0])
    now += 2 * 3_600_000
    expect([await guess(named(one)), await guess(named(one)), await guess(named(one))]).to.deep.equal([0, 0, 1])
  })

  it('lets a right answer forgive the person, but not the address', async () => {
    await throttle.begin(both())
    await (await throttle.begin(both())).succeeded()
    const address = { address: both().address }
    expect([await guess(address), await guess(named(one, three)), await guess(named(one, three)), await guess(address)]).to.deep.equal([
      0, 0, 0, 0,
    ])
    expect(await guess(address)).to.equal(1)
  })

  it('takes back what nobody looked at', async () => {
    for (let index = 0; index < 10; index++) await (await throttle.begin(named(one))).unseen()
    expect([await guess(named(one)), await guess(named(one)), await guess(named(one))]).to.deep.equal([0, 0, 1])
  })

  it('never takes back the wait that somebody else caused', async () => {
    const slow = await throttle.begin(named(one))
    expect([await guess(named(one)), await guess(named(one))]).to.deep.equal([0, 1])
    await slow.unseen()
    expect(await guess(named(one))).to.equal(1)
  })

  it('counts guesses at once one by one, for all of their names or for none', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => guess(both())))
    expect(answers.filter((wait) => wait === 0)).to.have.length(3)
    expect(await guess({ address: both().address }), 'the address has its three').to.equal(1)
    now += 1_000
    expect(await guess({ address: both().address })).to.equal(0)
    expect(await guess({ address: both().address }), 'and not thirty').to.equal(2)
  })

  it('keeps no names, and nothing that is over', async () => {
    await throttle.begin(both())
    const text = JSON.stringify((await server.db.raw(`select encode(name, 'escape') as name from sign_in_guesses`)).rows)
    expect(text).to.not.include('account').and.not.include('address')
    now += 2 * 3_600_000
    await throttle.cleanUp()
    expect((await server.db('sign_in_guesses').count())[0]!.count).to.equal(0)
  })
})

describe('guessing on several nodes', () => {
  const clock = createTestClock()
  let server: TestServer
  let node: Awaited<ReturnType<TestServer['addNode']>>
  const at = (baseUrl: string) => createPerson({ ...server, port: Number(new URL(baseUrl).port) })
  const signIn = async (email: string, password: string, baseUrl?: string) =>
    (await (baseUrl ? at(baseUrl) : createPerson(server)).send('POST', '/auth/sign-in', { email, password }, { origin: origin(baseUrl) }))
      .status
  const origin = (baseUrl?: string) => `http://localhost:${baseUrl ? new URL(baseUrl).port : server.port}`

  before(async () => {
    server = await startServer({}, undefined, clock)
    node = await server.addNode()
    await createOwner(server)
  })
  after(() => server.stop())
  beforeEach(() => clock.advance(2 * 86_400_000))

  for (const [who, email] of [
    ['a known account', 'owner@example.com'],
    ['an unknown one', 'nobody@example.com'],
  ] as const) {
    it(`has one bound for all of them: ${who}`, async () => {
      const statuses = []
      for (let guess = 0; guess < 6; guess++) statuses.push(await signIn(email, 'not the password', guess % 2 ? node.baseUrl : undefined))
      expect(statuses).to.deep.equal([401, 401, 401, 401, 401, 429])
      expect(await signIn(email, PASSWORD, node.baseUrl), 'right or not').to.equal(429)
    })
  }

  it('at once, through both, is no way round', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 24 }, (_, index) => signIn('owner@example.com', 'not the password', index % 2 ? node.baseUrl : undefined)),
    )
    expect(statuses.filter((status) => status === 401)).to.have.length(5)
    expect(statuses.filter((status) => status === 429)).to.have.length(19)
  })

  it('is not begun anew by a restart', async () => {
    for (let guess = 0; guess < 5; guess++) expect(await signIn('owner@example.com', 'not the password', node.baseUrl)).to.equal(401)
    await node.stop()
    node = await server.addNode()
    expect(await signIn('owner@example.com', 'not the password', node.baseUrl)).to.equal(429)
  })

  it('is not possible while nobody can count', async () => {
    await server.db.raw('alter table sign_in_guesses rename to away')
    expect(await signIn('owner@example.com', PASSWORD)).to.equal(500)
    await server.db.raw('alter table away rename to sign_in_guesses')
    const [sessions] = await server
      .db('sessions')
      .where('created_at', '>', new Date(clock.now() - 60_000))
      .count()
    expect(sessions!.count, 'and nothing was opened').to.equal(0)
    const held = await server.db.transaction()
    try {
      await held.raw('lock table sign_in_guesses')
      expect(await signIn('owner@example.com', PASSWORD)).to.equal(503)
    } finally {
      await held.rollback()
    }
  })
})
