// What the vectors of sdks/conformance can not ask of the event stream.

import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'chai'
import { WebSocket as WsWebSocket } from 'ws'
import {
  APIConnectionError,
  type Fetch,
  type LogEntry,
  PermissionDeniedError,
  RelayOS,
  RelayOSError,
  type RelayOSOptions,
  type WebSocketConstructor,
} from '../src/index.ts'
import { KEY } from './support.ts'

type Listener = (event: object) => void
type Frame = Record<string, unknown>

/** The other end of a WebSocket, in the hands of the test. */
class Peer {
  static all: Peer[] = []
  static refuse = false
  readyState = 0
  readonly url: string
  readonly protocols: string[]
  readonly sent: Frame[] = []
  closedWith: number | undefined
  readonly #listeners = new Map<string, Listener>()

  constructor(url: string, protocols: string[]) {
    this.url = url
    this.protocols = protocols
    Peer.all.push(this)
    setTimeout(() => {
      if (Peer.refuse) return this.end(1006)
      this.readyState = 1
      this.tell('open', {})
      this.frame({ type: 'subscribed', subscription: 'sdk', last_event_id: null })
    })
  }

  addEventListener(type: string, listener: Listener) {
    this.#listeners.set(type, listener)
  }
  send(text: string) {
    this.sent.push(JSON.parse(text))
  }
  close(code?: number) {
    this.closedWith = code
    this.readyState = 3
  }
  tell(type: string, event: object) {
    this.#listeners.get(type)?.(event)
  }
  frame(frame: Frame) {
    this.tell('message', { data: JSON.stringify(frame) })
  }
  event(n: number) {
    this.frame({ type: 'event', subscription: 'sdk', event: { id: `evt_${n}`, type: 'message.sent' } })
  }
  end(code: number) {
    this.readyState = 3
    this.tell('close', { code, reason: '' })
  }
}

