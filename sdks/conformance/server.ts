// The mock server made from the vectors: answers each call as its vector says, and holds the requests against it.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import type { CallVector, Expected, Vectors } from '../../scripts/compiler/emit/conformance/vector.ts'
import { createStreams } from './streams.ts'

/** What a run has seen of one vector. */
type State = { count: number; answeredAt: number; key: string | undefined; faults: string[]; jitter: { waited: number; nominal: number }[] }

export type Report = { name: string; fault: string }[]

export async function startConformanceServer({ calls, key, streams: streamVectors }: Vectors) {
  const runs = new Map<string, Map<number, State>>()
  const stateOf = (run: string, index: number): State => {
    const states = runs.get(run) ?? runs.set(run, new Map()).get(run)!
    const fresh = (): State => ({ count: 0, answeredAt: 0, key: undefined, faults: [], jitter: [] })
    return states.get(index) ?? states.set(index, fresh()).get(index)!
  }

  const streams = createStreams(streamVectors, key)
  const server = createServer(async (request, response) => {
    if (streams.isFor(request.url)) return streams.request(request, response)
    const arrivedAt = performance.now()
    const [, run = '', index = '', rest = ''] = /^\/([\w-]+)\/(\d+)(\/.*)$/.exec(request.url ?? '') ?? []
    const vector = calls[Number(index)]
    if (!vector) return void response.writeHead(404).end()
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const state = stateOf(run, Number(index))
    const exchange = vector.exchanges[state.count++]
    if (!exchange) {
      state.faults.push(`request ${state.count} was not expected`)
      return void response.writeHead(500, { connection: 'close' }).end()
    }
    const { wait } = exchange.expect
    const waited = arrivedAt - state.answeredAt
    if (wait && (waited < wait.from || waited > wait.to)) state.faults.push(`request ${state.count} came after ${waited.toFixed()} ms`)
    if (wait?.jitter) state.jitter.push({ waited, nominal: wait.jitter })
    state.faults.push(...differences(exchange.expect, request, rest, body, key, state).map((fault) => `request ${state.count}: ${fault}`))
    answer(exchange.reply, request, response, () => (state.answeredAt = performance.now()))
  })
  server.on('upgrade', (request, socket, head) => streams.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    /** An SDK calls vector number `n` below `${url}/${n}`, and stream number `n` below `${url}/s${n}`. */
    url: (run: string) => `${address}/${run}`,
    /** What the requests of a run did otherwise than the vectors say. */
    report: (run: string, withStreams: boolean): Report => [
      ...calls.flatMap((vector, index) => faultsOf(vector, stateOf(run, index))),
      ...acrossVectors(calls, runs.get(run)),
      ...(withStreams ? streams.report(run) : []),
    ],
    async stop() {
      streams.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function faultsOf({ name, exchanges }: CallVector, { count, faults }: State): Report {
  const missing = count < exchanges.length ? [`${exchanges.length} requests were expected, ${count} came`] : []
  return [...faults, ...missing].map((fault) => ({ name, fault }))
}

/** What one vector alone can not tell: that waits vary, and that no two calls have the same idempotency key. */
function acrossVectors(calls: CallVector[], states: Map<number, State> = new Map()): Report {
  const faults: Report = []
  const waits = [...states.values()].flatMap(({ jitter }) => jitter)
  // Without jitter no wait is shorter than its delay, but for the grain of timers; what a busy machine adds makes it longer.
  if (waits.length >= 6 && !waits.some(({ waited, nominal }) => waited < nominal - 3)) {
    faults.push({ name: 'all retries', fault: 'every wait is as long as it may be: nothing is taken off at random' })
  }
  const keys = new Map<string, string>()
  for (const [index, { key }] of states) {
    const { name = '', options } = calls[index] ?? {}
    if (key === undefined || options?.idempotency_key) continue
    if (keys.has(key)) faults.push({ name, fault: `has the idempotency key of ${keys.get(key)}` })
    keys.set(key, name)
  }
  return faults
}

function differences(expect: Expected, request: IncomingMessage, rest: string, body: string, key: string, state: State): string[] {
  const { headers, method } = request
  const url = new URL(`http://x${rest}`)
  const path = rest.replace(/\?.*/s, '')
  const segments = (text: string) => text.split('/').map(decode)
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name] = values.length > 1 ? values : values[0]!
  }
  const faults: string[] = []
  const compare = (what: string, got: unknown, wanted: unknown) => {
    if (!isDeepStrictEqual(got, wanted)) faults.push(`${what} is ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`)
  }
  compare('the method', method, expect.method)
  compare('the path', segments(path), segments(expect.path))
  compare('the query', query, expect.query ?? {})
  compare('the body', parse(body), 'body' in expect ? expect.body : undefined)
  compare('authorization', headers.authorization, `Bearer ${key}`)
  compare('content-type', headers['content-type']?.replace(/;.*/, ''), 'body' in expect ? 'application/json' : undefined)
  if (!headers.accept?.includes('application/json')) faults.push(`accept is ${headers.accept}`)
  if (!/^relayos-[a-z]+\/\d/.test(headers['user-agent'] ?? '')) faults.push(`user-agent is ${headers['user-agent']}`)
  for (const [name, value] of Object.entries(expect.headers ?? {})) compare(name, headers[name], value)
  const idempotency = headers['idempotency-key'] as string | undefined
  if (/^(POST|PATCH|DELETE)$/.test(expect.method)) {
    if (!/^[\x21-\x7e]{1,255}$/.test(idempotency ?? '')) faults.push(`idempotency-key is ${JSON.stringify(idempotency)}`)
    if (state.count > 1) compare('idempotency-key', idempotency, state.key)
  } else compare('idempotency-key', idempotency, undefined)
  state.key = idempotency
  return faults
}

function answer(reply: CallVector['exchanges'][number]['reply'], request: IncomingMessage, response: ServerResponse, answered: () => void) {
  response.on('finish', answered)
  if ('fault' in reply) {
    answered()
    if (reply.fault === 'silence') return
    if (reply.fault === 'cut') return void request.socket.destroy()
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"id":', () => request.socket.destroy())
    return
  }
  const { status, headers, body, text, retry_after_date } = reply
  const content = body === undefined ? (text ?? '') : JSON.stringify(body)
  const date = retry_after_date === undefined ? {} : { 'retry-after': new Date(Date.now() + retry_after_date * 1000).toUTCString() }
  const type = status >= 400 ? 'application/problem+json' : 'application/json'
  response.writeHead(status, { 'content-type': type, ...headers, ...date }).end(status === 204 ? undefined : content)
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return `${text} (can not be decoded)`
  }
}

const parse = (text: string): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return `${text} (no JSON)`
  }
}
