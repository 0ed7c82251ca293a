// Refusals of the mock, in the shape that the contract gives them.

import type { Contract } from '../contract.ts'
import { isRecord } from '../document.ts'
import type { Operation } from '../operations.ts'
import type { Violation } from '../violation.ts'

export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly more: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(status: number, code: string, detail: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.more = more
    this.headers = headers
  }
}

/** The example of the contract for this status, with what happened here laid over it. */
export function problemBody(contract: Contract, operation: Operation | null, { status, code, message, more }: Refusal, requestId: string) {
  const response =
    operation?.responses[String(status)] ??
    contract.operations.find(({ responses }) => responses[String(status)])?.responses[String(status)]
  const example = response?.content['application/problem+json']?.example
  const base = isRecord(example) ? example : {}
  const { errors: _, next: __, 'violated-policies': ___, ...rest } = base
  return {
    type: `/docs/errors#${code}`,
    title: 'Refused by the mock',
    category: CATEGORIES[status] ?? (status >= 500 ? 'server' : 'request'),
    ...rest,
    ...(base.code === code ? {} : { type: `/docs/errors#${code}` }),
    status,
    detail: message.slice(0, 2_000),
    ...('instance' in base ? { instance: `urn:relayos:request:${requestId}` } : {}),
    code,
    request_id: requestId,
    retryable: status === 429 || status >= 500,
    ...more,
  }
}

const CATEGORIES: Record<number, string> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  422: 'rule',
  429: 'rate_limit',
  503: 'availability',
}

/** The code that a status has in the contract's example. */
export function codeOf(contract: Contract, status: number): string {
  for (const { responses } of contract.operations) {
    const example = responses[String(status)]?.content['application/problem+json']?.example
    if (isRecord(example) && typeof example.code === 'string') return example.code
  }
  return `status_${status}`
}

/** What a request that breaks the contract is answered. */
export function refusalOf(violations: Violation[]): Refusal | null {
  const [first] = violations
  if (!first) return null
  const rules = new Set(violations.map(({ rule }) => rule))
  if (rules.has('unknown_operation')) return new Refusal(404, 'unknown_operation', 'Nothing answers under this path.')
  if (rules.has('method_not_allowed')) return new Refusal(405, 'method_not_allowed', first.message)
  if (rules.has('malformed_url')) return new Refusal(400, 'malformed_url', 'The address is malformed.')
  if (rules.has('auth_missing') || rules.has('auth_scheme')) return unauthenticated()
  if (rules.has('content_type') || rules.has('content_encoding')) return new Refusal(415, 'unsupported_media_type', first.message)
  if (rules.has('json')) return new Refusal(400, 'malformed_json', 'The body is not valid JSON.')
  const errors = violations.slice(0, 50).map(({ in: place, pointer, rule, message }) => ({
    in: ['body', 'query', 'path', 'header'].includes(place) ? place : 'header',
    pointer,
    code: rule.slice(0, 64),
    message: message.slice(0, 500),
  }))
  return new Refusal(400, 'invalid_request', `${errors.length} faults were found in the request.`, { errors })
}

export const unauthenticated = () =>
  new Refusal(
    401,
    'unauthenticated',
    'No credential that the mock knows came with the request.',
    {},
    { 'www-authenticate': 'Bearer realm="relayos"' },
  )

export const notFound = (type: string) =>
  new Refusal(404, 'not_found', `There is no such ${type.replaceAll('_', ' ')} in this environment.`)
