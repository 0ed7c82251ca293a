/// <reference lib="esnext.disposable" preserve="true" />
// A subscription to the event stream, as programs see it. What connects and resumes is in stream-reader.ts, loaded with the
// first use, so that programs without a stream do not carry it.

import { RelayOSError } from './errors.ts'
import type { Event } from './generated/types.gen.ts'
import type { StreamCall, StreamSource, SubscribeOptions, SubscribeParams } from './stream-options.ts'
import type { StreamReader } from './stream-reader.ts'

const OVER = { done: true, value: undefined } as const

/**
 * Events in the order of the feed, without an end. It connects when the first event is asked for, or by `ready()`, and
 * again whenever the connection breaks.
 *
 *     for await (const event of client.eventStream.subscribe({ event_types: ['message.*'] })) console.log(event.type)
 *
 * An event counts as handled once the next one is asked for.
 */
export class EventSubscription implements AsyncIterableIterator<Event> {
  readonly #from: string
  readonly #load: () => Promise<StreamReader>
  readonly #ending = new AbortController()
  #reader: StreamReader | null = null
  #turn: Promise<unknown> = Promise.resolve()
  #closed = false
  #forget: (() => void) | null = null

  /** Made by `client.eventStream.subscribe`. */
  constructor(source: StreamSource, call: StreamCall, params: SubscribeParams = {}, options: SubscribeOptions = {}) {
    const { signal, idleTimeout = 45_000, maxRetries = Number.POSITIVE_INFINITY } = options
    if (!(idleTimeout >= 100 && idleTimeout <= 2_147_483_647))
      throw new RelayOSError('idleTimeout must be a number of milliseconds from 100')
    if (!(maxRetries >= 0)) throw new RelayOSError('maxRetries must be a number from 0')
    this.#from = params.from ?? 'now'
    this.#load = async () => {
      const { StreamReader } = await import('./stream-reader.ts')
      return new StreamReader(source, call, params, { ...options, idleTimeout, maxRetries }, this.#ending.signal)
    }
    if (!signal) return
    const abort = () => this.#ending.abort(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
    this.#forget = () => signal.removeEventListener('abort', abort)
  }

  /**
   * Where to go on from: pass it as `from` of a later subscription. The last event that was handled; before the first one,
   * where the subscription began. An event that is being handled, or whose handling failed, comes again.
   */
  get lastEventId(): string {
    return this.#reader?.position ?? this.#from
  }

  /** Resolves once the subscription stands: from here on nothing is missed, also with `from: 'now'`. */
  async ready(): Promise<this> {
    await this.#inTurn(async (reader) => void (await reader.connect()))
    return this
  }

  /** @throws What `client.eventStream.subscribe` lists; after that the subscription is over. */
  next(): Promise<IteratorResult<Event, undefined>> {
    return this.#inTurn<IteratorResult<Event, undefined>>(async (reader) => ({ done: false, value: await reader.next() }), OVER)
  }

  /** Called where a `for await` loop is left. */
  async return(): Promise<IteratorResult<Event, undefined>> {
    await this.close()
    return OVER
  }

  /** Ends the subscription at once; who waits for an event gets the end of the iteration. */
  async close(): Promise<void> {
    this.#end()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  declare [Symbol.asyncDispose]: () => Promise<void>

  /** One at a time, in the order of the calls. `otherwise` is the answer after the end. */
  #inTurn<T>(work: (reader: StreamReader) => Promise<T>, otherwise?: T): Promise<T> {
    const result = this.#turn.then(async () => {
      if (this.#closed) return otherwise as T
      try {
        this.#reader ??= await this.#load()
        return await work(this.#reader)
      } catch (error) {
        if (this.#closed) return otherwise as T
        this.#end()
        throw error
      }
    })
    this.#turn = result.catch(() => {})
    return result
  }

  #end(): void {
    this.#closed = true
    this.#forget?.()
    this.#ending.abort()
    this.#reader?.close()
  }
}

/** Not in the class, because there are platforms that do not have the symbol yet. */
if (Symbol.asyncDispose) {
  Object.defineProperty(EventSubscription.prototype, Symbol.asyncDispose, { value: EventSubscription.prototype.close })
}
