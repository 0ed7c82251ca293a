// Reads one subscription over as many connections as it takes: nothing is lost between two of them, nothing comes twice.

import { APIError, RelayOSError } from './errors.ts'
import type { Event } from './generated/types.gen.ts'
import { isRetryable, retryDelay } from './retry.ts'
import { StreamConnection } from './stream-connection.ts'
import type { StreamCall, StreamSource, SubscribeOptions, SubscribeParams } from './stream-options.ts'

const REMEMBERED = 1_000 // ids of events handed out, to know one that comes again

type Limits = { idleTimeout: number; maxRetries: number }

export class StreamReader {
  /** The last event that was handled, or where the subscription began. */
  position: string
  readonly #source: StreamSource
  readonly #call: StreamCall
  readonly #params: SubscribeParams
  readonly #options: SubscribeOptions & Limits
  readonly #signal: AbortSignal
  readonly #recent = new Set<string>()
  #connection: StreamConnection | null = null
  #handed: string // the last event that the program was given, or where the subscription began
  #failures = 0

  constructor(source: StreamSource, call: StreamCall, params: SubscribeParams, options: SubscribeOptions & Limits, signal: AbortSignal) {
    this.#source = source
    this.#call = call
    this.#params = params
    this.#options = options
    this.#signal = signal
    this.#handed = this.position = params.from ?? 'now'
  }

  /** The next event; asking for it says that the one before is handled. */
  async next(): Promise<Event> {
    this.#handle(this.#handed)
    for (;;) {
      const connection = await this.connect()
      try {
        const event = await connection.next()
        if (this.#recent.has(event.id)) {
          connection.acknowledge(event.id)
          continue
        }
        this.#failures = 0
        this.#remember(event.id)
        return event
      } catch (error) {
        this.close()
        await this.#recover(error)
      }
    }
  }

  /** Resolves once a subscription stands, after as many attempts as it takes. */
  async connect(): Promise<StreamConnection> {
    while (!this.#connection) {
      this.#signal.throwIfAborted()
      const { timing } = this.#source.settings
      const started = timing.now()
      try {
        const wish = { ...this.#params, from: this.#handed }
        const connection = await StreamConnection.open(this.#source, this.#call, wish, this.#options, this.#signal)
        if (this.#handed === 'now') this.#handed = this.position = connection.beganAt ?? 'beginning'
        this.#connection = connection
        this.#log('attempt', null, timing.now() - started)
        this.#failures = 0
      } catch (error) {
        if (error instanceof RelayOSError) this.#log('attempt', error, timing.now() - started)
        await this.#recover(error)
      }
    }
    return this.#connection
  }

  close(): void {
    this.#connection?.close()
    this.#connection = null
  }

  #handle(id: string) {
    if (this.position === id) return
    this.position = id
    this.#connection?.acknowledge(id)
  }

  #remember(id: string) {
    this.#handed = id
    this.#recent.add(id)
    if (this.#recent.size <= REMEMBERED) return
    for (const oldest of this.#recent) {
      this.#recent.delete(oldest)
      return
    }
  }

  /** Waits for the next attempt; throws what no attempt will mend. */
  async #recover(error: unknown): Promise<void> {
    this.#signal.throwIfAborted()
    this.#failures++
    if (!(error instanceof RelayOSError) || !isRetryable(error) || this.#failures > this.#options.maxRetries) throw error
    const { timing } = this.#source.settings
    const delay = retryDelay(error, this.#failures, timing.random)
    this.#log('retry', error, delay)
    await timing.sleep(delay, this.#signal)
  }

  #log(event: 'attempt' | 'retry', error: RelayOSError | null, duration: number) {
    const answered = error instanceof APIError
    this.#source.settings.log?.({
      event,
      operation: this.#call.operation ?? null,
      method: this.#call.method,
      route: this.#call.path,
      attempt: event === 'retry' ? this.#failures : this.#failures + 1,
      status: error === null ? 101 : answered ? error.status : null,
      requestId: answered ? error.requestId : null,
      error: error?.name ?? null,
      code: (error as { code?: string | null } | null)?.code ?? null,
      duration,
    })
  }
}
