// What a caller may set for a subscription to the event stream, and what the stream needs of the client.

import type { EventStreamSubscribe } from './generated/types.gen.ts'
import type { Answer } from './promise.ts'
import type { Call } from './request.ts'
import type { Settings } from './settings.ts'

/** Which events, and from where on. */
export type SubscribeParams = Omit<EventStreamSubscribe, 'type' | 'id'>

export type SubscribeOptions = {
  /** Ends the subscription; the iteration rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * For pages, which must not hold a key: gets a ticket from your own server before every connection. A `TypeError`, which
   * is how `fetch` tells that the network is away, is tried again; any other error ends the subscription.
   * Default: `client.eventStreamTickets.create`.
   */
  ticket?: (() => string | Promise<string>) | undefined
  /** How many failures in a row are borne. Default: without an end. */
  maxRetries?: number | undefined
  /** Milliseconds that opening a connection may take. Default: that of the client. */
  timeout?: number | undefined
  /** Milliseconds without a sign of life after which a connection counts as broken. Default: 45,000. */
  idleTimeout?: number | undefined
  /** Sent with the request for a ticket, beside the usual headers. */
  headers?: Record<string, string | undefined> | undefined
}

/** The operation that the connection is opened with. */
export type StreamCall = Pick<Call, 'operation' | 'method' | 'path'>

export type StreamSource = {
  settings: Settings
  send<T>(call: Call): Promise<Answer<T>>
}

/** What the stream uses of a WebSocket; browsers, Deno, Bun and Node since version 22 have it as a global. */
export type WebSocketLike = {
  readonly readyState: number
  send(data: string): void
  close(code?: number, reason?: string): void
  // biome-ignore lint/suspicious/noExplicitAny: the types of the platforms' events differ
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: any) => void): void
}

export type WebSocketConstructor = new (url: string, protocols: string[]) => WebSocketLike
