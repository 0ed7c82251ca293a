// Holds an answer against the contract: status, headers, content type, body.

import { isRecord, type Schema } from './document.ts'
import { type Answer, header, isJsonType, mediaType, parseJson } from './message.ts'
import type { Operation, ReadResponse } from './operations.ts'
import { faultsOf, type Place, type Violation } from './violation.ts'
import type { Validators } from './validators.ts'

/** Statuses that a server gives before it knows the operation; they need not stand at every operation. */
const EARLY = new Set([404, 405, 408, 413, 414, 415, 431])

export type AnswerCheck = { violations: Violation[]; body: unknown }

/** `asked`: what the request was. `problem`: how refusals look that belong to no operation. */
export function checkAnswer(
  { validators, problem }: { validators: Validators; problem: ReadResponse | null },
  operation: Operation | null,
  { status, headers, body }: Answer,
  asked: { method: string; limit?: number | undefined },
): AnswerCheck {
  const violations: Violation[] = []
  const response = responseFor(operation, status, problem)
  const where = response?.contract ?? operation?.contract ?? '#/paths'
  const add = (place: Place, rule: string, pointer: string, message: string, contract = where) =>
    violations.push({ side: 'response', operation: operation?.id ?? null, rule, in: place, pointer, message, contract })
  const done = (value?: unknown) => ({ violations, body: value })

  if (!response) {
    const known = Object.keys(operation?.responses ?? {}).join(', ')
    add('status', 'status', '', `${status} is not in the contract${known ? `, which has ${known}` : ''}`)
    return done()
  }
  checkHeaders(response, headers, validators, add)
  if (asked.method === 'HEAD' || status === 204 || status === 304) return done()

  const types = Object.keys(response.content)
  const type = mediaType(headers)
  if (types.length === 0) {
    if (body.size > 0) add('body', 'unexpected_body', '', 'is not in the contract')
    return done()
  }
  const known = types.find((each) => each.toLowerCase() === type)
  if (!known) {
    add('content-type', 'content_type', '', `must be ${types.join(' or ')}, not ${type.slice(0, 100) || 'absent'}`, `${where}/content`)
    return done()
  }
  if (type === 'text/event-stream') return done() // has no end, and its frames are events of their own
  if (!body.complete) {
    add('body', 'body_incomplete', '', `broke off after ${body.size} bytes`)
    return done()
  }
  const encoding = header(headers, 'content-encoding')
  if (body.bytes === null || (encoding && encoding !== 'identity') || !isJsonType(type)) return done()
  const parsed = parseJson(body.bytes)
  if ('fault' in parsed) {
    add('body', 'json', '', body.size === 0 ? 'is empty' : parsed.fault)
    return done()
  }
  const schema = response.content[known]?.schema
  for (const { keyword, pointer, message } of schema ? faultsOf(validators.body(schema, parsed.value)) : []) {
    add('body', keyword, pointer, message, `${where}/content`)
  }
  checkSense(parsed.value, type, status, asked.limit, add)
  return done(parsed.value)
}

function responseFor(operation: Operation | null, status: number, problem: ReadResponse | null): ReadResponse | null {
  const own = operation?.responses[String(status)] ?? operation?.responses[`${Math.floor(status / 100)}XX`] ?? operation?.responses.default
  if (own) return own
  const isEarly = EARLY.has(status) || (!operation && status === 400) // a malformed path leads to no operation
  return isEarly ? problem : null
}

type Add = (place: Place, rule: string, pointer: string, message: string, contract?: string) => void

function checkHeaders(response: ReadResponse, headers: Answer['headers'], validators: Validators, add: Add) {
  for (const [name, { required, schema }] of Object.entries(response.headers)) {
    const value = header(headers, name)
    const where = `${response.contract}/headers`
    if (value === undefined) {
      if (required) add('header', 'required', `/${name}`, 'is required', where)
      continue
    }
    for (const { keyword, message } of faultsOf(validators.text((schema ?? {}) as Schema, value)))
      add('header', keyword, `/${name}`, message, where)
  }
}

/** What no schema can say: a problem repeats its status, and a page is no longer than asked for. */
function checkSense(body: unknown, type: string, status: number, limit: number | undefined, add: Add) {
  if (!isRecord(body)) return
  if (type === 'application/problem+json' && typeof body.status === 'number' && body.status !== status) {
    add('body', 'problem_status', '/status', `must be ${status}, as the status line says`)
  }
  if (status === 200 && limit !== undefined && Array.isArray(body.data) && body.data.length > limit) {
    add('body', 'page_limit', '/data', `has ${body.data.length} items, but ${limit} were asked for`)
  }
}
