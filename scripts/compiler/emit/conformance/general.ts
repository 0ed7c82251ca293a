// Vectors about what all operations have in common: errors, retries and their waits, timeouts, keys, lists.

import { type CallVector, type Exchange, type Expected, type Failure, kindOf, problem, type Reply } from './vector.ts'

const READ: Expected = { method: 'GET', path: '/v1/some/things' }
const WRITE: Expected = { method: 'POST', path: '/v1/some/things', body: { a: 1 } }
const OK: Reply = { status: 200, body: { id: 'x' } }
const DONE = { value: { id: 'x' } }

const read = { operation: null, method: 'GET', path: ['/v1/some/things'] }
const write = { ...read, method: 'POST', body: { a: 1 } }

const fails = (status: number, code = 'some_code', more: object = {}): Reply => ({ status, body: problem(status, code, more) })
const failure = (status: number, more: Partial<Failure> = {}): { error: Failure } => ({
  error: { kind: kindOf(status), status, code: 'some_code', request_id: 'req_in_body', retry_after: null, faults: [], next: [], ...more },
})

/** Delay number `n` from 1 by itself: 0.5 s × 2ⁿ⁻¹, up to a quarter less. Late is what a busy machine makes of it. */
const LATE = 2_000
const backoff = (n: number) => ({ from: 0.75 * nominal(n) - 5, to: nominal(n) + LATE, jitter: nominal(n) })
const nominal = (n: number) => Math.min(8_000, 500 * 2 ** (n - 1))

export function generalVectors(): CallVector[] {
  return [...errorVectors(), ...retryVectors(), ...faultVectors(), ...keyVectors(), ...listVectors()]
}

function errorVectors(): CallVector[] {
  const one = (name: string, reply: Reply, error: { error: Failure }): CallVector => ({
    ...{ ...read, name: `an error: ${name}`, options: { max_retries: 0 } },
    ...{ exchanges: [{ expect: READ, reply }], outcome: error },
  })
  const bare = { code: null, request_id: null }
  const statuses = [400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 413, 415, 418, 422, 429, 500, 501, 502, 503, 504, 599]
  const strange: Record<string, string> = {
    HTML: '<html><body>Bad Gateway</body></html>',
    nothing: '',
    'a JSON text': '"no"',
    'a JSON list': '[{"code":"x"}]',
    null: 'null',
    'half a document': '{"code":"x"',
  }
  return [
    ...statuses.map((status) => one(`${status} has its class`, fails(status), failure(status))),
    ...Object.entries(strange).map(([what, text]) => one(`a body that is ${what}`, { status: 502, text }, failure(502, bare))),
    one('members of other types', { status: 502, body: { code: 7, errors: 'none', next: {}, request_id: null } }, failure(502, bare)),
    one(
      'the header has the request id',
      { status: 404, headers: { 'x-request-id': 'req_h' }, body: problem(404, 'some_code') },
      failure(404, { request_id: 'req_h' }),
    ),
    one(
      'Retry-After is told in full',
      { status: 429, headers: { 'retry-after': '3600' }, body: problem(429, 'some_code') },
      failure(429, { retry_after: 3600 }),
    ),
    ...['-5', 'soon', '1.5', ''].map((text) =>
      one(
        `Retry-After that is ${JSON.stringify(text)} is none`,
        { status: 429, headers: { 'retry-after': text }, body: problem(429, 'some_code') },
        failure(429),
      ),
    ),
    one('a 200 that is no JSON', { status: 200, text: '<html>Sign in</html>' }, failure(200, bare)),
    one('a redirect is not followed', { status: 307, headers: { location: '/elsewhere' }, text: '' }, failure(307, bare)),
  ]
}

