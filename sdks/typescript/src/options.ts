// What a caller may set: once for a client, and again for a single call.

import type { LogEntry } from './log.ts'
import type { WebSocketConstructor } from './stream-options.ts'
import type { Timing } from './timing.ts'

export type RelayOSOptions = {
  /**
   * API key, `rk_test_…` or `rk_live_…`, or a function that is asked for one before every call.
   * `null` sends no credential. Default: the environment variable RELAYOS_API_KEY.
   */
  apiKey?: string | null | (() => string | Promise<string>) | undefined
  /** Address of the server. Default: the environment variable RELAYOS_BASE_URL, or http://127.0.0.1:8080. */
  baseURL?: string | undefined
  /** Sends the key over plain http to other machines too. Default: false, as everybody on the way can read it. */
  allowInsecureHTTP?: boolean | undefined
  /** Milliseconds that one attempt may take, its body included. Default: 60,000. */
  timeout?: number | undefined
  /** How often a failed attempt is repeated. Default: 2; 0 turns retries off. */
  maxRetries?: number | undefined
  /** Sent with every request. */
  headers?: Record<string, string | undefined> | undefined
  /** Sends a request, as the global `fetch` does; it must obey `init.signal`. Default: the global `fetch`. */
  fetch?: Fetch | undefined
  /**
   * Opens the connections of the event stream, where the platform has no WebSocket (Node 20: that of the package `ws`) or
   * where they need a proxy. Default: the global `WebSocket`.
   */
  WebSocket?: WebSocketConstructor | undefined
  /** Wrapped around every attempt, the first one outermost: change the request, look at the response, time it. */
  middleware?: readonly Middleware[] | undefined
  /** Is told about every attempt and every retry. Never sees credentials, bodies or query strings. */
  logger?: ((entry: LogEntry) => void) | undefined
  /** Clock, waiting and chance. For tests. */
  timing?: Timing | undefined
}

export type RequestOptions = {
  /**
   * Names a POST, PATCH or DELETE, so that the server performs it once however often it arrives.
   * 1–255 visible ASCII characters; a random UUID by default.
   */
  idempotencyKey?: string | undefined
  /** Milliseconds that one attempt may take, its body included. */
  timeout?: number | undefined
  /** How often a failed attempt is repeated. */
  maxRetries?: number | undefined
  /** Ends the call, also between two attempts; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Sent beside the usual headers, or instead of those with the same name. */
  headers?: Record<string, string | undefined> | undefined
  /** More query parameters, for those that this version does not know yet. */
  query?: Query | undefined
}

/** `undefined` and `null` are left out; a list becomes one parameter per item. */
export type Query = Record<string, QueryValue | readonly QueryValue[]>
export type QueryValue = string | number | boolean | Date | null | undefined

/** What an attempt sends. Header names are in lower case. */
export type FetchInit = {
  method: string
  headers: Record<string, string>
  body?: string
  signal: AbortSignal
  redirect: 'manual'
}

export type Fetch = (url: string, init: FetchInit) => Promise<Response>
export type Middleware = (url: string, init: FetchInit, next: Fetch) => Promise<Response>
