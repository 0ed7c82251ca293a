// What the bench and its load generator, a process of its own, tell each other.

export type Target = {
  port: number
  method: 'GET' | 'POST'
  paths: string[] // taken in turn
  keys: string[] // API keys, taken in turn; none: no authorization header
  body: string | null
  idempotencyKeys: boolean // a new Idempotency-Key with every request
}

export type Order = {
  target: Target
  connections: number
  stopAfter: { seconds: number } | { requests: number }
  awake?: boolean // never sleeps: waking another process up can cost a server more than the request
  rate: number | null // requests per second to offer, answered or not; null: as many as the connections carry
}

export type Report = {
  requests: number // answered with 2xx
  failures: number // any other status, or a connection that broke
  firstFailure: string | null
  seconds: number
  perSecond: number
  p50: number // milliseconds; under a constant rate from the moment at which the request was due
  p99: number
  cpuShare: number // of one core, taken by the generator
}
