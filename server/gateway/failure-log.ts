// Tells the log of failed requests. A database that is away fails thousands a second for one reason: one line a second
// tells of them all.

import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import type { Problem } from '../lib/problem.ts'
import type { Exchange } from './exchange.ts'

const EVERY_MS = 1_000

export function createFailureLog(log: Log, clock: Clock) {
  let next = 0
  let untold = 0

  return ({ requestId, traceId, operation }: Exchange, problem: Problem) => {
    if (problem.status < 500) return
    const fields = { request_id: requestId, trace_id: traceId ?? null, operation: operation?.id ?? null, code: problem.code }
    const cause = problem.options.cause ?? problem
    if (problem.category !== 'availability') return log.error({ ...fields, cause }, 'a request failed')
    if (clock.now() < next) return void untold++
    log.error({ ...fields, count: untold + 1, cause }, 'requests could not be served')
    next = clock.now() + EVERY_MS
    untold = 0
  }
}
