// One WebSocket of the event stream: reads the client's frames, writes events, keeps its bounds.

import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { EventStream, EventStreamClientFrame } from '#generated/types/types.gen.ts'
import { requests } from '#generated/validators.js'
import { STREAM_LIMITS } from '../domains/events/stream/event-stream.ts'
import type { Indicator, Indicators } from '../domains/events/stream/indicators.ts'
import type { EventStream as Stream } from '../domains/events/stream/stream.ts'
import type { Sink } from '../domains/events/stream/subscription.ts'
import type { Clock } from '../lib/clock.ts'
import { newId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import { Problem, problemBody } from '../lib/problem.ts'
import { parse } from './body.ts'
import { type Caller, call, refusal } from './calls.ts'
import { toProblem } from './errors.ts'
import { toFaults } from './faults.ts'
import { socketFormat } from './frames.ts'
import type { Pipeline } from './pipeline.ts'
import type { StreamCheck } from './stream-check.ts'
import { Subscriptions } from './subscriptions.ts'

export const CLOSE = {
  unsupported: 1003,
  restart: 1012,
  tryLater: 1013,
  unauthenticated: 4401,
  forbidden: 4403,
  timeout: 4408,
  tooMuch: 4429,
} as const

const PING_MS = 30_000
const PONG_MS = 10_000
const MAX_BUFFERED = 1024 * 1024
const FAULTY_COSTS = 20 // frames that can't be followed count for many, so that nobody sends them for long
const INDICATOR_COSTS = 100
const SUBSCRIBE_COSTS = 20

const isFrame = requests['event_stream.connect']!.frame!

type Shared = { stream: Stream; indicators: Indicators; pipeline: Pipeline; clock: Clock; log: Log }
type Options = Shared & { ws: WebSocket; socket: Socket; check: StreamCheck; caller: Caller; state: EventStream }

export class Connection implements Sink {
  readonly format = socketFormat
  readonly #house: Shared
  readonly #ws: WebSocket
  readonly #socket: Socket
  readonly #check: StreamCheck
  readonly #caller: Caller
  readonly #subscriptions: Subscriptions
  #calls = 0
  #budget: number = STREAM_LIMITS.frames_per_second
  #seenAt: number
  #refilledAt: number
  #pingedAt: number | null = null

  constructor({ ws, socket, check, caller, state, ...house }: Options) {
    this.#house = house
    this.#ws = ws
    this.#socket = socket
    this.#check = check
    this.#caller = caller
    this.#subscriptions = new Subscriptions(house, this, check)
    this.#seenAt = this.#refilledAt = house.clock.now()
    ws.on('message', (data: Buffer, binary: boolean) => this.#receive(data, binary))
    ws.on('ping', (data: Buffer) => this.#pong(data))
    ws.on('pong', () => this.#seen())
    const { object: _, ...hello } = state
    this.send({ type: 'hello', connection_id: newId('cnn'), ...hello })
  }

  // What the stream asks of a sink.

  write(bytes: Buffer): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return
    this.#socket.write(bytes)
    this.#bound()
  }

  buffered = (): number => this.#socket.writableLength

  drained(): Promise<void> {
    if (this.#socket.destroyed || !this.#socket.writableNeedDrain) return new Promise((resolve) => setImmediate(resolve))
    return new Promise((resolve) => {
      const done = () => {
        this.#socket.off('drain', done)
        this.#socket.off('close', done)
        resolve()
      }
      this.#socket.on('drain', done)
      this.#socket.on('close', done)
    })
  }

  tell({ subject, kind, participant }: Indicator): void {
    this.send({ type: 'indicator', subject, kind, participant })
  }

  // What the registry of streams asks.

  tick(now: number) {
    if (this.#pingedAt !== null) {
      if (now - this.#pingedAt >= PONG_MS) return this.close(CLOSE.timeout, 'No sign of life')
    } else if (now - this.#seenAt >= PING_MS) {
      this.#pingedAt = now
      this.#ws.ping()
    }
    this.#check.tick(now, (verdict) => {
      this.close(CLOSE[verdict], verdict === 'forbidden' ? 'The credential lacks events:read' : 'The credential ended')
    })
  }

  restart(): void {
    this.close(CLOSE.restart, 'The server restarts')
  }

  destroy(): void {
    this.#ws.terminate()
  }

  close(code: number, reason: string): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.close(code, reason)
  }

  /** Lets go of everything; the socket is gone. */
  end(): void {
    this.#subscriptions.end()
  }

  // What the client sends.

  #receive(data: Buffer, binary: boolean) {
    if (this.#ws.readyState !== this.#ws.OPEN) return
    this.#seen()
    if (binary) return this.close(CLOSE.unsupported, 'Send JSON in text frames')
    if (!this.#spend(1)) return this.close(CLOSE.tooMuch, 'Too many frames')
    let frame: EventStreamClientFrame
    try {
      frame = read(data)
    } catch (error) {
      if (!this.#spend(FAULTY_COSTS)) return this.close(CLOSE.tooMuch, 'Too many frames that can not be followed')
      return this.refuse(error, null)
    }
    this.#follow(frame)
  }

  /** By hand, because a flood of pings should end with a code that says so. */
  #pong(data: Buffer) {
    this.#seen()
    if (!this.#spend(1)) return this.close(CLOSE.tooMuch, 'Too many frames')
    this.#ws.pong(data)
    this.#bound()
  }

  #follow(frame: EventStreamClientFrame) {
    switch (frame.type) {
      case 'subscribe':
        if (!this.#spend(SUBSCRIBE_COSTS)) return this.close(CLOSE.tooMuch, 'Too many frames')
        return void this.#subscriptions.open(frame)
      case 'unsubscribe':
        return this.#subscriptions.close(frame.id)
      case 'ack':
        return this.#subscriptions.acknowledge(frame.id, frame.event_id)
      case 'call':
        return void this.#call(frame)
      case 'indicator':
        return this.#indicate(frame)
      case 'pong':
        return
    }
  }

  async #call(frame: Extract<EventStreamClientFrame, { type: 'call' }>) {
    if (this.#calls >= STREAM_LIMITS.calls_at_once) {
      const detail = `A connection may wait for ${STREAM_LIMITS.calls_at_once} answers. Nothing happened.`
      return this.#sendText(refusal(frame.id, new Problem('too_many_streams', detail, { headers: { 'retry-after': '1' } })))
    }
    this.#calls++
    try {
      this.#sendText(await call(this.#house.pipeline, this.#caller, frame))
    } catch (error) {
      this.refuse(error, null)
    } finally {
      this.#calls--
    }
  }

  #indicate({ subject, kind, participant = null }: Omit<Indicator, 'participant'> & { participant?: string | null }) {
    const { environmentId, scopes } = this.#check.principal
    if (!this.#spend(INDICATOR_COSTS)) return this.close(CLOSE.tooMuch, 'Too many frames')
    if (!scopes.has('messages:write')) {
      return this.refuse(new Problem('missing_scope', 'Indicators need the scope messages:write.'), null)
    }
    this.#house.indicators.send(environmentId, { subject, kind, participant }, this)
  }

  // Small things.

  refuse(error: unknown, subscription: string | null): void {
    const problem = toProblem(error, 'GET')
    const requestId = newId('req')
    if (problem.status >= 500) this.#house.log.error({ request_id: requestId, cause: problem.options.cause ?? problem }, 'a frame failed')
    this.send({ type: 'problem', subscription, problem: problemBody(problem, requestId) })
  }

  send(frame: object): void {
    this.#sendText(JSON.stringify(frame))
  }

  #sendText(text: string): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return
    this.#ws.send(text)
    this.#bound()
  }

  /** Whoever does not read is let go, and resumes when it can. */
  #bound(): void {
    if (this.#socket.writableLength > MAX_BUFFERED) this.close(CLOSE.tryLater, 'Too slow: resume from the last event')
  }

  #seen(): void {
    this.#seenAt = this.#house.clock.now()
    this.#pingedAt = null
  }

  /** False when it sends more than a connection may. */
  #spend(cost: number): boolean {
    const now = this.#house.clock.now()
    const refill = ((now - this.#refilledAt) / 1_000) * STREAM_LIMITS.frames_per_second
    this.#budget = Math.min(STREAM_LIMITS.frames_per_second, this.#budget + Math.max(0, refill)) - cost
    this.#refilledAt = now
    return this.#budget >= 0
  }
}

/** Throws 400. */
function read(data: Buffer): EventStreamClientFrame {
  const frame = parse(data)
  if (isFrame(frame)) return frame as EventStreamClientFrame
  throw new Problem('invalid_request', 'The frame does not match the contract.', {
    errors: toFaults('frame', isFrame.errors ?? []),
    next: [{ action: 'Compare it with the schema EventStreamClientFrame.', docs: '/docs#operation/event_stream.connect' }],
  })
}