function retryVectors(): CallVector[] {
  const retried = [408, 429, 500, 502, 503, 504, 599]
  const final = [400, 401, 403, 404, 405, 410, 412, 413, 415, 422, 425]
  const inFlight: Reply = { status: 409, headers: { 'retry-after': '1' }, body: problem(409, 'idempotency_in_flight') }
  const after = (reply: Reply, wait: Expected['wait']): Exchange[] => [
    { expect: WRITE, reply },
    { expect: { ...WRITE, ...(wait ? { wait } : {}) }, reply: OK },
  ]
  return [
    ...retried.map((status) => ({
      ...write,
      name: `a retry: after ${status}`,
      exchanges: after(fails(status), backoff(1)),
      outcome: DONE,
    })),
    ...final.map((status) => ({
      ...write,
      name: `a retry: not after ${status}`,
      exchanges: [{ expect: WRITE, reply: fails(status) }],
      outcome: failure(status),
    })),
    {
      ...write,
      name: 'a retry: after 409 while the first request is under way',
      exchanges: after(inFlight, { from: 990, to: 1_000 + LATE }),
      outcome: DONE,
    },
    { ...write, name: 'a retry: not after another 409', exchanges: [{ expect: WRITE, reply: fails(409) }], outcome: failure(409) },
    {
      ...{ ...write, name: 'a retry: two, with growing waits, then the last failure' },
      exchanges: [
        { expect: WRITE, reply: fails(500) },
        { expect: { ...WRITE, wait: backoff(1) }, reply: fails(502) },
        { expect: { ...WRITE, wait: backoff(2) }, reply: fails(503) },
      ],
      outcome: failure(503),
    },
    {
      ...{ ...read, name: 'a retry: as many as the call says', options: { max_retries: 3 } },
      exchanges: [READ, ...[1, 2, 3].map((n) => ({ ...READ, wait: backoff(n) }))].map((expect) => ({ expect, reply: fails(500) })),
      outcome: failure(500),
    },
    {
      ...read,
      name: 'a retry: none if the call says so',
      options: { max_retries: 0 },
      exchanges: [{ expect: READ, reply: fails(500) }],
      outcome: failure(500),
    },
    {
      ...write,
      name: 'a retry: waits as many seconds as Retry-After says',
      exchanges: after(
        { status: 503, headers: { 'retry-after': '2' }, body: problem(503, 'some_code') },
        { from: 1_990, to: 2_000 + LATE },
      ),
      outcome: DONE,
    },
    {
      ...write,
      name: 'a retry: waits until the date of Retry-After',
      exchanges: after({ status: 429, retry_after_date: 3, body: problem(429, 'some_code') }, { from: 1_900, to: 3_000 + LATE }),
      outcome: DONE,
    },
  ]
}

function faultVectors(): CallVector[] {
  const broken = (fault: 'cut' | 'half'): Exchange[] => [
    { expect: WRITE, reply: { fault } },
    { expect: { ...WRITE, wait: backoff(1) }, reply: OK },
  ]
  const silent = { expect: READ, reply: { fault: 'silence' as const } }
  return [
    { ...write, name: 'a fault: the connection breaks before the answer', exchanges: broken('cut'), outcome: DONE },
    { ...write, name: 'a fault: the connection breaks within the answer', exchanges: broken('half'), outcome: DONE },
    {
      ...read,
      name: 'a fault: no retry is left',
      options: { max_retries: 0 },
      exchanges: [{ expect: READ, reply: { fault: 'cut' } }],
      outcome: { error: { kind: 'connection' } },
    },
    {
      ...read,
      name: 'a fault: no answer in time',
      options: { max_retries: 0, timeout_ms: 400 },
      exchanges: [silent],
      outcome: { error: { kind: 'timeout' } },
    },
    {
      ...{ ...read, name: 'a fault: no answer in time, and then one', options: { timeout_ms: 1_500 } },
      exchanges: [silent, { expect: READ, reply: OK }],
      outcome: DONE,
    },
  ]
}

