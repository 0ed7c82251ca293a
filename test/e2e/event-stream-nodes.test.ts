import { expect } from 'chai'
import { eventually } from '../support/eventually.ts'
import { needsRedis, startRedis, type TestRedis } from '../support/redis.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openStream, type StreamClient } from '../support/stream.ts'

const later = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' }, scheduled_at: '2035-01-01T00:00:00Z' } // one event each

type Pair = { server: TestServer; other: { baseUrl: string; stop(): Promise<void> } }

async function pair(settings: { redisUrl?: string } = {}): Promise<Pair> {
  const server = await startServer(settings)
  return { server, other: await server.addNode() }
}

/** Streams on both nodes that follow the same subject. */
async function connectBoth({ server, other }: Pair): Promise<[StreamClient, StreamClient]> {
  const key = server.keys.sandbox.api_key
  const streams: [StreamClient, StreamClient] = [await openStream(server.baseUrl, { key }), await openStream(other.baseUrl, { key })]
  for (const stream of streams) {
    await stream.subscribe({ id: 'all' })
    await stream.subscribe({ id: 'talk', conversation_id: 'cnv_1' })
  }
  return streams
}

/** Milliseconds from a write on one node to its event on the other, in the middle of several. */
async function delay({ server }: Pair, there: StreamClient): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < 15; count++) {
    await new Promise((resolve) => setTimeout(resolve, 150)) // the other node looks less often by now
    const came = new Promise<number>((resolve) => there.ws.once('message', () => resolve(performance.now())))
    const started = performance.now()
    await server.request('POST', '/v1/messages', { body: later })
    times.push((await came) - started)
  }
  return times.sort((left, right) => left - right)[7]!
}

async function typing(here: StreamClient, there: StreamClient, withinMs?: number): Promise<void> {
  here.send({ type: 'indicator', subject: 'cnv_1', kind: 'typing_started', participant: 'ada' })
  expect(await there.next('indicator', withinMs)).to.include({ subject: 'cnv_1', kind: 'typing_started', participant: 'ada' })
}

describe('the event stream on two nodes', () => {
  describe('with nothing but PostgreSQL', () => {
    let nodes: Pair
    let streams: [StreamClient, StreamClient]
    before(async () => {
      nodes = await pair()
      streams = await connectBoth(nodes)
    })
    after(async () => {
      for (const stream of streams) stream.ws.terminate()
      await nodes.server.stop()
    })

    it('tells on one what was written on the other, at once', async () => {
      expect(await delay(nodes, streams[1])).to.be.lessThan(60) // 100 without hints
      await eventually(() => expect(streams[0].ids('all')).to.deep.equal(streams[1].ids('all')))
    })

    it('carries indicators across', () => typing(streams[0], streams[1]))

    it('goes on when the connection that listens breaks', async () => {
      await nodes.server.db.raw(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'relayos bus'`)
      const before = streams[1].ids('all').length
      for (let count = 0; count < 5; count++) await nodes.server.request('POST', '/v1/messages', { body: later })
      await eventually(() => expect(streams[1].ids('all')).to.have.length(before + 5))
      await eventually(() => typing(streams[0], streams[1], 300))
    }).timeout(15_000)

    it('lets a client resume on the other node, where one is gone', async () => {
      const third = await nodes.server.addNode()
      const key = nodes.server.keys.sandbox.api_key
      const stream = await openStream(third.baseUrl, { key })
      await stream.subscribe({ id: 'all' })
      const send = () => nodes.server.request('POST', '/v1/messages', { body: later })
      for (let count = 0; count < 10; count++) await send()
      await eventually(() => expect(stream.ids()).to.not.have.length(0))
      await third.stop()
      expect(await stream.closed).to.equal(1012)
      for (let count = 0; count < 5; count++) await send()
      const again = await openStream(nodes.other.baseUrl, { key })
      await again.subscribe({ id: 'all', from: stream.ids().at(-1) })
      const wanted = (await nodes.server.request('GET', '/v1/events', { query: { limit: 15 } })).body.data.map(
        ({ id }: { id: string }) => id,
      )
      await eventually(() => expect([...stream.ids(), ...again.ids()]).to.deep.equal(wanted.reverse()))
      again.ws.terminate()
    })
  })

  describe('with Redis', () => {
    let redis: TestRedis
    let nodes: Pair
    let streams: [StreamClient, StreamClient] | [] = []
    before(async function () {
      needsRedis(this)
      redis = await startRedis()
      nodes = await pair({ redisUrl: redis.url })
      streams = await connectBoth(nodes)
    })
    after(async () => {
      for (const stream of streams) stream.ws.terminate()
      await nodes?.server.stop()
      await redis?.stop()
    })

    it('tells on one what was written on the other, at once, indicators too', async () => {
      expect(await delay(nodes, streams[1]!)).to.be.lessThan(60) // 100 without hints
      await typing(streams[0]!, streams[1]!)
    })

    it('polls while Redis is away, and uses it again when it is back', async () => {
      await redis.kill()
      const before = streams[1]!.ids('all').length
      for (let count = 0; count < 5; count++) await nodes.server.request('POST', '/v1/messages', { body: later })
      await eventually(() => expect(streams[1]!.ids('all')).to.have.length(before + 5))
      await redis.start()
      await eventually(() => typing(streams[0]!, streams[1]!, 300), 15_000)
    }).timeout(30_000)
  })
})
