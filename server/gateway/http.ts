// The HTTP door: bounds on everything that arrives, `/v1` to the pipeline, the rest to Express.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Express } from 'express'
import type { ClientAddresses } from '../lib/client-address.ts'
import type { Log } from '../lib/log.ts'
import { Problem } from '../lib/problem.ts'
import { Aborted, hasBody, readBody } from './body.ts'
import { createBoundedServer } from './bounded-server.ts'
import type { EventSourceDoor } from './event-source.ts'
import type { Exchange, Reply } from './exchange.ts'
import { openExchange } from './open-exchange.ts'
import type { Pipeline } from './pipeline.ts'
import { problemReply } from './reply.ts'
import type { SocketDoor } from './socket.ts'

const MAX_URL = 8_192

type Dependencies = {
  pipeline: Pipeline
  web: Express
  sockets: SocketDoor
  eventSource: EventSourceDoor
  addresses: ClientAddresses
  log: Log
  isDraining(): boolean
}

export function createHttpServer({ pipeline, web, sockets, eventSource, addresses, log, isDraining }: Dependencies): Server {
  const server = createBoundedServer(answer, {
    isProxy: addresses.isProxy,
    takesUpgrade: ({ headers, url = '' }) => sockets.isFor(toOriginForm(url), headers.upgrade),
  })
  server.on('upgrade', (request, socket, head) => {
    addresses.note(request)
    request.url = toOriginForm(request.url ?? '/')
    void sockets.open(request, socket as Socket, head)
  })

  function answer(request: IncomingMessage, response: ServerResponse) {
    addresses.note(request)
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
    const fields = {
      request_id: requestId,
      trace_id: traceId,
      operation: operation?.id,
      method,
      status,
      address,
      duration_ms: Math.round((performance.now() - startedAt) * 100) / 100,
      environment_id: principal?.environmentId,
      api_key_id: principal?.id,
    }
    log.debug(fields, 'request')
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
