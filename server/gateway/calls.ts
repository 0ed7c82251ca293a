// Calls over a socket: each becomes an exchange like any other and goes through the pipeline.

import type { IncomingHttpHeaders } from 'node:http'
import { type OperationRow, operations } from '#generated/operations.ts'
import type { EventStreamCall } from '#generated/types/types.gen.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Principal } from '../lib/context.ts'
import { newId } from '../lib/ids.ts'
import { Problem, problemBody } from '../lib/problem.ts'
import type { Exchange, Reply } from './exchange.ts'
import type { Pipeline } from './pipeline.ts'
import { problemReply } from './reply.ts'

const byId = new Map<string, OperationRow>(operations.map((operation) => [operation.id, operation]))

/** Headers of an answer that mean something to a caller here. */
const TOLD = [
  'x-request-id',
  'location',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'idempotency-replayed',
  'idempotency-original-request-id',
]

/** Who calls: as the socket knows them. */
export type Caller = { authorization: string; address: string; identify(): Awaitable<Principal> }

/** The frame that answers. */
export async function call(pipeline: Pipeline, caller: Caller, request: EventStreamCall): Promise<string> {
  const exchange = open(caller, request)
  let reply: Reply
  try {
    const operation = byId.get(request.operation)
    if (!operation) throw new Problem('unknown_operation', `There is no operation ${request.operation}.`)
    Object.assign(exchange, { method: operation.method }, locate(operation, request.params ?? {}))
    reply = await pipeline.handle(exchange)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    reply = problemReply(exchange, error)
  }
  return answer(request.id, reply)
}

/** An answer for a call that was not even tried. */
export const refusal = (id: string, problem: Problem): string =>
  answer(id, { status: problem.status, headers: { ...problem.options.headers }, body: JSON.stringify(problemBody(problem, newId('req'))) })

function answer(id: string, { status, headers, body }: Reply): string {
  const told = Object.fromEntries(TOLD.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))
  return `{"type":"answer","id":${JSON.stringify(id)},"status":${status},"headers":${JSON.stringify(told)},"body":${body || 'null'}}`
}

function open({ authorization, address, identify }: Caller, { idempotency_key: key, body }: EventStreamCall): Exchange {
  const headers: IncomingHttpHeaders = { authorization, ...(key === undefined ? {} : { 'idempotency-key': key }) }
  return {
    method: 'GET',
    path: '/',
    query: '',
    headers,
    body,
    address,
    requestId: newId('req'),
    traceId: undefined,
    identify,
    startedAt: performance.now(),
    replyHeaders: {},
  }
}

/** Parameters that the path names go there, the others are the query. */
function locate({ path }: OperationRow, params: Record<string, string | number | boolean>): { path: string; query: string } {
  const left = { ...params }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = left[name]
    delete left[name]
    if (value !== undefined && value !== '') return encodeURIComponent(String(value))
    throw new Problem('invalid_request', 'One fault was found in the request.', {
      errors: [{ in: 'path', pointer: `/${name}`, code: 'required', message: 'is required' }],
    })
  })
  const query = new URLSearchParams(Object.entries(left).map(([name, value]): [string, string] => [name, String(value)]))
  return { path: filled, query: query.toString() }
}
