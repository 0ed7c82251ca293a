// The format of sdks/conformance/vectors.json. sdks/conformance/README.md explains it to those who write a runner.

export type Vectors = {
  $comment: string
  format: 1
  key: string
  calls: CallVector[]
  webhooks: WebhookVector[]
  streams: StreamVector[]
}

export type CallVector = {
  name: string
  /** Name in the contract; null for the client's own `request`. */
  operation: string | null
  /** For `request`. */
  method?: string
  /** Values of the path parameters in order; for `request`, one item: the path. */
  path: string[]
  query?: Record<string, unknown>
  body?: unknown
  options?: { max_retries?: number; timeout_ms?: number; idempotency_key?: string; headers?: Record<string, string> }
  /** Walk the list to its end instead of reading one page. */
  walk?: true
  exchanges: Exchange[]
  outcome: Outcome
}

export type Exchange = { expect: Expected; reply: Reply }

export type Expected = {
  method: string
  /** Without its query, encoded as JavaScript's encodeURIComponent does; compared after decoding each segment. */
  path: string
  query?: Record<string, string | string[]>
  body?: unknown
  headers?: Record<string, string>
  /** Milliseconds since the answer before: at least and at most. `jitter`: over a whole run, not always the same. */
  wait?: Wait
}

export type Wait = { from: number; to: number; jitter?: number }

export type Reply =
  | { status: number; headers?: Record<string, string>; body?: unknown; text?: string; retry_after_date?: number }
  | { fault: 'cut' | 'half' | 'silence' }

export type Outcome =
  | { value: unknown } // null: nothing came
  | { items: unknown[] }
  | { error: Failure }

export type Failure = {
  kind: string // bad_request, …, see the README
  status?: number
  code?: string | null
  request_id?: string | null
  retry_after?: number | null
  faults?: unknown[]
  next?: unknown[]
  reason?: string
}

export type WebhookVector = {
  name: string
  body: string
  headers: Record<string, string>
  secrets: string[]
  now: number
  outcome: Outcome
}

export type StreamVector = {
  name: string
  /** Arguments of `subscribe`. */
  params: Record<string, unknown>
  /** How long a connection may be without a sign of life; how many failures in a row are borne. */
  options?: { idle_ms?: number; max_retries?: number }
  /** Take so many events, then close. */
  take: number
  /** How long the handling of each event takes. */
  hold_ms?: number
  /** In the order in which the client opens them. */
  connections: ConnectionScript[]
  /** `last_event_id` after the end; `error` if that is what ended it. */
  outcome: { events: unknown[]; last_event_id: string; error?: StreamFailure }
}

export type StreamFailure = Failure & { oldest_event_id?: string | null }

export type ConnectionScript = {
  /** Milliseconds since the end of the connection before. */
  wait?: Wait
  /** What the upgrade, or the request for a ticket before it, is answered with instead. */
  refuse?: { status: number; headers?: Record<string, string>; body: unknown }
  steps: StreamStep[]
}

export type StreamStep =
  /** A subscribe frame has to come. Without `id` and `type`; `$id` stands for that id from here on. */
  | { subscribe: Record<string, unknown> }
  /** `padding`: characters of a member that nobody knows. `pieces`: fragments of the message, with a ping after each. */
  | { send: object; padding?: number; pieces?: number }
  | { send_text: string }
  | { await_ack: string }
  /** Nothing but signs of life, for so long. */
  | { alive_ms: number }
  | { close: number }
  | { cut: true }
  /** Neither sends nor reads from here on. */
  | { silence: true }

export const KEY = 'rk_test_conformance_0123456789abcdef'

const KINDS: Record<number, string> = {
  400: 'bad_request',
  401: 'authentication',
  403: 'permission_denied',
  404: 'not_found',
  409: 'conflict',
  422: 'unprocessable',
  429: 'rate_limit',
}

export const kindOf = (status: number) => KINDS[status] ?? (status >= 500 ? 'server' : 'api')

export const problem = (status: number, code: string, more: object = {}) => ({
  type: `/docs/errors#${code}`,
  title: 'It failed',
  status,
  detail: 'About this failure.',
  code,
  category: 'request',
  request_id: 'req_in_body',
  retryable: false,
  ...more,
})