describe('the event stream', () => {
  let waits: number[]
  let tickets: (status?: number) => Fetch
  beforeEach(() => {
    Peer.all = []
    Peer.refuse = false
    waits = []
    tickets =
      (status = 201) =>
      async (url) =>
        Response.json(url.endsWith('/v1/event_stream') ? { code: 'restricted_credential' } : { ticket: `t${Peer.all.length}` }, {
          status: url.endsWith('/v1/event_stream') ? status : 201,
        })
  })

  const make = (options: RelayOSOptions = {}) => {
    const timing = { now: () => Date.now(), random: () => 0, sleep: async (ms: number) => void waits.push(ms) }
    return new RelayOS({ apiKey: KEY, baseURL: 'https://x.example/base', fetch: tickets(), WebSocket: Peer, timing, ...options })
  }
  const failure = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => expect.fail('it did not fail'),
      (error) => error,
    )

  it('brings a ticket, never the key', async () => {
    const stream = await make().eventStream.subscribe({ subject: 'msg_1' }).ready()
    const [peer] = Peer.all
    expect(peer).to.include({ url: 'wss://x.example/base/v1/event_stream' })
    expect(peer!.protocols).to.deep.equal(['relayos.v1', 'relayos.ticket.t0'])
    expect(peer!.sent).to.deep.equal([{ type: 'subscribe', id: 'sdk', subject: 'msg_1', from: 'now' }])
    expect(stream.lastEventId).to.equal('beginning')
    await stream.close()
    expect(peer!.closedWith).to.equal(1000)
  })

  it('acknowledges a quarter of the window at once', async () => {
    const stream = await make().eventStream.subscribe({ max_unacknowledged: 8 }).ready()
    const [peer] = Peer.all
    for (let n = 1; n <= 6; n++) peer!.event(n)
    for (let n = 1; n <= 6; n++) expect((await stream.next()).value).to.have.property('id', `evt_${n}`)
    expect(peer!.sent.slice(1).map(({ event_id }) => event_id)).to.deep.equal(['evt_2', 'evt_4'])
    await stream.close()
  })

  it('never holds more than its window', async () => {
    const stream = await make().eventStream.subscribe({ max_unacknowledged: 2 }).ready()
    for (let n = 1; n <= 3; n++) Peer.all[0]!.event(n)
    expect((await stream.next()).value).to.have.property('id', 'evt_1')
    expect((await stream.next()).value).to.have.property('id', 'evt_2')
    const third = stream.next()
    await delay(20)
    expect(Peer.all[1]!.sent[0]).to.include({ type: 'subscribe', from: 'evt_2' })
    Peer.all[1]!.event(3)
    expect((await third).value).to.have.property('id', 'evt_3')
    await stream.close()
  })

  it('gives several who ask at once one event each, in their order', async () => {
    const stream = await make().eventStream.subscribe().ready()
    const asked = [stream.next(), stream.next(), stream.next()]
    for (let n = 1; n <= 2; n++) Peer.all[0]!.event(n)
    await delay(5)
    await stream.close()
    expect((await Promise.all(asked)).map(({ value }) => value?.id)).to.deep.equal(['evt_1', 'evt_2', undefined])
  })

  it('waits longer with every failure, and asks the server why a WebSocket does not open', async () => {
    Peer.refuse = true
    const entries: LogEntry[] = []
    const stream = make({ logger: (entry) => entries.push(entry), fetch: tickets(200) }).eventStream.subscribe({}, { maxRetries: 6 })
    expect(await failure(stream.next())).to.be.instanceOf(APIConnectionError)
    expect(waits).to.deep.equal([500, 1000, 2000, 4000, 8000, 8000])
    const own = entries.filter(
      ({ operation, status, event }) => operation === 'event_stream.connect' && status === null && event === 'retry',
    )
    expect(own.map(({ attempt, duration }) => [attempt, duration])).to.deep.equal(waits.map((wait, index) => [index + 1, wait]))
    expect(
      await failure(
        make({ fetch: tickets(403) })
          .eventStream.subscribe()
          .ready(),
      ),
    ).to.be.instanceOf(PermissionDeniedError)
    expect(await stream.next()).to.deep.equal({ done: true, value: undefined })
  })

  it('asks a function for tickets again while the network is away, and not after any other error', async () => {
    const answers: (string | Error)[] = [new TypeError('fetch failed'), 'one', new Error('signed out')]
    const ticket = async () => {
      const answer = answers.shift()!
      if (typeof answer === 'string') return answer
      throw answer
    }
    const stream = await make({ apiKey: null }).eventStream.subscribe({}, { ticket }).ready()
    expect(Peer.all[0]!.protocols).to.include('relayos.ticket.one')
    Peer.all[0]!.end(1012)
    expect(await failure(stream.next())).to.have.property('message', 'signed out')
    const never = make().eventStream.subscribe({}, { ticket: () => new Promise(() => {}) })
    const waiting = never.next()
    await delay(5)
    await never.close()
    expect((await waiting).done).to.equal(true)
  })

  it('says what it needs and refuses what it can not do', async () => {
    const without = make()
    expect(() => without.eventStream.subscribe({}, { idleTimeout: 0 })).to.throw(RelayOSError, 'idleTimeout')
    expect(() => without.eventStream.subscribe({}, { maxRetries: -1 })).to.throw(RelayOSError, 'maxRetries')
    const own = globalThis.WebSocket
    try {
      Object.assign(globalThis, { WebSocket: undefined })
      const client = new RelayOS({ apiKey: KEY, fetch: tickets() })
      expect(await failure(client.eventStream.subscribe().next()))
        .to.have.property('message')
        .that.contains('option WebSocket')
    } finally {
      Object.assign(globalThis, { WebSocket: own })
    }
  })

  it('takes the WebSocket of the platform and of the package ws', () => {
    const all: WebSocketConstructor[] = [WebSocket, WsWebSocket, Peer]
    expect(all).to.have.length(3) // that it compiles is the test
  })
})
