// A server with bounds on everything that arrives, before anybody looks at what it is.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Problem, type ProblemCode } from '../lib/problem.ts'
import { MAX_BODY_BYTES } from './body.ts'
import { refuseSocket } from './refuse-socket.ts'

const MAX_CONNECTIONS = 25_000 // most of them idle event streams; MAX_STREAMS of streams.ts is below it
const MAX_CONNECTIONS_PER_ADDRESS = 2_000

type Answer = (request: IncomingMessage, response: ServerResponse) => void

type Options = {
  /** Proxies that connect for many: the cap of an address is not for them. */
  isProxy(address: string): boolean
  /** Other upgrades are not heard: their requests are answered like any. */
  takesUpgrade?(request: IncomingMessage): boolean
}

export function createBoundedServer(answer: Answer, { isProxy, takesUpgrade = () => false }: Options): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
    requireHostHeader: false, // we do: Node's own refusal has no body
    insecureHTTPParser: false,
    noDelay: true,
    shouldUpgradeCallback: takesUpgrade,
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
  limitConnectionsPerAddress(server, isProxy)
  return server
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

function limitConnectionsPerAddress(server: Server, isProxy: (address: string) => boolean) {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    if (isProxy(address)) return
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
