// A scripted server on 127.0.0.1 and a client whose waits take no time.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { RelayOS, type RelayOSOptions, type Timing } from '../src/index.ts'

export const KEY = 'rk_test_eu_0123456789abcdefghijABCDEFGHIJ012345'

export type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string }
export type Reply =
  | { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void)

export type TestServer = { url: string; seen: Seen[] }

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** Answers with one reply after the other, and with the last one for ever. */
export async function serve(...replies: Reply[]): Promise<TestServer> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    const reply = replies[Math.min(seen.length, replies.length) - 1] ?? { json: {} }
    if (typeof reply === 'function') return reply(request, response)
    const content = reply.json === undefined ? (reply.text ?? '') : JSON.stringify(reply.json)
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

/** Address of a port where nobody listens. */
export async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

/** A client of `server`; `waits` collects the milliseconds that it would have waited. */
export function connect(server: TestServer, options: RelayOSOptions = {}): { client: RelayOS; waits: number[] } {
  const waits: number[] = []
  const timing: Timing = {
    now: () => Date.now(),
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms)
    },
  }
  return { client: new RelayOS({ baseURL: server.url, apiKey: KEY, timing, ...options }), waits }
}

export const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  json: {
    type: `/docs/errors#${code}`,
    title: code,
    status,
    detail: `About ${code}.`,
    code,
    request_id: 'req_body',
    ...more,
  },
})

/** What a promise rejects with; fails if it does not. */
export async function rejection<T>(promise: PromiseLike<T>): Promise<unknown> {
  let value: T
  try {
    value = await promise
  } catch (error) {
    return error
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(value)}`)
}

export const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hi' } } as const

export const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
