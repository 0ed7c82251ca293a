// Vectors that every operation gets: what it sends, what it gives, how it fails, that it is repeated and keeps the unknown.

import { resolve, type Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import { sample } from './sample.ts'
import { type CallVector, type Expected, kindOf, problem } from './vector.ts'

const HOSTILE = 'a/b?c#d%e ä+:'

export function operationVectors(model: Model, operation: Operation, index: number): CallVector[] {
  const { id, idempotent, paginated, body } = operation
  const call = plainCall(model, operation)
  const expect = expected(operation, call)
  const ok = (strange = false) => ({ status: operation.success.status, body: answer(model, operation, strange) })
  const vectors: CallVector[] = [
    { ...call, name: `${id} sends and gives`, exchanges: [{ expect, reply: ok() }], outcome: outcome(operation, ok().body) },
  ]

  const strange = ok(true)
  vectors.push({
    ...call,
    name: `${id} keeps what it does not know`,
    exchanges: [{ expect, reply: strange }],
    outcome: outcome(operation, strange.body),
  })

  const query = fullQuery(model, operation)
  if (Object.keys(query).length) {
    const full = { ...call, query }
    const reply = { status: operation.success.status, body: answer(model, operation, false) }
    vectors.push({
      ...full,
      name: `${id} sends its query`,
      exchanges: [{ expect: expected(operation, full), reply }],
      outcome: outcome(operation, reply.body),
    })
  }
  if (call.path.length) {
    const hostile = { ...call, path: call.path.map(() => HOSTILE) }
    vectors.push({
      ...hostile,
      name: `${id} encodes its path`,
      exchanges: [{ expect: expected(operation, hostile), reply: ok() }],
      outcome: outcome(operation, ok().body),
    })
  }
  vectors.push(failing(operation, call, expect, index))
  if (idempotent || body) {
    const again = { status: 503, headers: { 'retry-after': '0' }, body: problem(503, 'unavailable') }
    const exchanges = [
      { expect, reply: again },
      { expect: { ...expect, wait: { from: 0, to: 400 } }, reply: ok() },
    ]
    vectors.push({ ...call, name: `${id} repeats itself under one key`, exchanges, outcome: outcome(operation, ok().body) })
  }
  if (paginated) vectors.push(walking(model, operation, call))
  return vectors
}

function plainCall(model: Model, operation: Operation): Omit<CallVector, 'name' | 'exchanges' | 'outcome'> {
  const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    String(operation.parameters.find((parameter) => parameter.name === name)?.example ?? name),
  )
  const needed = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const query = Object.fromEntries(needed.map(({ name, schema, example }) => [name, example ?? sample(model.document, schema)]))
  const queried = needed.length ? { query } : {}
  return { operation: operation.id, path, ...queried, ...(operation.body ? { body: operation.body.example ?? {} } : {}) }
}

function expected(operation: Operation, call: Omit<CallVector, 'name' | 'exchanges' | 'outcome'>): Expected {
  const values = [...call.path]
  const path = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(values.shift() ?? ''))
  const query = Object.entries(call.query ?? {}).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)])
  return {
    method: operation.method,
    path,
    ...(query.length ? { query: Object.fromEntries(query) } : {}),
    ...('body' in call ? { body: call.body } : {}),
  }
}

function fullQuery(model: Model, { parameters, paginated }: Operation): Record<string, unknown> {
  const query = parameters.filter((parameter) => parameter.in === 'query' && !(paginated && parameter.name === 'cursor'))
  return Object.fromEntries(query.map(({ name, schema, example }) => [name, example ?? sample(model.document, schema)]))
}

function answer(model: Model, { success, paginated }: Operation, strange: boolean): unknown {
  if (!success.schema) return undefined
  const body = sample(model.document, success.schema, { strange })
  return paginated ? { ...(body as object), has_more: false, next_cursor: null, prev_cursor: null, refresh_cursor: 'r1' } : body
}

const outcome = ({ paginated }: Operation, body: unknown) =>
  paginated ? { items: (body as { data: unknown[] }).data } : { value: body === undefined ? null : body }

/** One of the failures that the contract declares; all of them over the operations. */
function failing(
  operation: Operation,
  call: Omit<CallVector, 'name' | 'exchanges' | 'outcome'>,
  expect: Expected,
  index: number,
): CallVector {
  const declared = operation.responses.map(({ status }) => Number(status)).filter((status) => status >= 400)
  const status = declared[index % declared.length] ?? 400
  const faults = [{ in: 'body', pointer: '/some/member', code: 'pattern', message: 'must match' }]
  const next = [{ action: 'Read the guide.', docs: '/docs/guide' }]
  return {
    ...call,
    name: `${operation.id} fails with ${status}`,
    options: { max_retries: 0 },
    exchanges: [
      {
        expect,
        reply: {
          status,
          headers: { 'x-request-id': 'req_in_header' },
          body: problem(status, 'some_code', { errors: faults, next, invented_later: 1 }),
        },
      },
    ],
    outcome: { error: { kind: kindOf(status), status, code: 'some_code', request_id: 'req_in_header', retry_after: null, faults, next } },
  }
}

/** Three pages, the second one empty: the cursor goes along with the filters. */
function walking(model: Model, operation: Operation, call: Omit<CallVector, 'name' | 'exchanges' | 'outcome'>): CallVector {
  const schema = resolve<Schema>(model.document, operation.success.schema as never)
  const items = schema.properties?.data?.items as Schema
  const item = sample(model.document, items) as object
  const page = (data: object[], next: string | null) => ({
    status: operation.success.status,
    body: { data, has_more: next !== null, next_cursor: next, prev_cursor: null, refresh_cursor: 'r1' },
  })
  const query = { ...call.query, ...(operation.parameters.some(({ name }) => name === 'limit') ? { limit: 2 } : {}) }
  const expect = (cursor?: string) => expected(operation, { ...call, query: { ...query, ...(cursor ? { cursor } : {}) } })
  const [first, second, third] = ['1', '2', '3'].map((number) => ({ ...item, invented_later: number }))
  return {
    ...call,
    name: `${operation.id} walks all pages`,
    query,
    walk: true,
    exchanges: [
      { expect: expect(), reply: page([first!, second!], 'c1') },
      { expect: expect('c1'), reply: page([], 'c2') },
      { expect: expect('c2'), reply: page([third!], null) },
    ],
    outcome: { items: [first, second, third] },
  }
}
