// What the end of a connection to the event stream means.

import { APIConnectionError, createAPIError, RelayOSError, ResyncRequiredError } from './errors.ts'
import type { EventStreamResyncRequired, Problem } from './generated/types.gen.ts'

/** Somebody broke the protocol; the next connection would do so again. */
const MISTAKES = [1002, 1003, 1007, 1008, 1009]

/** Codes from 4400 are HTTP statuses with 4000 added. */
export function closedError(code: number, reason: string): RelayOSError {
  const text = reason || 'The server closed the event stream.'
  if (MISTAKES.includes(code)) return new RelayOSError(`The server refuses what this client sends (${code}): ${text}`)
  if (code < 4400 || code > 4599) return new APIConnectionError(`The event stream was closed (${code}): ${text}`, String(code))
  const nothing = { headers: new Headers(), requestId: null, retryAfter: null, problem: null, body: '' }
  return createAPIError({ status: code - 4000, ...nothing }, `${code - 4000}: ${text}`)
}

/** A `problem` frame, which is the problem document of HTTP. */
export function problemError(problem: Problem): RelayOSError {
  const { status, request_id } = problem
  if (!Number.isInteger(status)) return new APIConnectionError('The event stream sent a problem without a status', null)
  const requestId = typeof request_id === 'string' ? request_id : null
  return createAPIError({
    status,
    headers: new Headers(),
    requestId,
    retryAfter: null,
    problem,
    body: JSON.stringify(problem).slice(0, 2_000),
  })
}

export function resyncError({ oldest }: EventStreamResyncRequired, from: string): ResyncRequiredError {
  return new ResyncRequiredError(
    `The feed does not have the event ${from} any more. Read what you need by the lists, then subscribe from now, or from the beginning.`,
    typeof oldest === 'string' ? oldest : null,
  )
}
