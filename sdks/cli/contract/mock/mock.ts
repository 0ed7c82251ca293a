// A server that behaves as the contract says, from the contract alone: for offline CI.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import type { Contract } from '../contract.ts'
import { isRecord } from '../document.ts'
import { bodyOf, type Headers, header, splitUrl } from '../message.ts'
import type { Operation } from '../operations.ts'
import { answer, ENDED } from './answers.ts'
import { control } from './control.ts'
import { createFaults, type Fault, FaultSyntax, parseFault } from './faults.ts'
import { codeOf, problemBody, Refusal, refusalOf, unauthenticated } from './problems.ts'
import { createRandom } from './random.ts'
import type { Plan } from './resources.ts'
import { type Holder, World } from './world.ts'

export type MockOptions = {
  contract: Contract
  seed?: string
  host?: string
  port?: number
  key?: string // the only credential that opens it, beside those that it gives out; without, every one does
  faults?: string[]
}

export type Mock = { url: string; port: number; reset(): void; stop(): Promise<void> }

const MAX_BODY = 1024 * 1024
const MOST_KEYS = 50_000
export const FAULT_HEADER = 'mock-fault'

type Reply = { status: number; headers: Record<string, string>; body: string }
type Stored = { method: string; path: string; body: unknown; reply: Reply; requestId: string }

