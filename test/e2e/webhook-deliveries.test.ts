import { expect } from 'chai'
import { PAUSES } from '../../server/domains/webhooks/schedule.ts'
import { type Client, createClient } from '../support/client.ts'
import { createTestClock } from '../support/clock.ts'
import { eventually } from '../support/eventually.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const POLL_MS = 1_000
const DAY = 86_400_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('webhook_deliveries', () => {
  const clock = createTestClock()
  let server: TestServer
  let client: Client
  let receiver: Receiver
  let other: Receiver
  const ends: string[] = []
  let nudge: NodeJS.Timeout // jobs go by the clock of the database, which nobody moves

  const create = async (body: object = {}) => {
    const answer = await client.post('/v1/webhook_endpoints', { url: receiver.url, event_types: ['message.queued'], ...body })
    expect(answer.status, answer.text).to.equal(201)
    ends.push(answer.body.id)
    return answer.body.id as string
  }
  const endpoint = async (id: string) => (await client.get(`/v1/webhook_endpoints/${id}`)).body
  const list = async (query: Record<string, string | number>) => (await client.get('/v1/webhook_deliveries', query)).body.data
  const only = async (id: string) => {
    const [row] = await list({ endpoint_id: id })
    return (await client.get(`/v1/webhook_deliveries/${row.id}`)).body
  }
  const reach = (id: string, expected: object) =>
    eventually(async () => {
      const found = await only(id)
      expect(found).to.include(expected)
      return found
    })
  const feed = async (subject: string): Promise<string[]> =>
    (await client.get('/v1/events', { subject, order: 'asc', limit: 100 })).body.data.map(({ type }: { type: string }) => type)

  before(async () => {
    receiver = await startReceiver()
    other = await startReceiver()
    server = await startServer({ egressAllow: [receiver.host, other.host, 'hooks.example.com:443'] }, undefined, clock)
    client = createClient(server)
    nudge = setInterval(
      () =>
        void server
          .db('graphile_worker._private_jobs')
          .update({ run_at: new Date(0) })
          .catch(() => {}),
      50,
    )
  })
  afterEach(async () => {
    for (const id of ends.splice(0)) await server.request('DELETE', `/v1/webhook_endpoints/${id}`)
    for (const one of [receiver, other]) one.reset()
  })
  after(async () => {
    clearInterval(nudge)
    await server.stop()
    await receiver.stop()
    await other.stop()
  })

  it('are tried ten times on the schedule, under one id, and end with an event', async () => {
    receiver.answer((_, response) => response.writeHead(500).end('not today'))
    const id = await create()
    await client.send(sms)
    for (let attempt = 1; attempt <= PAUSES.length; attempt++) {
      const delivery = await reach(id, { status: 'waiting', attempt_count: attempt, last_failure: 'server_error' })
      const began = Date.parse(delivery.attempts.at(-1).started_at)
      const next = Date.parse(delivery.next_attempt_at)
      const base = PAUSES[attempt - 1]!
      expect(next - began, `after attempt ${attempt}`).to.be.within(base, base * 1.2 + 1_000)
      if (attempt <= 2) {
        clock.advanceTo(next - POLL_MS * 1.6)
        await pause(POLL_MS * 1.2)
        expect(receiver.received).to.have.length(attempt) // not a moment too early
      }
      clock.advanceTo(next)
    }
    const over = await reach(id, { status: 'exhausted', attempt_count: 10, next_attempt_at: null })
    expect(over.attempts.map(({ number }: { number: number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(over.attempts[0].response).to.include({ status: 500, body: 'not today' })
    expect(new Set(receiver.ids()).size).to.equal(1)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-signature'])).size).to.equal(10)
    await eventually(async () => expect(await feed(over.id)).to.deep.equal(['webhook_delivery.exhausted']))
    expect(await feed(id)).to.deep.equal(['webhook_endpoint.created', 'webhook_endpoint.degraded'])
    expect(await endpoint(id)).to.include({ status: 'degraded', status_reason: 'failing' })

    receiver.answer((_, response) => response.writeHead(200).end())
    const retried = await client.post(`/v1/webhook_deliveries/${over.id}/retry`)
    expect([retried.status, retried.body.status]).to.deep.equal([202, 'waiting'])
    await reach(id, { status: 'delivered', attempt_count: 11 })
    expect((await feed(id)).at(-1)).to.equal('webhook_endpoint.recovered')
    expect(await endpoint(id)).to.include({ status: 'active', status_reason: null, failing_since: null })
  }).timeout(60_000)

  it('heed Retry-After and give a busy receiver a minute', async () => {
    receiver.answer((_, response) => response.writeHead(429, { 'retry-after': '90' }).end())
    const id = await create()
    await client.send(sms)
    const { attempts, next_attempt_at } = await reach(id, { last_failure: 'too_many_requests', status: 'waiting' })
    expect(Date.parse(next_attempt_at) - Date.parse(attempts[0].started_at)).to.be.within(90_000, 109_000)
  })

  it('follow no redirect', async () => {
    receiver.answer((_, response) => response.writeHead(307, { location: other.url }).end())
    const id = await create()
    await client.send(sms)
    await reach(id, { last_failure: 'redirect', status: 'waiting' })
    expect(other.received).to.have.length(0)
  })

  it('disable an endpoint whose receiver is gone, until it is recovered', async () => {
    receiver.answer((_, response) => response.writeHead(410).end())
    const id = await create()
    await client.send(sms)
    await eventually(async () => expect(await endpoint(id)).to.include({ status: 'disabled', status_reason: 'gone' }))
    expect((await feed(id)).at(-1)).to.equal('webhook_endpoint.disabled')
    const lost = await client.send(sms)
    await client.reach(lost.id, 'delivered')
    clock.advance(3_600_000)
    await pause(POLL_MS * 1.2)
    expect(receiver.received).to.have.length(1)
    receiver.answer((_, response) => response.writeHead(200).end())
    expect((await client.post(`/v1/webhook_endpoints/${id}/recover`, {})).status).to.equal(202)
    await eventually(() => expect(new Set(receiver.ids()).size).to.equal(2))
    await eventually(async () =>
      expect((await list({ endpoint_id: id })).map(({ status }: { status: string }) => status)).to.deep.equal(['delivered', 'delivered']),
    )
  })

  it('pause an endpoint after five days of nothing but failures, and tell others, not itself', async () => {
    receiver.answer((_, response) => response.writeHead(503).end())
    const id = await create({ event_types: ['*'] })
    const watcher = await create({ url: other.url, event_types: ['webhook_endpoint.*', 'webhook_delivery.*'] })
    for (let day = 0; day <= 5; day++) {
      const before = receiver.received.length
      const { id: message } = await client.send(sms)
      await client.reach(message, 'delivered')
      await eventually(() => expect(receiver.received.length).to.be.greaterThan(before))
      await eventually(async () => expect(await list({ endpoint_id: id, status: 'delivering' })).to.have.length(0))
      if (day < 5) clock.advance(DAY) // with nothing under way, or what failed on one day is counted on the next
    }
    await eventually(async () => expect(await endpoint(id)).to.include({ status: 'paused', status_reason: 'failing' }))
    await eventually(() =>
      expect(other.received.map(({ event }) => event.type)).to.include.members(['webhook_endpoint.degraded', 'webhook_endpoint.paused']),
    )
    const paused = other.received.find(({ event }) => event.type === 'webhook_endpoint.paused')!
    expect(paused.event.data).to.include({ id, status: 'paused', url: receiver.url })
    const about = (types: string[]) => types.filter((type) => type.startsWith('webhook_endpoint.'))
    expect(receiver.received.filter(({ event }) => about([event.type]).length > 0 && event.subject === id)).to.deep.equal([])
    await pause(POLL_MS) // what was under way when it was paused still arrives
    const count = receiver.received.length
    await client.send(sms)
    clock.advance(DAY)
    await pause(POLL_MS * 1.5)
    expect(receiver.received).to.have.length(count)
    expect(await endpoint(watcher)).to.include({ status: 'active' })
  }).timeout(40_000)

  it('are each their own: a receiver that hangs holds nobody up', async () => {
    receiver.answer(() => {})
    const hanging = await create({ concurrency: 5 })
    const well = await create({ url: other.url })
    const messages = Array.from({ length: 300 }, () => sms)
    await client.post('/v1/message_batches', { messages })
    await eventually(() => expect(other.received).to.have.length(300))
    const times: number[] = []
    for (let round = 0; round < 20; round++) {
      const began = Date.now()
      const { id } = await client.send(sms)
      await eventually(() => expect(other.received.some(({ event }) => event.subject === id)).to.equal(true))
      times.push(Date.now() - began)
    }
    expect(times.sort((left, right) => left - right)[18]).to.be.lessThan(500)
    expect(receiver.received).to.have.length(5)
    expect(await list({ endpoint_id: hanging, status: 'waiting', limit: 100 })).to.have.length(100)
    expect(await list({ endpoint_id: well, status: 'waiting', limit: 100 })).to.have.length(0)
    for (const { headers } of receiver.received) expect(headers['webhook-id']).to.be.a('string')
  }).timeout(30_000)

  it('keep the order of a subject when asked, without holding up other subjects', async () => {
    const failed = new Set<string>()
    const underWay = new Map<string, number>()
    let together = 0
    let held = ''
    receiver.answer(({ event }, response) => {
      held ||= event.subject // the first that comes fails once
      const now = (underWay.get(event.subject) ?? 0) + 1
      underWay.set(event.subject, now)
      together = Math.max(together, now)
      setTimeout(() => {
        underWay.set(event.subject, underWay.get(event.subject)! - 1)
        const fails = event.type === 'message.queued' && event.subject === held && !failed.has(event.id)
        if (fails) failed.add(event.id)
        response.writeHead(fails ? 500 : 200).end()
      }, 5)
    })
    const id = await create({ event_types: ['message.*'], ordering: 'by_subject' })
    const messages = await Promise.all(Array.from({ length: 8 }, async () => (await client.send(sms)).id as string))
    await eventually(() => expect(receiver.received.filter(({ event }) => event.type === 'message.delivered').length).to.be.at.least(7))
    expect(failed.size).to.equal(1)
    expect(receiver.received.filter(({ event }) => event.subject === held)).to.have.length(1)
    clock.advance(7_000)
    await eventually(() => expect(new Set(receiver.ids()).size).to.equal(32))
    for (const message of messages) {
      const types = receiver.received.filter(({ event }) => event.subject === message).map(({ event }) => event.type)
      const expected = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']
      expect(types.filter((type, index) => type !== types[index - 1])).to.deep.equal(expected)
    }
    expect(together).to.equal(1)
    await eventually(async () => expect(await list({ endpoint_id: id, status: 'blocked' })).to.have.length(0))
  }).timeout(30_000)

  it('go on in order when the order is given up meanwhile', async () => {
    receiver.answer((_, response) => response.writeHead(500).end())
    const id = await create({ event_types: ['message.*'], ordering: 'by_subject' })
    const message = await client.send(sms)
    await client.reach(message.id, 'delivered')
    await eventually(async () => expect(await list({ endpoint_id: id, status: 'blocked' })).to.have.length(3))
    await server.request('PATCH', `/v1/webhook_endpoints/${id}`, { body: { ordering: 'parallel' } })
    receiver.answer((_, response) => response.writeHead(200).end())
    clock.advance(7_000)
    await eventually(async () => expect(await list({ endpoint_id: id, status: 'delivered' })).to.have.length(4))
    const types = receiver.received.slice(1).map(({ event }) => event.type)
    expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
  })

  it('that wait for an endpoint are canceled when it is deleted', async () => {
    receiver.answer((_, response) => response.writeHead(500).end())
    const id = await create()
    await client.send(sms)
    await reach(id, { status: 'waiting', attempt_count: 1 })
    await server.request('DELETE', `/v1/webhook_endpoints/${id}`)
    await reach(id, { status: 'canceled', next_attempt_at: null })
  })

  it('stay below the concurrency and the rate of their endpoint', async () => {
    let [underWay, most] = [0, 0]
    receiver.answer((_, response) => {
      most = Math.max(most, ++underWay)
      setTimeout(() => {
        underWay--
        response.writeHead(200).end()
      }, 10)
    })
    await create({ concurrency: 3 })
    await create({ url: other.url, rate_limit: 20 })
    const began = Date.now()
    await client.post('/v1/message_batches', { messages: Array.from({ length: 60 }, () => sms) })
    await eventually(() => expect(receiver.received).to.have.length(60))
    await eventually(() => expect(other.received).to.have.length(60))
    expect(most).to.equal(3)
    expect(Date.now() - began).to.be.within(1_800, 10_000) // 20 at once, then 20 a second
  })

  it('are each event once, in a log without gaps, whatever arrives at the same time', async () => {
    const id = await create({ concurrency: 100 })
    const sent = await Promise.all(Array.from({ length: 400 }, () => client.send(sms)))
    await eventually(() => expect(receiver.received.length).to.be.at.least(400))
    await pause(300)
    expect(receiver.received).to.have.length(400)
    expect(new Set(receiver.received.map(({ event }) => event.subject))).to.deep.equal(new Set(sent.map((message) => message.id)))
    await eventually(async () => {
      const [row] = await server
        .db('webhook_deliveries')
        .where({ endpoint_id: id, status: 'delivered' })
        .count<{ count: number }[]>({ count: '*' })
      expect(Number(row!.count)).to.equal(400)
    })
    const event = receiver.received[7]!.event
    const found = await list({ event_id: event.id })
    expect(found.map(({ event_id }: { event_id: string }) => event_id)).to.deep.equal([event.id])
    const pages = [await client.get('/v1/webhook_deliveries', { endpoint_id: id, limit: 100 })]
    while (pages.at(-1)!.body.has_more) {
      pages.push(await client.get('/v1/webhook_deliveries', { endpoint_id: id, limit: 100, cursor: pages.at(-1)!.body.next_cursor }))
    }
    const ids = pages.flatMap(({ body }) => body.data.map((row: { id: string }) => row.id))
    expect(new Set(ids).size).to.equal(400)
    expect([...ids].sort().reverse()).to.deep.equal(ids)
  }).timeout(30_000)

  it('are replayed: what failed, what is missing, or all of a window', async () => {
    const since = new Date(clock.now() - 1).toISOString()
    const first = await client.send(sms)
    await client.reach(first.id, 'delivered')
    const id = await create()
    const second = await client.send(sms)
    await eventually(() => expect(receiver.received).to.have.length(1))
    const replay = async (which?: string, more = {}) => {
      const answer = await client.post(`/v1/webhook_endpoints/${id}/replay`, { since, ...(which ? { which } : {}), ...more })
      expect(answer.status, answer.text).to.equal(202)
      await eventually(async () => {
        const operation = (await client.get(`/v1/operations/${answer.body.id}`)).body
        expect(operation).to.include({ status: 'completed', resource_id: id, type: 'webhook_endpoints.replay' })
      })
    }
    await eventually(async () => expect(await list({ endpoint_id: id, status: 'delivered' })).to.have.length(1))
    await replay('failed')
    await pause(200)
    expect(receiver.received).to.have.length(1)
    await replay('missing')
    await eventually(() => expect(receiver.received.map(({ event }) => event.subject)).to.deep.equal([second.id, first.id]))
    await eventually(async () => expect(await list({ endpoint_id: id, status: 'delivered' })).to.have.length(2))
    await replay('all')
    await eventually(() => expect(receiver.received).to.have.length(4))
    expect(new Set(receiver.ids()).size).to.equal(2)
    const empty = await client.post(`/v1/webhook_endpoints/${id}/replay`, { since, until: since })
    expect([empty.status, empty.body.code]).to.deep.equal([422, 'invalid_window'])
  }).timeout(30_000)
})
