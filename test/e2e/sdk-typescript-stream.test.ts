// The event stream of the TypeScript SDK against the real server.

import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'chai'
import { WebSocket } from 'ws'
import {
  AuthenticationError,
  BadRequestError,
  PermissionDeniedError,
  RelayOS,
  type RelayOSError,
  type RelayOSOptions,
  ResyncRequiredError,
  UnprocessableError,
} from '../../sdks/typescript/src/index.ts'
import { startRelay } from '../support/relay.ts'
import { startServer, type TestServer } from '../support/server.ts'

const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } } as const

describe('the event stream of the TypeScript SDK', () => {
  let server: TestServer
  let client: RelayOS
  before(async () => {
    server = await startServer()
    client = make()
  })
  after(() => server.stop())

  const make = (options: RelayOSOptions = {}) => new RelayOS({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl, ...options })
  const feed = async (after: string) => {
    const ids: string[] = []
    for await (const { id } of client.events.list({ order: 'asc', limit: 100 })) ids.push(id)
    return ids.slice(ids.indexOf(after) + 1)
  }
  const failure = (work: Promise<unknown>): Promise<RelayOSError> =>
    work.then(
      () => expect.fail('it did not fail'),
      (error) => error,
    )

  it('gives events as they happen, from the moment it is ready', async () => {
    await using stream = await client.eventStream.subscribe({ event_types: ['message.*'] }).ready()
    const message = await client.messages.create(inApp)
    const types: string[] = []
    for await (const event of stream) {
      expect(event.subject).to.equal(message.id)
      types.push(event.type)
      if (event.type === 'message.delivered') break
    }
    expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
    expect(await stream.next()).to.deep.equal({ done: true, value: undefined })
  })

  it('says where to go on, and an event whose handling failed comes again', async () => {
    const stream = client.eventStream.subscribe({ from: 'beginning' })
    const seen: string[] = []
    const work = async () => {
      for await (const event of stream) {
        seen.push(event.id)
        if (seen.length === 3) throw new Error('not today')
      }
    }
    expect((await failure(work())).message).to.equal('not today')
    expect(stream.lastEventId).to.equal(seen[1])
    const again = client.eventStream.subscribe({ from: stream.lastEventId })
    expect((await again.next()).value?.id).to.equal(seen[2])
    await again.close()
  })

  it('ends promptly, also while it waits, and by a signal', async () => {
    const stream = await client.eventStream.subscribe().ready()
    const waiting = stream.next()
    await delay(20)
    const before = performance.now()
    await stream.close()
    expect(await waiting).to.deep.equal({ done: true, value: undefined })
    expect(performance.now() - before).to.be.below(2_000)
    const aborted = client.eventStream.subscribe({}, { signal: AbortSignal.timeout(100) })
    expect((await failure(aborted.next())).name).to.equal('TimeoutError')
  })

  it('tells why it can not be had', async () => {
    const attempt = (options: RelayOSOptions, params = {}) => failure(make(options).eventStream.subscribe(params).next())
    expect(await attempt({ apiKey: 'rk_test_wrong' })).to.be.instanceOf(AuthenticationError)
    expect(await attempt({ apiKey: await server.addKey(['messages:read']) })).to.be.instanceOf(PermissionDeniedError)
    expect(await attempt({}, { filter: 'event.' }))
      .to.be.instanceOf(UnprocessableError)
      .and.have.property('requestId')
      .that.match(/^req_/)
    expect(await attempt({}, { event_types: ['NO'] })).to.be.instanceOf(BadRequestError)
    const gone = await attempt({}, { from: 'evt_00000000000000000000000000' })
    expect(gone).to.be.instanceOf(ResyncRequiredError).and.have.property('oldestEventId').that.match(/^evt_/)
  })

  it('takes another WebSocket, and tickets that somebody else got', async () => {
    const page = make({ apiKey: null, WebSocket })
    const ticket = async () => (await client.eventStreamTickets.create({})).ticket
    const stream = page.eventStream.subscribe({ from: 'beginning', max_unacknowledged: 2 }, { ticket })
    const ids: string[] = []
    for await (const { id } of stream) if (ids.push(id) === 4) break
    expect(ids).to.have.length(4)
  })

  it('is not taken for dead while nothing happens', async () => {
    const relay = await startRelay(server.baseUrl)
    const stream = await make({ baseURL: relay.url }).eventStream.subscribe({}, { idleTimeout: 300 }).ready()
    const waiting = stream.next()
    const opened = relay.count()
    await delay(1_000)
    expect(relay.count()).to.equal(opened)
    const { id } = await client.messages.create(inApp)
    expect((await waiting).value).to.have.property('subject', id)
    await stream.close()
    await relay.stop()
  })

  it('loses nothing and repeats nothing while connections break and events flow', async function () {
    this.timeout(60_000)
    const relay = await startRelay(server.baseUrl)
    const stream = await make({ baseURL: relay.url }).eventStream.subscribe({ max_unacknowledged: 40 }).ready()
    const start = stream.lastEventId
    const wanted = 400
    const seen: string[] = []
    const sending = (async () => {
      for (let sent = 0; sent < wanted / 4; sent++) await client.messages.create(inApp)
    })()
    for await (const { id } of stream) {
      seen.push(id)
      if (seen.length % 60 === 0) relay.cut()
      if (seen.length === wanted) break
    }
    await sending
    expect(relay.count()).to.be.above(10)
    expect(seen).to.deep.equal(await feed(start))
    await relay.stop()
  })
})
