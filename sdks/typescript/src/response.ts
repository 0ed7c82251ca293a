// From an HTTP response to a result, or to the error that stands for it.

import { APIError, createAPIError, type Failure } from './errors.ts'
import type { Problem } from './generated/types.gen.ts'
import type { Answer } from './promise.ts'
import { parseRetryAfter } from './retry.ts'

const KEPT = 2_000 // characters of a failure's body; an error page can be long

/** Throws an `APIError` unless the status is 2xx and the body is JSON or empty. */
export async function readResponse<T>(response: Response, now: () => number): Promise<Answer<T>> {
  const text = await response.text()
  if (!response.ok) throw createAPIError(failure(response, text, now()))
  return { data: parseResult(response, text, now) as T, response, requestId: response.headers.get('x-request-id') }
}

function parseResult(response: Response, text: string, now: () => number): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new APIError(`${response.status}: The answer is not JSON.`, failure(response, text, now()))
  }
}

function failure(response: Response, text: string, now: number): Failure {
  const problem = parseProblem(text)
  const { status, headers } = response
  return {
    status,
    headers,
    requestId: headers.get('x-request-id') ?? problem?.request_id ?? null,
    retryAfter: parseRetryAfter(headers.get('retry-after'), now),
    problem,
    body: text.slice(0, KEPT),
  }
}

/** Whatever stands between client and server may answer too, with HTML or nothing at all. */
function parseProblem(text: string): Problem | null {
  try {
    const value: unknown = JSON.parse(text)
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Problem) : null
  } catch {
    return null
  }
}
