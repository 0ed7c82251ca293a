// Runner for the TypeScript SDK: node typescript.ts <vectors.json> <url>. Prints a line of JSON per vector.

import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { CallVector, Outcome, StreamVector, Vectors, WebhookVector } from '../../scripts/compiler/emit/conformance/vector.ts'
import {
  APIConnectionError,
  APIError,
  APITimeoutError,
  RelayOS,
  RelayOSError,
  ResyncRequiredError,
  WebhookVerificationError,
  webhooks,
} from '../typescript/src/index.ts'

const KINDS: Record<string, string> = {
  BadRequestError: 'bad_request',
  AuthenticationError: 'authentication',
  PermissionDeniedError: 'permission_denied',
  NotFoundError: 'not_found',
  ConflictError: 'conflict',
  UnprocessableError: 'unprocessable',
  RateLimitError: 'rate_limit',
  ServerError: 'server',
  APIError: 'api',
}

const [file = '', url = ''] = process.argv.slice(2)
const vectors: Vectors = JSON.parse(await readFile(file, 'utf8'))
const queue = vectors.calls.map((vector, index) => ({ vector, index }))
await Promise.all(
  Array.from({ length: 24 }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { vector, index } = next
      print(vector.name, await outcome(() => call(vector, `${url}/${index}`)))
    }
  }),
)
for (const vector of vectors.webhooks) print(vector.name, await outcome(() => unwrap(vector)))
await Promise.all(vectors.streams.map(async (vector, index) => print(vector.name, await follow(vector, `${url}/s${index}`))))
process.exit() // Node's WebSocket waits for a goodbye that the silent server never says

function print(name: string, outcome: Outcome | StreamVector['outcome']) {
  console.log(JSON.stringify({ name, outcome }))
}

type Method = (...args: unknown[]) => Promise<unknown> & AsyncIterable<unknown>

async function call(vector: CallVector, baseURL: string): Promise<Outcome> {
  const client = new RelayOS({ apiKey: vectors.key, baseURL })
  const { operation, method, path, query, body, walk } = vector
  const { max_retries, timeout_ms, idempotency_key, headers } = vector.options ?? {}
  const options = { maxRetries: max_retries, timeout: timeout_ms, idempotencyKey: idempotency_key, headers }
  if (operation === null) return value(await client.request(method as 'GET', path[0] as '/', { ...options, query: query as never, body }))
  const [tag = '', verb = ''] = operation.split('.').map(camel)
  const resource = (client as never as Record<string, Record<string, Method>>)[tag]
  const args = [...path, ...(body !== undefined ? [body] : query ? [query] : reads(vector) ? [undefined] : [])]
  const result = resource![verb]!(...args, body !== undefined && query ? { ...options, query } : options)
  if (!('items' in vector.outcome) && !walk) return value(await result)
  const items = []
  for await (const item of result) items.push(item)
  return { items }
}

/** A read with filters has a place for them before the options, also when there are none; `length` tells. */
function reads({ operation }: CallVector): boolean {
  return vectors.calls.some((other) => other.operation === operation && other.query !== undefined && other.body === undefined)
}

function value(result: unknown): Outcome {
  return { value: result ?? null }
}

async function unwrap({ body, headers, secrets, now }: WebhookVector): Promise<Outcome> {
  return value(await webhooks.unwrap(body, headers, secrets, { now: now * 1000 }))
}

async function follow({ params, options = {}, take, hold_ms = 0 }: StreamVector, baseURL: string): Promise<StreamVector['outcome']> {
  const client = new RelayOS({ apiKey: vectors.key, baseURL })
  const stream = client.eventStream.subscribe(params, { idleTimeout: options.idle_ms, maxRetries: options.max_retries })
  const events: unknown[] = []
  const told = await outcome(async () => {
    for await (const event of stream) {
      if (hold_ms) await delay(hold_ms)
      if (events.push(event) === take) break
    }
    return { value: null }
  })
  return { events, last_event_id: stream.lastEventId, ...('error' in told ? told : {}) }
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

async function outcome(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ResyncRequiredError) return { error: { kind: 'resync_required', oldest_event_id: error.oldestEventId } as never }
    if (error instanceof APITimeoutError) return { error: { kind: 'timeout' } }
    if (error instanceof APIConnectionError) return { error: { kind: 'connection' } }
    if (error instanceof WebhookVerificationError) return { error: { kind: 'webhook', reason: error.reason } }
    if (error instanceof APIError) {
      const { name, status, code, requestId, retryAfter, errors, next } = error
      const told = { status, code, request_id: requestId, retry_after: retryAfter, faults: [...errors], next: [...next] }
      return { error: { kind: KINDS[name] ?? name, ...told } }
    }
    if (error instanceof RelayOSError) return { error: { kind: 'usage' } }
    return { error: { kind: `other: ${error}` } }
  }
}
