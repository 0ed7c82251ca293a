// The HTTP door: bounds on everything that arrives, `/v1` to the pipeline, the rest to Express.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Express } from 'express'
import type { Log } from '../lib/log.ts'
import { Problem, type ProblemCode } from '../lib/problem.ts'
import { Aborted, hasBody, MAX_BODY_BYTES, readBody } from './body.ts'
import type { Exchange, Reply } from './exchange.ts'
import { openExchange } from './open-exchange.ts'
import type { EventSourceDoor } from './event-source.ts'
import type { Pipeline } from './pipeline.ts'
import { problemReply } from './reply.ts'
import { refuseSocket } from './refuse-socket.ts'
import type { SocketDoor } from './socket.ts'

const MAX_URL = 8_192
const MAX_CONNECTIONS = 25_000 // most of them idle event streams; MAX_STREAMS of streams.ts is below it
const MAX_CONNECTIONS_PER_ADDRESS = 2_000

type Dependencies = { pipeline: Pipeline; web: Express; sockets: SocketDoor; eventSource: EventSourceDoor; log: Log; isDraining(): boolean }

export function createHttpServer({ pipeline, web, sockets, eventSource, log, isDraining }: Dependencies): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
    requireHostHeader: false, // we do: Node's own refusal has no body
    insecureHTTPParser: false,
    noDelay: true,
    shouldUpgradeCallback: ({ headers, url = '' }) => sockets.isFor(toOriginForm(url), headers.upgrade), // other upgrades are not heard
  })
  server.maxHeadersCount = 0 // else the ones past the 2,000th were dropped without a word; their size is bounded above
  server.maxRequestsPerSocket = 10_000
  server.maxConnections = MAX_CONNECTIONS
  server.timeout = 75_000 // an idle socket that even keep-alive does not explain
  server.on('request', answer)
  server.on('checkExpectation', answer) // an expectation that we don't know is none
  server.on('checkContinue', (request, response) => {
    if (!(Number(request.headers['content-length']) > MAX_BODY_BYTES)) response.writeContinue()
    answer(request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    request.url = toOriginForm(request.url ?? '/')
    void sockets.open(request, socket as Socket, head)
  })
  server.on('connect', (_, socket: Socket) => refuseSocket(socket, noProxy()))
  server.on('clientError', answerBrokenRequest)
  limitConnectionsPerAddress(server)

  function answer(request: IncomingMessage, response: ServerResponse) {
    if (isDraining()) response.setHeader('connection', 'close')
    const url = toOriginForm(request.url ?? '/')
    request.url = url
    if (url.startsWith('/v1/') || url === '/v1' || url.startsWith('/v1?') || namesNoHost(request)) void serve(request, response, url)
    else web(request, response)
  }

  async function serve(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const exchange = openExchange(request, url)
    let answer: Reply
    try {
      if (namesNoHost(request)) throw new Problem('malformed_url', 'The request names no host.')
      if (url.length > MAX_URL) throw new Problem('uri_too_long', `The address may have ${MAX_URL} characters at most.`)
      if (hasBody(request)) exchange.body = await readBody(request)
      answer = await pipeline.handle(exchange)
      if (eventSource.isFor(exchange, request, answer) && (await eventSource.open(exchange, response, answer))) return
    } catch (error) {
      if (error instanceof Aborted) return
      const problem = error instanceof Problem ? error : new Problem('malformed_json', 'The body could not be read.', { cause: error })
      answer = problemReply(exchange, problem)
    }
    send(response, request.method === 'HEAD', answer)
    logRequest(exchange, answer.status)
  }

  function logRequest({ requestId, traceId, operation, principal, method, startedAt, address }: Exchange, status: number) {
    const fields = { request_id: requestId, trace_id: traceId, operation: operation?.id, method, status, address }
    const duration_ms = Math.round((performance.now() - startedAt) * 100) / 100
    log.debug({ ...fields, duration_ms, environment_id: principal?.environmentId, api_key_id: principal?.id }, 'request')
  }

  return server
}

/** Clients of proxies send the whole address (RFC 9112, section 3.2.2); what counts is what follows the host. */
function toOriginForm(url: string): string {
  if (url.startsWith('/')) return url
  const rest = url.replace(/^https?:\/\/[^/?#]*/i, '')
  return rest.startsWith('?') || rest === '' ? `/${rest}` : rest
}

const namesNoHost = ({ headers, httpVersion }: IncomingMessage) => headers.host === undefined && httpVersion !== '1.0'

function send(response: ServerResponse, head: boolean, { status, headers, body }: Reply) {
  if (response.destroyed) return
  const length = Buffer.byteLength(body)
  headers['content-length'] = String(length)
  response.writeHead(status, headers)
  if (head) response.end()
  else response.end(body, length === body.length ? 'latin1' : 'utf8') // plain ASCII is written without transcoding
}

const BROKEN: Record<string, [ProblemCode, string]> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers may have 16384 bytes at most.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request was not complete in time.'],
}

/** Answers what never became a request. The parser's words stay inside. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) return void socket.destroy()
  const [code, detail] = BROKEN[error.code ?? ''] ?? ['malformed_url', 'The request is not valid HTTP.']
  refuseSocket(socket, new Problem(code, detail))
}

/**
 * Whether the connection is busy with the answer to a request that arrived whole, or to this one already: then ours
 * would be taken for that, or end up in the middle of it. Node keeps the answer under way in `_httpMessage`.
 */
function isAnswering(socket: Socket): boolean {
  const answer = (socket as { _httpMessage?: ServerResponse | null })._httpMessage
  return Boolean(answer && (answer.headersSent || answer.req.complete))
}

const noProxy = () => new Problem('method_not_allowed', 'This server is no proxy.', { headers: { allow: 'GET, HEAD, POST' } })

function limitConnectionsPerAddress(server: Server) {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    if (count > MAX_CONNECTIONS_PER_ADDRESS) return void socket.destroy()
    open.set(address, count)
    socket.once('close', () => {
      const left = open.get(address)! - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}
