// What a logger is told. Routes instead of paths and no texts of the server, so that no personal data gets in.

export type LogEntry = {
  /** `attempt` after each attempt, `retry` before the wait for the next one. */
  event: 'attempt' | 'retry'
  /** Name in the contract, for example `messages.create`; null for `client.request`. */
  operation: string | null
  method: string
  /** The route, for example `/v1/messages/{message_id}`; the path itself for `client.request`. Never the query. */
  route: string
  /** 1 for the first attempt. */
  attempt: number
  /** Of the response, if one came. */
  status: number | null
  requestId: string | null
  /** Name of the error class and its code, if the attempt failed. */
  error: string | null
  code: string | null
  /** Milliseconds: how long the attempt took, or how long the wait will be. */
  duration: number
}
