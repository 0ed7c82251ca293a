// Deliveries that are written once, when they are over: what is seen of them, what becomes of failures, and who takes over.

import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { publish } from '../../server/domains/events/publish.ts'
import { deliveryOf } from '../../server/domains/webhooks/new-delivery.ts'
import { createRunStore } from '../../server/domains/webhooks/runs.store.ts'
import type { FeedEvent } from '../../server/domains/events/feed.ts'
import type { Client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import type { Receiver } from '../support/receiver.ts'
import { type Receiving, startReceiving } from '../support/receiving.ts'
import type { TestServer } from '../support/server.ts'

const BURST = 120
const HELD = 5 // few at a time: however busy the machine, each is quick

describe('webhook deliveries of a burst', () => {
  let receiving: Receiving
  let server: TestServer
  let client: Client
  let receiver: Receiver
  let environment: string
  let endpoint: string
  let sent = 0 // events so far

  const burst = async (count = BURST) => {
    const event = (index: number) => ({
      type: 'message.read' as const,
      subject: `msg_${String(sent + index).padStart(26, '0')}`,
      data: { id: `msg_${String(sent + index).padStart(26, '0')}`, object: 'message', channel: 'sms', status: 'read' },
      at: new Date(),
    })
    await publish(
      server.db,
      environment,
      Array.from({ length: count }, (_, index) => event(index)),
    )
    sent += count
  }
  const deliveries = () => server.db('webhook_deliveries').where({ environment_id: environment, endpoint_id: endpoint }).orderBy('seq')
  const runs = () => server.db('webhook_runs').where({ environment_id: environment })
  const count = async (status: string) => (await deliveries()).filter((row) => row.status === status).length
  const settled = () =>
    eventually(async () => {
      expect(await count('delivered')).to.equal(sent)
      expect(await runs()).to.deep.equal([])
    })
  const once = () => expect(receiver.ids().toSorted()).to.deep.equal([...new Set(receiver.ids())].toSorted())

  before(async () => {
    receiving = await startReceiving()
    ;({ server, client, receiver } = receiving)
    environment = server.keys.sandbox.environment_id
    const answer = await client.post('/v1/webhook_endpoints', {
      url: receiver.url,
      event_types: ['message.read'],
      concurrency: HELD,
      retry_schedule: [1, 1, 1],
    })
    expect(answer.status, answer.text).to.equal(201)
    endpoint = answer.body.id
    await burst() // what is quick shows
    await settled()
  })
  beforeEach(() => receiver.reset())
  after(() => receiving.stop())

  it('have a row when they are over, and a run before', async () => {
    const held: (() => void)[] = []
    receiver.answer((_, response) => void held.push(() => response.writeHead(200).end('fine')))
    await burst()
    await eventually(() => expect(held).to.have.length(HELD))
    expect(await deliveries()).to.have.length(sent - BURST)
    const [run, ...others] = await runs()
    expect(others).to.deep.equal([])
    expect([run.last_seq - run.first_seq + 1, run.endpoint_id]).to.deep.equal([BURST, endpoint])
    expect(run.lease_ends.getTime() - Date.now()).to.be.within(20_000, 30_000)

    receiver.answer((_, response) => response.writeHead(200).end('fine'))
    for (const answer of held) answer()
    await settled()
    expect(receiver.received).to.have.length(BURST)
    once()
    const { body } = await client.get(`/v1/webhook_deliveries/${(await deliveries()).at(-1).id}`)
    expect(body).to.include({ status: 'delivered', attempt_count: 1, next_attempt_at: null, last_failure: null })
    expect(body.completed_at).to.be.a('string')
    expect(body.attempts).to.have.length(1)
    expect(body.attempts[0]).to.include({ number: 1, failure: null })
    expect(body.attempts[0].response).to.include({ status: 200, body: 'fine' })
  })

  it('that fail are tried again like any other', async () => {
    const failed = new Set<string>()
    receiver.answer(({ headers, event }, response) => {
      const id = String(headers['webhook-id'])
      const isOdd = Number(event.subject.slice(4)) % 2 === 1
      if (isOdd && !failed.has(id)) {
        failed.add(id)
        response.writeHead(503).end()
      } else response.writeHead(204).end()
    })
    await burst()
    await settled()
    expect(failed.size).to.equal(BURST / 2)
    expect(receiver.received).to.have.length(BURST * 1.5)
    const rows = (await deliveries()).slice(-BURST)
    expect(rows.filter(({ attempts }) => attempts === 2)).to.have.length(BURST / 2)
    const twice = rows.find(({ attempts }) => attempts === 2)
    const { body } = await client.get(`/v1/webhook_deliveries/${twice.id}`)
    expect(body.attempts.map(({ failure }: { failure: string | null }) => failure)).to.deep.equal(['server_error', null])
    await eventually(async () => expect((await client.get(`/v1/webhook_endpoints/${endpoint}`)).body.status).to.equal('active'))
  }).timeout(60_000)

  it('whose worker is gone are sent again once the lease is over, and only those that have no row', async () => {
    await burst()
    await settled()
    receiver.received.length = 0
    const rows = (await deliveries()).slice(-BURST)
    const gone = rows.filter((_, index) => index % 3 === 0)
    await deliveries()
      .clearOrder()
      .whereIn(
        'id',
        gone.map(({ id }) => id),
      )
      .delete()
    await server.db('webhook_runs').insert({
      id: randomUUID(),
      environment_id: environment,
      endpoint_id: endpoint,
      first_seq: rows[0].seq,
      last_seq: rows.at(-1).seq,
      lease_ends: new Date(Date.now() - 1),
    })
    await settled()
    expect(receiver.ids().toSorted()).to.deep.equal(gone.map(({ event_id }) => event_id).toSorted())
    const again = (await deliveries()).filter(({ id }) => gone.some((row) => row.id === id))
    expect(again.map(({ attempts, tries }) => [attempts, tries])).to.deep.equal(gone.map(() => [2, 1])) // what its worker did was no try
  })

  it('are left to a worker that has still time', async () => {
    await burst()
    await settled()
    receiver.received.length = 0
    const row = (await deliveries()).at(-1)
    await deliveries().clearOrder().where({ id: row.id }).delete()
    const run = { environment_id: environment, endpoint_id: endpoint, first_seq: row.seq, last_seq: row.seq }
    await server.db('webhook_runs').insert({ id: randomUUID(), ...run, lease_ends: new Date(Date.now() + 60_000) })
    const window = { since: new Date(Date.now() - 60_000).toISOString(), until: new Date(Date.now() + 1_000).toISOString() }
    const replay = await client.post(`/v1/webhook_endpoints/${endpoint}/replay`, { which: 'missing', ...window })
    expect(replay.status, replay.text).to.equal(202)
    await eventually(async () => expect((await client.get(`/v1/operations/${replay.body.id}`)).body.status).to.equal('completed'))
    expect(receiver.received).to.have.length(0) // it is under way, not missing
    await runs().update({ lease_ends: new Date(Date.now() - 1) })
    await settled()
    expect(receiver.ids()).to.deep.equal([row.event_id])
  })

  it('have one outcome: the first that is written, until somebody else claims it', async () => {
    const event: FeedEvent = {
      environment_id: environment,
      seq: 1_000_000,
      id: `evt_${'0'.repeat(26)}`,
      type: 'message.read',
      subject: 'x',
      data: '{}',
      at: Date.now(),
    }
    const store = createRunStore(server.db)
    const row = deliveryOf(event, endpoint)
    const entry = (number: number) => ({
      number,
      started_at: new Date().toISOString(),
      duration_ms: 1,
      failure: null,
      request: { url: receiver.url, headers: {} },
      response: null,
    })
    const read = async () => (await deliveries()).find(({ id }) => id === row.id)
    const later = new Date(Date.now() + 60_000)
    await store.open([{ ...row, lease_ends: later }])
    await store.open([{ ...row, lease_ends: later }])
    expect(await read()).to.include({ status: 'delivering', fence: 1, attempts: 1 })
    await store.record([{ ...row, entry: entry(1) }], new Date())
    expect(await read()).to.include({ status: 'delivered', fence: 2, next_attempt_at: null })
    await store.record([{ ...row, entry: entry(2) }], new Date())
    expect((await read()).log.map(({ number }: { number: number }) => number)).to.deep.equal([1])
    await server.db('webhook_deliveries').where({ id: row.id }).update({ status: 'delivering', fence: 3, completed_at: null })
    await store.record([{ ...row, entry: entry(3) }], new Date())
    expect(await read()).to.include({ status: 'delivering', fence: 3 })
    await server.db('webhook_deliveries').where({ id: row.id }).delete()
  })
})
