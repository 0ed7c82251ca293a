// deploy/compose.yaml on loopback: what a customer sees through the proxy, whichever node answers and whichever is gone.

import { expect } from 'chai'
import { request } from 'undici'
import { connect } from '../../server/lib/db.ts'
import { atEnd, sleep, tidy } from '../assure/check.ts'
import { eventually } from '../support/eventually.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { hasRedis } from '../support/redis.ts'
import { checkedRequest } from '../support/request.ts'
import { openStream } from '../support/stream.ts'
import { skipUnless } from '../support/skip.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { startFollower } from './follower.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const LIMIT = 40

describe('two nodes and a worker behind a proxy', function () {
  this.timeout(60_000)
  let cluster: Cluster
  let receiver: Receiver
  const send = (method: string, path: string, options: object = {}) =>
    checkedRequest(cluster.proxy.baseUrl, method, path, { key: cluster.apiKey, ...options })
  const served = async (node: number) => {
    const text = await (await fetch(`${cluster.apis[node]!.baseUrl}/metrics`)).text()
    return Number(/^relayos_request_duration_seconds_count\{operation="messages.get".*\} (\d+)$/m.exec(text)?.[1] ?? 0)
  }

  before(async () => {
    receiver = await startReceiver()
    atEnd(receiver.stop)
    cluster = await startCluster({ RELAYOS_EGRESS_ALLOW: receiver.host })
  })
  after(tidy)

  it('send a message: accepted by one, read from both, delivered by the worker, told to the webhook', async () => {
    await send('POST', '/v1/webhook_endpoints', { body: { url: receiver.url, event_types: ['message.*'] } })
    const { body } = await send('POST', '/v1/messages', { body: sms })
    await eventually(async () => expect((await send('GET', `/v1/messages/${body.id}`)).body.status).to.equal('delivered'))
    await Promise.all(Array.from({ length: 40 }, () => send('GET', `/v1/messages/${body.id}`)))
    expect(Math.min(await served(0), await served(1)), 'both answered').to.be.at.least(5)
    await eventually(() => {
      const types = receiver.received.filter(({ event }) => event.subject === body.id).map(({ event }) => event.type)
      expect(types).to.have.members(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
    })
  })

  it('know who calls, and nothing that the caller claims', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7', 'x-real-ip': '203.0.113.7', forwarded: 'for=203.0.113.7' }
    await send('POST', '/v1/messages', { body: sms, headers })
    const { data } = (await send('GET', '/v1/audit_events', { query: { limit: 1 } })).body
    expect(data[0].addresses).to.deep.equal(['127.0.0.1'])
  })

  it('say themselves what is too much', async () => {
    const large = await send('POST', '/v1/messages', { raw: JSON.stringify({ ...sms, content: { text: 'x'.repeat(300_000) } }) })
    expect([large.status, large.body.code]).to.deep.equal([413, 'content_too_large'])
    const long = await send('GET', `/v1/messages?cursor=${'x'.repeat(10_000)}`)
    expect([long.status, long.body.code]).to.deep.equal([414, 'uri_too_long'])
  })

  it('stream events at once over both transports', async () => {
    const stream = await openStream(cluster.proxy.baseUrl, { key: cluster.apiKey })
    await stream.subscribe({ id: 'all', event_types: ['message.queued'] })
    const sse = await request(`${cluster.proxy.baseUrl}/v1/event_stream?event_types=message.queued`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${cluster.apiKey}` },
    })
    let text = ''
    sse.body.on('data', (chunk) => (text += chunk)).on('error', () => {})
    await sleep(100)
    const times: number[] = []
    for (let count = 0; count < 5; count++) {
      const { body } = await send('POST', '/v1/messages', { body: sms })
      const accepted = Date.now()
      await eventually(() => expect(text).to.include(body.id))
      await eventually(() => expect(stream.ids('all')).to.have.length(count + 1))
      times.push(Date.now() - accepted)
    }
    expect(times.sort((a, b) => a - b)[2], `median of ${times}`).to.be.lessThan(500) // a node looks by itself every second
    stream.ws.terminate()
    sse.body.destroy()
  })

  it('go on when one is killed: requests are answered, readers miss nothing', async () => {
    const db = connect(await cluster.worker.connection(), { max: 1 })
    atEnd(() => db.destroy())
    await eventually(async () => expect(await db('messages').whereNot('status', 'delivered')).to.deep.equal([])) // of the tests before
    const [{ id: start }] = (await send('GET', '/v1/events', { query: { limit: 1 } })).body.data
    const followers = Array.from({ length: 6 }, () => startFollower(cluster.proxy.baseUrl, cluster.apiKey, start))
    await eventually(() => {
      for (const follower of followers) expect(follower.connections()).to.equal(1)
    })
    const post = (n: number) => send('POST', '/v1/messages', { body: sms, headers: { 'idempotency-key': `kill-${n}` } })
    const statuses: number[] = []
    const load = async (from: number) => {
      for (let n = from; n < from + 30; n++) statuses.push((await post(n)).status)
    }
    const loads = [load(0), load(100), load(200), load(300)]
    await sleep(100)
    await cluster.apis[0].kill()
    await Promise.all(loads)
    expect(new Set(statuses)).to.deep.equal(new Set([202]))
    await cluster.apis[0].restart()

    const feed = async () =>
      (await db.raw('select id from events where seq > (select seq from events where id = ?) order by seq', [start])).rows.map(
        ({ id }: { id: string }) => id,
      )
    try {
      await eventually(async () => expect(await feed()).to.have.length(120 * 4))
      const wanted = await feed()
      for (const follower of followers) await eventually(() => expect(follower.seen).to.deep.equal(wanted))
      expect(
        followers.some((follower) => follower.connections() > 1),
        'some were on the node that died',
      ).to.equal(true)
      await eventually(async () => expect(await db('webhook_deliveries').whereNot('status', 'delivered')).to.deep.equal([]))
    } finally {
      for (const follower of followers) await follower.stop()
    }
  })

  it('count rates together', async function () {
    skipUnless(this, hasRedis, 'redis-server is not installed')
    const { body: policy } = await send('POST', '/v1/rate_limit_policies', {
      body: {
        name: 'few',
        target: { type: 'operation', value: 'event_types.list' },
        per: 'environment',
        quota: LIMIT,
        window_seconds: 3_600,
      },
    })
    await sleep(2_100) // in force on every node
    const answers = await Promise.all(Array.from({ length: LIMIT * 2 }, () => send('GET', '/v1/event_types')))
    const passed = answers.filter(({ status }) => status === 200).length
    expect(passed, `of ${LIMIT}, over two nodes`).to.be.within(LIMIT, LIMIT + 1)
    await send('DELETE', `/v1/rate_limit_policies/${policy.id}`)
  })
})
