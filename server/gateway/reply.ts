// Puts answers into words: the success body as the handler made it, or a problem.

import { apiVersion, operations } from '#generated/operations.ts'
import { type Problem, problemBody } from '../lib/problem.ts'
import type { Exchange, Reply } from './exchange.ts'

/** Where what was created is found: `/v1/messages/{id}` cut at its braces, so that every second part is the name of a member. */
const locations = new Map(operations.flatMap(({ id, location }) => (location ? [[id, location.split(/[{}]/)] as const] : [])))

const JSON_TYPE = 'application/json' // always UTF-8 (RFC 8259, section 8.1)

export function reply(exchange: Exchange, body: unknown): Reply {
  const { operation, context } = exchange
  const headers = common(exchange)
  headers['content-type'] = JSON_TYPE
  const created = locations.get(operation!.id)
  if (created) headers.location = fill(created, body as Record<string, unknown>)
  if (context?.replayOf) markReplay(headers, context.replayOf)
  return { status: operation!.status, headers, body: JSON.stringify(body) }
}

export function problemReply(exchange: Exchange, problem: Problem): Reply {
  exchange.problemCode = problem.code
  const headers = common(exchange)
  Object.assign(headers, problem.options.headers)
  headers['content-type'] = 'application/problem+json'
  if (exchange.context?.replayOf) markReplay(headers, exchange.context.replayOf)
  return { status: problem.status, headers, body: JSON.stringify(problemBody(problem, exchange.requestId, exchange.traceId)) }
}

function common({ replyHeaders, requestId }: Exchange): Record<string, string> {
  replyHeaders['x-request-id'] = requestId
  replyHeaders['relayos-version'] = apiVersion
  replyHeaders['cache-control'] = 'no-store'
  replyHeaders['x-content-type-options'] = 'nosniff'
  return replyHeaders
}

function markReplay(headers: Record<string, string>, original: string) {
  headers['idempotency-replayed'] = 'true'
  headers['idempotency-original-request-id'] = original
}

const fill = (parts: readonly string[], body: Record<string, unknown>) =>
  parts.map((part, index) => (index % 2 === 0 ? part : encodeURIComponent(String(body[part])))).join('')
