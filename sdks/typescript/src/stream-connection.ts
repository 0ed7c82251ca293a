// One WebSocket with one subscription on it. The platform answers pings and keeps them to itself, so this one asks for a
// sign of life when it is quiet for long.

import { APIConnectionError, APIError, APITimeoutError, RelayOSError } from './errors.ts'
import type { Event, EventStreamServerFrame, EventStreamTicket } from './generated/types.gen.ts'
import { closedError, problemError, resyncError } from './stream-failures.ts'
import type { StreamCall, StreamSource, SubscribeOptions, SubscribeParams, WebSocketLike } from './stream-options.ts'

const NAME = 'sdk' // of the subscription
const PROBE = 'alive' // of no subscription: the server answers that it has ended
const WINDOW = 1_000
const OPEN = 1 // readyState

type Options = SubscribeOptions & { idleTimeout: number }

export class StreamConnection {
  readonly #socket: WebSocketLike
  readonly #params: SubscribeParams
  readonly #signal: AbortSignal
  readonly #events: Event[] = []
  readonly #window: number
  readonly #idle: number
  #opened = false
  #standing = false
  /** Events after this one come; null: from the very first. */
  beganAt: string | null = null
  #end: RelayOSError | null = null
  #wake: (() => void) | null = null
  #handled = 0 // since the last acknowledgement

