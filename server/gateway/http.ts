// The HTTP door: bounds on everything that arrives, `/v1` to the pipeline, the rest to Express.

import { createServer, type IncomingMessage, type Server, STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Express } from 'express'
import { apiVersion } from '#generated/operations.ts'
import { newId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import { Problem, type ProblemCode, problemBody } from '../lib/problem.ts'
import { Aborted, MAX_BODY_BYTES, readBody } from './body.ts'
import type { Exchange, Reply } from './exchange.ts'
import type { Pipeline } from './pipeline.ts'
import { problemReply } from './reply.ts'

const MAX_URL = 8_192
const MAX_CONNECTIONS = 10_000
const MAX_CONNECTIONS_PER_ADDRESS = 2_000

type Dependencies = { pipeline: Pipeline; web: Express; log: Log; isDraining(): boolean }

export function createHttpServer({ pipeline, web, log, isDraining }: Dependencies): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
    requireHostHeader: false, // we do: Node's own refusal has no body
    insecureHTTPParser: false,
    noDelay: true,
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
    const exchange = open(request, url)
    let answer: Reply
    try {
      if (namesNoHost(request)) throw new Problem('malformed_url', 'The request names no host.')
      if (url.length > MAX_URL) throw new Problem('uri_too_long', `The address may have ${MAX_URL} characters at most.`)
      exchange.body = await readBody(request)
      answer = await pipeline.handle(exchange)
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

function open(request: IncomingMessage, url: string): Exchange {
  const cut = url.indexOf('?')
  return {
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'), // the same, without its body
    path: cut < 0 ? url : url.slice(0, cut),
    query: cut < 0 ? '' : url.slice(cut + 1),
    headers: request.headers,
    body: undefined,
    address: request.socket.remoteAddress ?? '',
    requestId: newId('req'),
    traceId: readTraceId(request.headers.traceparent),
    startedAt: performance.now(),
    replyHeaders: {},
  }
}

/** W3C Trace Context, version 00; anything else counts as absent. */
function readTraceId(header: string | string[] | undefined): string | undefined {
  const found = typeof header === 'string' ? /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header)?.[1] : undefined
  return found && !/^0+$/.test(found) ? found : undefined
}

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

function refuseSocket(socket: Socket, problem: Problem) {
  const requestId = newId('req')
  const body = JSON.stringify(problemBody(problem, requestId))
  const headers = {
    ...problem.options.headers,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
    'relayos-version': apiVersion,
    connection: 'close',
  }
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

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