export async function startMock({ contract, seed = 'relayos', host = '127.0.0.1', port = 0, key, ...options }: MockOptions): Promise<Mock> {
  const standing = (options.faults ?? []).map(parseFault)
  let world = new World(contract, seed)
  let chance = createRandom(`${seed}/faults`)
  let faults = createFaults(chance, standing)
  let replies = new Map<string, Stored>()
  const { model } = world
  const version = versionOf(contract)

  const reset = () => {
    world = new World(contract, seed, model)
    chance = createRandom(`${seed}/faults`)
    faults = createFaults(chance, standing)
    replies = new Map()
  }

  const server = createServer(
    { keepAliveTimeout: 60_000, noDelay: true, maxHeaderSize: 32_768 },
    (request, response) => void serve(request, response),
  )
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 501 Not Implemented\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'))

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request)
    if (body === null) return void response.destroy()
    const { path } = splitUrl(request.url ?? '/')
    if (path.startsWith('/__mock'))
      return send(response, control(request.method!, path, body === 'too large' ? Buffer.alloc(0) : body, { world, faults, reset }))
    world.tick()
    const requestId = world.sampler.id('req')
    const headers = request.headers as Headers
    const asked = { method: request.method!, url: request.url ?? '/', headers, body: bodyOf(body === 'too large' ? Buffer.alloc(0) : body) }
    const { operation, violations, body: value } = contract.checkRequest(asked)
    const common = { 'x-request-id': requestId, 'relayos-version': version, 'cache-control': 'no-store' }
    const call = `${header(headers, 'idempotency-key') ?? ''}\n${asked.method} ${asked.url}`

    let fault: Fault | null = null
    let reply: Reply
    try {
      fault = faults.find(operation?.id ?? null, header(headers, FAULT_HEADER), call)
      if (fault && fault.latency > 0) await new Promise((resolve) => setTimeout(resolve, fault!.latency))
      if (fault?.kind === 'drop') return void request.socket.destroy()
      if (isRecord(fault?.kind)) throw faultRefusal(contract, fault, fault.kind.status)
      if (body === 'too large') throw new Refusal(413, 'content_too_large', `The body may have ${MAX_BODY} bytes at most.`)
      const refusal = refusalOf(violations)
      if (refusal) throw refusal
      const plan = model.plans.get(operation!.id)
      if (!plan) throw new Refusal(503, 'unavailable', 'The mock has no answer for this operation.')
      const holder = authenticate(headers, operation!)
      reply = once(plan, asked, value, requestId, () => {
        const match = contract.match(asked.method, path)
        const found = answer(world, plan, { params: match.operation ? match.params : {}, url: asked.url, body: value, holder })
        if (operation!.method !== 'GET') world.audit(operation!.id, found)
        return {
          status: plan.status,
          headers: { 'content-type': 'application/json', ...location(plan, found) },
          body: JSON.stringify(found),
        }
      })
    } catch (error) {
      reply = refused(error instanceof Refusal ? error : unexpected(error), operation, requestId)
    }
    reply = { ...reply, headers: { ...common, ...reply.headers } }
    if (fault?.kind === 'cut') return cut(response, reply)
    send(response, request.method === 'HEAD' ? { ...reply, body: '' } : reply)
  }

  function refused(refusal: Refusal, operation: Operation | null, requestId: string): Reply {
    const body = JSON.stringify(problemBody(contract, operation, refusal, requestId))
    return { status: refusal.status, headers: { 'content-type': 'application/problem+json', ...refusal.headers }, body }
  }

  /** Null: the key that everything may, or that nobody asks for. */
  function authenticate(headers: Headers, operation: Operation): Holder | null {
    const credential = (header(headers, 'authorization') ?? '').split(' ')[1] ?? ''
    const holder = world.holders.get(credential)
    if (!holder) {
      if (key !== undefined && credential !== key) throw unauthenticated()
      return null
    }
    if (holder.entry.isGone || holder.entry.value[ENDED]) throw unauthenticated()
    const needed = Object.values(operation.security[0] ?? {}).flat()
    const missing = holder.scopes === null ? [] : needed.filter((scope) => !holder.scopes!.includes(scope))
    if (missing.length > 0) throw new Refusal(403, 'missing_scope', `This operation needs the scope ${missing.join(' and ')}.`)
    return holder
  }

  /** The same key again: the stored answer. Another request under it: refused. */
  function once(
    { operation }: Plan,
    { method, url, headers }: { method: string; url: string; headers: Headers },
    body: unknown,
    requestId: string,
    effect: () => Reply,
  ): Reply {
    const wanted = header(headers, 'idempotency-key')
    if (wanted === undefined || !operation.parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key')) return effect()
    const { path } = splitUrl(url)
    const place = `${operation.id}\n${wanted}`
    const stored = replies.get(place)
    if (!stored) {
      const reply = effect()
      replies.set(place, { method, path, body, reply, requestId })
      if (replies.size > MOST_KEYS) replies.delete(replies.keys().next().value!)
      return reply
    }
    if (stored.method !== method || stored.path !== path || !isDeepStrictEqual(stored.body, body)) {
      throw new Refusal(422, 'idempotency_key_reused', 'The key was first used with another request.')
    }
    return {
      ...stored.reply,
      headers: { ...stored.reply.headers, 'idempotency-replayed': 'true', 'idempotency-original-request-id': stored.requestId },
    }
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    reset,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function faultRefusal(contract: Contract, { code, retryAfter }: Fault, status: number): Refusal {
  const seconds = retryAfter ?? (status === 429 || status === 503 ? 1 : null)
  const headers: Record<string, string> = {
    ...(seconds === null ? {} : { 'retry-after': String(seconds) }),
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="relayos"' } : {}),
  }
  return new Refusal(status, code ?? codeOf(contract, status), 'The mock was asked to fail.', {}, headers)
}

const unexpected = (error: unknown) =>
  error instanceof FaultSyntax
    ? new Refusal(400, 'invalid_request', error.message)
    : new Refusal(500, 'internal_error', error instanceof Error ? error.message : 'The mock failed.')

/** Where what was created is read: the link named `get`. */
function location({ operation, status }: Plan, body: Record<string, unknown>): Record<string, string> {
  const response = operation.source.responses?.[String(status)] as
    | { links?: Record<string, { operationId?: string; parameters?: Record<string, string> }> }
    | undefined
  const id = body.id
  if (!response?.links?.get || typeof id !== 'string') return {}
  return { location: `${operation.path.replace(/\/\{.*$/, '')}/${encodeURIComponent(id)}` }
}

/** The header RelayOS-Version wants a date; the contract's example of an event has one. */
function versionOf({ document }: Contract): string {
  for (const item of Object.values(document.webhooks ?? {})) {
    const found = /"api_version":"(\d{4}-\d{2}-\d{2})"/.exec(JSON.stringify(item))
    if (found) return found[1]!
  }
  return '2026-01-01'
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MAX_BODY) chunks.push(chunk)
      else chunks.length = 0
    })
    request.on('end', () => resolve(size > MAX_BODY ? 'too large' : Buffer.concat(chunks)))
    request.on('error', () => resolve(null))
    request.on('close', () => resolve(null))
  })
}

function send(response: ServerResponse, { status, headers, body }: Reply) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** Breaks off in the middle of the body. */
function cut(response: ServerResponse, { status, headers, body }: Reply) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + 16 })
  response.write(body.slice(0, Math.max(1, body.length >> 1)), () => response.destroy())
}
