// One logical call: its attempts, the waits between them, and what ends it.

import { APIConnectionError, APIError, APITimeoutError, RelayOSError } from './errors.ts'
import type { FetchInit } from './options.ts'
import type { Answer } from './promise.ts'
import { type Call, type PreparedRequest, prepare } from './request.ts'
import { readResponse } from './response.ts'
import { isRetryable, retryDelay } from './retry.ts'
import { checkMaxRetries, checkTimeout, type Settings } from './settings.ts'
import { EventSubscription } from './stream.ts'
import type { StreamCall, SubscribeOptions, SubscribeParams } from './stream-options.ts'

export class Transport {
  readonly #settings: Settings // private for real: an inspected client must not show its key

  constructor(settings: Settings) {
    this.#settings = settings
  }

  async send<T>(call: Call): Promise<Answer<T>> {
    const settings = this.#settings
    const { timing } = settings
    const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = call.options ?? {}
    checkTimeout(timeout)
    checkMaxRetries(maxRetries)
    signal?.throwIfAborted()
    const request = await prepare(settings, call) // once: all attempts carry the same idempotency key
    for (let attempt = 1; ; attempt++) {
      const started = timing.now()
      const outcome = await this.#attempt<T>(request, timeout, signal)
      this.#log('attempt', call, attempt, outcome, timing.now() - started)
      if (!(outcome instanceof RelayOSError)) return outcome
      if (attempt > maxRetries || !isRetryable(outcome)) throw outcome
      const delay = retryDelay(outcome, attempt, timing.random)
      this.#log('retry', call, attempt, outcome, delay)
      await timing.sleep(delay, signal)
    }
  }

  subscribe(call: StreamCall, params: SubscribeParams | undefined, options: SubscribeOptions | undefined): EventSubscription {
    return new EventSubscription({ settings: this.#settings, send: (call) => this.send(call) }, call, params, options)
  }

  /** Gives failures back instead of throwing them, except for the caller's own abort. */
  async #attempt<T>(request: PreparedRequest, timeout: number, signal: AbortSignal | undefined): Promise<Answer<T> | RelayOSError> {
    const { fetch, timing, baseURL } = this.#settings
    const controller = new AbortController() // AbortSignal.any would do, but came with Node 20.3 only
    const abort = () => controller.abort(signal?.reason)
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      controller.abort()
    }, timeout)
    signal?.addEventListener('abort', abort, { once: true })
    try {
      signal?.throwIfAborted()
      const response = await fetch(request.url, init(request, controller.signal))
      return await readResponse<T>(response, timing.now)
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      if (timedOut) return timeoutError(baseURL, timeout, error)
      return error instanceof RelayOSError ? error : connectionError(baseURL, error)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  #log(event: 'attempt' | 'retry', call: Call, attempt: number, outcome: Answer<unknown> | RelayOSError, duration: number) {
    const failed = outcome instanceof RelayOSError
    this.#settings.log?.({
      event,
      operation: call.operation ?? null,
      method: call.method,
      route: call.path.replace(/[?#].*/s, ''),
      attempt,
      status: !failed ? outcome.response.status : outcome instanceof APIError ? outcome.status : null,
      requestId: !failed || outcome instanceof APIError ? outcome.requestId : null,
      error: failed ? outcome.name : null,
      code: outcome instanceof APIError || outcome instanceof APIConnectionError ? outcome.code : null,
      duration,
    })
  }
}

/** Fresh for every attempt, as middleware may change it. Redirects stay unfollowed: the key is for one host. */
function init({ method, headers, body }: PreparedRequest, signal: AbortSignal): FetchInit {
  const init: FetchInit = { method, headers: { ...headers }, signal, redirect: 'manual' }
  if (body !== undefined) init.body = body
  return init
}

function connectionError(baseURL: string, error: unknown): APIConnectionError {
  const cause = error instanceof Error ? (error.cause ?? error) : error // Node's fetch hides the reason in `cause`
  const code = (cause as { code?: unknown } | undefined)?.code
  const name = typeof code === 'string' ? code : null
  return new APIConnectionError(`The connection to ${baseURL} failed${name ? `: ${name}` : ''}`, name, { cause: error })
}

function timeoutError(baseURL: string, timeout: number, cause: unknown): APITimeoutError {
  return new APITimeoutError(`No complete answer from ${baseURL} within ${timeout} ms`, null, { cause })
}