function keyVectors(): CallVector[] {
  const named = (method: string, key: string | null): CallVector => ({
    ...{ ...read, method, name: `a key: ${method} ${key ? 'takes its own' : 'has one if it writes'}` },
    ...(key ? { options: { idempotency_key: key } } : {}),
    exchanges: [{ expect: { method, path: '/v1/some/things', ...(key ? { headers: { 'idempotency-key': key } } : {}) }, reply: OK }],
    outcome: DONE,
  })
  const headers = { 'x-trace': 'abc' }
  return [
    ...['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].map((method) => named(method, null)),
    ...['POST', 'PATCH', 'DELETE'].map((method) => named(method, 'order-4711')),
    {
      ...read,
      name: 'a header of the call',
      options: { headers },
      exchanges: [{ expect: { ...READ, headers }, reply: OK }],
      outcome: DONE,
    },
    { ...read, name: 'an answer without a body', exchanges: [{ expect: READ, reply: { status: 204 } }], outcome: { value: null } },
    {
      ...read,
      name: 'texts of all planes',
      body: { text: 'ä€😀\u2028"\\\n' },
      method: 'POST',
      exchanges: [{ expect: { ...WRITE, body: { text: 'ä€😀\u2028"\\\n' } }, reply: { status: 200, body: { text: 'ä€😀\u2028"\\\n' } } }],
      outcome: { value: { text: 'ä€😀\u2028"\\\n' } },
    },
    {
      ...{ ...read, name: 'a query of all types', query: { a: 'x&y=z +ä', list: ['1', 'b c'], yes: true, no: false, number: 7 } },
      exchanges: [{ expect: { ...READ, query: { a: 'x&y=z +ä', list: ['1', 'b c'], yes: 'true', no: 'false', number: '7' } }, reply: OK }],
      outcome: DONE,
    },
  ]
}

function listVectors(): CallVector[] {
  const list = { operation: 'messages.list', path: [], walk: true as const }
  const expect = (cursor?: string): Expected => ({ method: 'GET', path: '/v1/messages', ...(cursor ? { query: { cursor } } : {}) })
  const page = (ids: string[], next: string | null, more = next !== null): Reply => ({
    status: 200,
    body: { data: ids.map((id) => ({ id })), has_more: more, next_cursor: next, prev_cursor: null, refresh_cursor: null },
  })
  const items = (...ids: string[]) => ({ items: ids.map((id) => ({ id })) })
  return [
    { ...list, name: 'a list: empty', exchanges: [{ expect: expect(), reply: page([], null) }], outcome: items() },
    {
      ...list,
      name: 'a list: ends when the server says so, whatever cursor it gives',
      exchanges: [{ expect: expect(), reply: page(['a'], 'c1', false) }],
      outcome: items('a'),
    },
    {
      ...{ ...list, name: 'a list: a page is repeated as any call is' },
      exchanges: [
        { expect: expect(), reply: page(['a'], 'c1') },
        { expect: expect('c1'), reply: fails(503) },
        { expect: { ...expect('c1'), wait: backoff(1) }, reply: page(['b'], null) },
      ],
      outcome: items('a', 'b'),
    },
    {
      ...{ ...list, name: 'a list: ends with the failure of a page' },
      exchanges: [
        { expect: expect(), reply: page(['a'], 'c1') },
        { expect: expect('c1'), reply: fails(422) },
      ],
      outcome: failure(422),
    },
    {
      ...{ ...list, name: 'a list: does not turn for ever when a cursor leads to itself' },
      exchanges: [
        { expect: expect(), reply: page(['a'], 'c1') },
        { expect: expect('c1'), reply: page(['a'], 'c1') },
      ],
      outcome: { error: { kind: 'usage' } },
    },
    {
      ...list,
      name: 'a list: an answer that is no page',
      exchanges: [{ expect: expect(), reply: { status: 200, body: { items: [] } } }],
      outcome: { error: { kind: 'usage' } },
    },
  ]
}
