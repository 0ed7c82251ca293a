// Which failures are tried again, and after how long.

import { APIConnectionError, APIError, type RelayOSError } from './errors.ts'

const FIRST_DELAY = 500 // ms, doubled with every attempt
const LONGEST_DELAY = 8_000
const JITTER = 0.25 // at most this part is taken off, so that clients that failed together do not come back together
const LONGEST_RETRY_AFTER = 60_000

export function isRetryable(error: RelayOSError): boolean {
  if (error instanceof APIConnectionError) return true // safe also for writes: the idempotency key stays the same
  if (!(error instanceof APIError)) return false
  const { status, code } = error
  if (status === 409) return code === 'idempotency_in_flight' // the first attempt is still at work
  return status === 408 || status === 429 || status >= 500
}

/** Milliseconds to wait after attempt number `attempt`, counted from 1, failed with `error`. */
export function retryDelay(error: RelayOSError, attempt: number, random: () => number): number {
  const asked = error instanceof APIError ? error.retryAfter : null
  if (asked !== null) return Math.min(asked * 1000, LONGEST_RETRY_AFTER)
  const delay = Math.min(FIRST_DELAY * 2 ** (attempt - 1), LONGEST_DELAY)
  return delay * (1 - JITTER * random())
}

/** Seconds that a Retry-After header asks for, as a number or as an HTTP date; null if it is absent or neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header)) return Number(header)
  if (!/^[A-Z][a-z]{2}/.test(header)) return null // Date.parse reads a date into almost anything, `-5` included
  const seconds = (Date.parse(header) - now) / 1000
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}
