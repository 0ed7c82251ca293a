// Server-Sent Events: the stream one way, as a response that does not end, for readers behind proxies.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EventStream } from '../domains/events/stream/stream.ts'
import { ENOUGH_BYTES, type Sink } from '../domains/events/stream/subscription.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Clock } from '../lib/clock.ts'
import type { Principal } from '../lib/context.ts'
import { Problem } from '../lib/problem.ts'
import type { Exchange, Reply } from './exchange.ts'
import { eventSourceFormat } from './frames.ts'
import { StreamCheck } from './stream-check.ts'
import type { Streams } from './streams.ts'

const HEARTBEAT_MS = 15_000
const RECONNECT_MS = 1_000
const MAX_BUFFERED = 1024 * 1024
const PATIENCE_MS = 30_000 // with a reader that takes nothing

export type EventSourceDoor = ReturnType<typeof createEventSourceDoor>

type Dependencies = {
  authenticate(exchange: Exchange): Awaitable<Principal>
  stream: EventStream
  streams: Streams
  clock: Clock
}

type Input = { query: { event_types?: string; subject?: string; from?: string }; headers: { 'last-event-id'?: string } }

export function createEventSourceDoor({ authenticate, stream, streams, clock }: Dependencies) {
  return {
    isFor: (exchange: Exchange, request: IncomingMessage, { status }: Reply): boolean =>
      status === 200 &&
      exchange.operation?.id === 'event_stream.connect' &&
      request.method === 'GET' &&
      /(^|[\s,])text\/event-stream($|[\s,;])/i.test(request.headers.accept ?? ''),

    /** Throws a problem while nothing was answered yet. */
    async open(exchange: Exchange, response: ServerResponse, reply: Reply): Promise<true> {
      const principal = exchange.principal!
      const { query, headers } = exchange.input as Input
      streams.check(principal.environmentId, exchange.address)
      const writer = new Writer(response, clock.now())
      const started = await stream.subscribe(principal, writer, {
        id: 'sse',
        from: headers['last-event-id'] ?? query.from ?? 'now',
        window: Number.POSITIVE_INFINITY,
        ...(query.event_types === undefined ? {} : { event_types: query.event_types.split(',') }),
        ...(query.subject === undefined ? {} : { subject: query.subject }),
      })
      if ('oldest' in started) {
        throw new Problem('resync_required', `The feed begins at ${started.oldest ?? 'no event'} now.`, {
          next: [{ action: 'Read what you need by the lists, then connect without Last-Event-ID.' }],
        })
      }
      if (response.destroyed) return true
      const identify = () => authenticate({ ...exchange, replyHeaders: {} })
      writer.check = new StreamCheck(principal, identify, clock.now())
      const release = streams.add(writer, principal.environmentId, exchange.address)
      response.on('close', () => {
        release()
        stream.end(started.subscription)
      })
      response.writeHead(200, { ...reply.headers, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
      response.write(`retry: ${RECONNECT_MS}\n\n`)
      await stream.deliver(started.subscription).catch(() => response.end()) // it comes back, with the id that it has
      return true
    },
  }
}

class Writer implements Sink {
  readonly format = eventSourceFormat
  check: StreamCheck | null = null
  readonly #response: ServerResponse
  #beatAt: number
  #stuckSince: number | null = null

  constructor(response: ServerResponse, now: number) {
    this.#response = response
    this.#beatAt = now
  }

  write(bytes: Buffer): void {
    if (this.#response.writableEnded) return
    this.#response.write(bytes)
    if (this.buffered() > MAX_BUFFERED) this.#response.destroy() // it resumes from what it has
  }

  buffered = (): number => this.#response.writableLength

  drained(): Promise<void> {
    const response = this.#response
    if (response.destroyed || !response.writableNeedDrain) return new Promise((resolve) => setImmediate(resolve))
    return new Promise((resolve) => {
      const done = () => {
        response.off('drain', done)
        response.off('close', done)
        resolve()
      }
      response.on('drain', done)
      response.on('close', done)
    })
  }

  tick(now: number) {
    this.#stuckSince = this.buffered() > ENOUGH_BYTES ? (this.#stuckSince ?? now) : null
    if (this.#stuckSince !== null && now - this.#stuckSince >= PATIENCE_MS) return this.destroy()
    if (now - this.#beatAt >= HEARTBEAT_MS) {
      this.#beatAt = now
      this.write(Buffer.from(':\n\n'))
    }
    this.check?.tick(now, (verdict) => this.#response.end(`: ${verdict}\n\n`))
  }

  restart(): void {
    this.#response.end(': the server restarts\n\n')
  }

  destroy(): void {
    this.#response.destroy()
  }
}
