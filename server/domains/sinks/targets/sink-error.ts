// Why a batch did not arrive: a short name for the log, and words that its customer may read.

import type { EventSinkFailure } from '#generated/types/types.gen.ts'
import { EgressError } from '../../../lib/egress.ts'

export type SinkFailure = EventSinkFailure

export class SinkError extends Error {
  readonly code: SinkFailure
  readonly retryAfterMs: number | null

  constructor(code: SinkFailure, message: string, { retryAfterMs = null, cause }: { retryAfterMs?: number | null; cause?: unknown } = {}) {
    super(message, { cause })
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}

const SYSTEM: [RegExp, SinkFailure, string][] = [
  [/^ETIMEDOUT$|TIMEOUT/, 'connect_timeout', 'There was no connection in time.'],
  [/^ECONNREFUSED$|^EHOSTUNREACH$|^ENETUNREACH$|^EADDRNOTAVAIL$/, 'connection_refused', 'The server can not be reached.'],
  [/^ENOTFOUND$|^EAI_/, 'name_not_resolved', 'The host name has no address.'],
  [/^ERR_TLS|^ERR_SSL|CERT|^DEPTH_ZERO|^UNABLE_TO|^EPROTO$|^HOSTNAME_MISMATCH$/, 'tls_error', 'A secure connection could not be made.'],
  [/^ECONNRESET$|^EPIPE$/, 'connection_reset', 'The connection broke.'],
]

/** Whatever a client library throws, in our words; the system's own codes lie somewhere below. */
export function toSinkError(error: unknown): SinkError {
  for (const each of causesOf(error)) {
    if (each instanceof SinkError) return each
    if (each instanceof EgressError) return new SinkError(each.reason, each.message, { cause: error })
    const code = String((each as { code?: unknown }).code ?? '')
    const found = SYSTEM.find(([pattern]) => pattern.test(code))
    if (found) return new SinkError(found[1], found[2], { cause: error })
  }
  return new SinkError('connection_reset', 'The connection broke before the batch was acknowledged.', { cause: error })
}

/** An error, its causes and its parts, outermost first. */
export function* causesOf(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 8) return
  yield error
  yield* causesOf(error.cause, depth + 1)
  if (error instanceof AggregateError) for (const part of error.errors) yield* causesOf(part, depth + 1)
}
