// Everything that a call can fail with.

import type { Problem, ProblemFault, ProblemNextStep } from './generated/types.gen.ts'

/** Base of all errors of this package. By itself: wrong use, noticed before anything was sent. */
export class RelayOSError extends Error {
  declare readonly name: ErrorName
}

/** No answer came: the server could not be reached or the connection broke. What it did is not known. */
export class APIConnectionError extends RelayOSError {
  declare readonly name: 'APIConnectionError' | 'APITimeoutError'
  /** The system's name of the failure, for example `ECONNREFUSED`, where the platform tells it. */
  readonly code: string | null

  constructor(message: string, code: string | null, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** No complete answer came within the timeout of an attempt. */
export class APITimeoutError extends APIConnectionError {
  declare readonly name: 'APITimeoutError'
}

/** A webhook is not what one of the secrets signed, or is too old. Answer it with 400 and do nothing else. */
export class WebhookVerificationError extends RelayOSError {
  declare readonly name: 'WebhookVerificationError'
  readonly reason: 'missing_header' | 'invalid_timestamp' | 'outside_tolerance' | 'no_matching_signature' | 'invalid_body'

  constructor(reason: WebhookVerificationError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/**
 * The feed does not have the event that a subscription was to resume from any more. Read what you need by the lists, then
 * subscribe from `now`, or from `beginning` for all there still is.
 */
export class ResyncRequiredError extends RelayOSError {
  declare readonly name: 'ResyncRequiredError'
  /** The oldest event that there is. */
  readonly oldestEventId: string | null

  constructor(message: string, oldestEventId: string | null) {
    super(message)
    this.oldestEventId = oldestEventId
  }
}

/** What the server's failure consists of. */
export type Failure = {
  status: number
  headers: Headers
  requestId: string | null
  /** Seconds, from the header Retry-After. */
  retryAfter: number | null
  problem: Problem | null
  body: string
}

/** The server answered with a failure. There is a subclass for each status that callers tell apart. */
export class APIError extends RelayOSError {
  declare readonly name: Exclude<
    ErrorName,
    'RelayOSError' | 'APIConnectionError' | 'APITimeoutError' | 'WebhookVerificationError' | 'ResyncRequiredError'
  >
  /** HTTP status. */
  readonly status: number
  /** Stable name of the kind of problem, for example `rate_limit_exceeded`; null if no problem document came. */
  readonly code: string | null
  /** Quote this when you ask for help. */
  readonly requestId: string | null
  /** One entry per fault of the request. */
  readonly errors: readonly ProblemFault[]
  /** What to do about it, best first. */
  readonly next: readonly ProblemNextStep[]
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | null
  /** The problem document as it came, members unknown to this version included. */
  readonly problem: Problem | null
  /** The answer as text; at most its first 2,000 characters. */
  readonly body: string
  readonly headers: Headers

  constructor(message: string, failure: Failure) {
    super(message)
    const { problem } = failure
    this.status = failure.status
    this.code = typeof problem?.code === 'string' ? problem.code : null
    this.requestId = failure.requestId
    this.errors = Array.isArray(problem?.errors) ? problem.errors : []
    this.next = Array.isArray(problem?.next) ? problem.next : []
    this.retryAfter = failure.retryAfter
    this.problem = problem
    this.body = failure.body
    this.headers = failure.headers
  }
}

/** 400: the request does not match the contract; `errors` has one entry per fault. */
export class BadRequestError extends APIError {
  declare readonly name: 'BadRequestError'
}

/** 401: no valid credential came with the request. */
export class AuthenticationError extends APIError {
  declare readonly name: 'AuthenticationError'
}

/** 403: the credential lacks the scope that the operation asks for. */
export class PermissionDeniedError extends APIError {
  declare readonly name: 'PermissionDeniedError'
}

/** 404: there is nothing with this id in the environment of the credential. */
export class NotFoundError extends APIError {
  declare readonly name: 'NotFoundError'
}

/** 409: the state of the resource does not allow this. */
export class ConflictError extends APIError {
  declare readonly name: 'ConflictError'
}

/** 422: the request is well formed but breaks a rule. */
export class UnprocessableError extends APIError {
  declare readonly name: 'UnprocessableError'
}

/** 429: a rate limit is exceeded, and nothing happened. */
export class RateLimitError extends APIError {
  declare readonly name: 'RateLimitError'
}

/** 5xx: the server failed or can not answer now. */
export class ServerError extends APIError {
  declare readonly name: 'ServerError'
}

// Written out, because bundlers shorten the names of classes. As types they keep the classes apart, which would be one
// and the same to TypeScript without a member that differs: `instanceof` would narrow to `never`.
const NAMED = {
  RelayOSError,
  APIConnectionError,
  APITimeoutError,
  WebhookVerificationError,
  ResyncRequiredError,
  APIError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  UnprocessableError,
  RateLimitError,
  ServerError,
}
type ErrorName = keyof typeof NAMED

for (const [name, { prototype }] of Object.entries(NAMED)) {
  Object.defineProperty(prototype, 'name', { value: name, configurable: true, writable: true })
}

const CLASSES: Record<number, typeof APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
}

export function createAPIError(failure: Failure, message = describe(failure)): APIError {
  const Class = CLASSES[failure.status] ?? (failure.status >= 500 ? ServerError : APIError)
  return new Class(message, failure)
}

/** `409 conflict: A message that was sent can not be canceled. (request req_…)` */
function describe({ status, problem, requestId }: Failure): string {
  const text = problem?.detail ?? problem?.title ?? (status < 400 ? 'A redirect is not followed.' : 'No problem document came.')
  const code = problem?.code ? ` ${problem.code}` : ''
  return `${status}${code}: ${text}${requestId ? ` (request ${requestId})` : ''}`
}