  /** Throws what `isRetryable` judges, or what the caller's own functions threw. */
  static async open(source: StreamSource, call: StreamCall, params: SubscribeParams, options: Options, signal: AbortSignal) {
    const { baseURL, WebSocket, timeout } = source.settings
    if (!WebSocket) {
      throw new RelayOSError('This platform has no WebSocket: give the client the option WebSocket, for example that of the package ws')
    }
    const ticket = await getTicket(source, options, signal)
    signal.throwIfAborted()
    const address = baseURL.replace(/^http/, 'ws') + call.path
    const connection = new StreamConnection(new WebSocket(address, ['relayos.v1', `relayos.ticket.${ticket}`]), params, options, signal)
    try {
      await connection.#begin(options.timeout ?? timeout)
    } catch (error) {
      connection.close()
      if (connection.#opened || options.ticket || signal.aborted) throw error
      throw await reason(source, call, options, signal, error)
    }
    return connection
  }

  constructor(socket: WebSocketLike, params: SubscribeParams, { idleTimeout }: Options, signal: AbortSignal) {
    this.#socket = socket
    this.#params = params
    this.#signal = signal
    this.#window = params.max_unacknowledged ?? WINDOW
    this.#idle = idleTimeout
    socket.addEventListener('open', () => {
      this.#opened = true
      this.#send({ type: 'subscribe', id: NAME, ...params })
    })
    socket.addEventListener('message', ({ data }) => this.#receive(data))
    socket.addEventListener('error', () => {}) // `close` follows, with the code
    socket.addEventListener('close', ({ code, reason }) => {
      this.#fail(this.#opened ? closedError(code, reason) : new APIConnectionError('The event stream could not be opened', null))
    })
  }

  /** The next event. Those that came before the connection ended are still given. */
  async next(): Promise<Event> {
    let quiet = false
    for (;;) {
      const event = this.#events.shift()
      if (event) return event
      if (this.#end) throw this.#end
      if (await this.#sign(this.#idle / 2)) quiet = false
      else if (quiet) throw new APITimeoutError(`The event stream showed no sign of life for ${this.#idle} ms`, null)
      else {
        quiet = true
        this.#send({ type: 'unsubscribe', id: PROBE })
      }
    }
  }

  /** Says that all up to this event is handled: not each time, because the server bounds frames, but in time for more. */
  acknowledge(eventId: string): void {
    this.#handled++
    if (this.#handled < Math.floor(this.#window / 4)) return
    this.#handled = 0
    this.#send({ type: 'ack', id: NAME, event_id: eventId })
  }

  close(): void {
    this.#fail(new APIConnectionError('The event stream is closed', null))
    this.#socket.close(1000)
  }

  async #begin(timeout: number): Promise<void> {
    const end = Date.now() + timeout
    while (!this.#standing) {
      if (this.#end) throw this.#end
      const left = end - Date.now()
      if (left <= 0 || !(await this.#sign(left))) throw new APITimeoutError(`The event stream did not open within ${timeout} ms`, null)
    }
  }

  /** Waits until something happens; false when nothing did in `ms` milliseconds. Rejects when the caller aborts. */
  #sign(ms: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const done = (happened: boolean) => {
        clearTimeout(timer)
        this.#signal.removeEventListener('abort', abort)
        this.#wake = null
        resolve(happened)
      }
      const abort = () => {
        done(false)
        reject(this.#signal.reason)
      }
      const timer = setTimeout(done, ms, false)
      this.#signal.addEventListener('abort', abort, { once: true })
      this.#wake = () => done(true)
      if (this.#signal.aborted) abort()
    })
  }

  #receive(data: unknown) {
    if (this.#end) return
    const frame = parse(data)
    if (!frame) return this.#fail(new APIConnectionError('The event stream sent what is not a frame', null))
    this.#follow(frame)
    this.#wake?.()
  }

  /** Types of frames that this version does not know are no concern of it. */
  #follow(frame: EventStreamServerFrame) {
    if (frame.type === 'event') {
      if (frame.subscription !== NAME) return
      if (typeof frame.event?.id !== 'string')
        return this.#fail(new APIConnectionError('The event stream sent an event without an id', null))
      if (this.#events.length >= this.#window) return this.#fail(new APIConnectionError('The event stream sends more than it may', null))
      this.#events.push(frame.event)
    } else if (frame.type === 'subscribed') {
      if (frame.subscription !== NAME || this.#standing) return
      this.#standing = true
      this.beganAt = frame.last_event_id
    } else if (frame.type === 'resync_required') {
      if (frame.subscription === NAME) this.#fail(resyncError(frame, this.#params.from ?? 'now'))
    } else if (frame.type === 'problem') {
      // A wish that does not match the contract is refused before its name is read.
      const ours = frame.subscription === NAME || (!this.#standing && (frame.subscription ?? null) === null)
      if (ours) this.#fail(problemError(frame.problem))
    }
  }

  #send(frame: object) {
    if (this.#socket.readyState === OPEN) this.#socket.send(JSON.stringify(frame))
  }

  #fail(error: RelayOSError) {
    this.#end ??= error
    this.#wake?.()
  }
}

function parse(data: unknown): EventStreamServerFrame | null {
  if (typeof data !== 'string') return null
  try {
    const frame: unknown = JSON.parse(data)
    return frame && typeof frame === 'object' && !Array.isArray(frame) ? (frame as EventStreamServerFrame) : null
  } catch {
    return null
  }
}

async function getTicket(source: StreamSource, { ticket, headers, timeout }: Options, signal: AbortSignal): Promise<string> {
  if (ticket) {
    try {
      return await unlessAborted(Promise.resolve(ticket()), signal)
    } catch (error) {
      if (error instanceof TypeError) throw new APIConnectionError('No ticket for the event stream could be had', null, { cause: error })
      throw error
    }
  }
  const { data } = await source.send<EventStreamTicket>({
    operation: 'event_stream_tickets.create',
    method: 'POST',
    path: '/v1/event_stream_tickets',
    body: {},
    options: { maxRetries: 0, signal, headers, timeout }, // whoever connects again asks again
  })
  return data.ticket
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** A WebSocket does not tell why it was refused, so the same operation is asked without one. */
async function reason(source: StreamSource, call: StreamCall, { headers, timeout }: Options, signal: AbortSignal, error: unknown) {
  try {
    await source.send({ ...call, options: { maxRetries: 0, signal, headers, timeout } })
    return error
  } catch (told) {
    return told instanceof APIError ? told : error
  }
}
