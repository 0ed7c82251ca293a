// The WebSocket door: an upgrade is an event_stream.connect that goes through the pipeline like any request; when that
// answers 200, the connection becomes a stream.

import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { EventStream } from '#generated/types/types.gen.ts'
import { STREAM_LIMITS } from '../domains/events/stream/event-stream.ts'
import type { Indicators } from '../domains/events/stream/indicators.ts'
import type { EventStream as Stream } from '../domains/events/stream/stream.ts'
import type { Tickets } from '../domains/events/stream/tickets.ts'
import type { RateLimits } from '../domains/identity/limits/limits.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Clock } from '../lib/clock.ts'
import type { Principal } from '../lib/context.ts'
import type { Log } from '../lib/log.ts'
import { Problem, unavailable } from '../lib/problem.ts'
import { Connection } from './connection.ts'
import { toProblem } from './errors.ts'
import type { Exchange } from './exchange.ts'
import { openExchange } from './open-exchange.ts'
import type { Pipeline } from './pipeline.ts'
import { endWithReply, refuseSocket } from './refuse-socket.ts'
import { problemReply } from './reply.ts'
import { StreamCheck } from './stream-check.ts'
import type { Streams } from './streams.ts'

const PATH = '/v1/event_stream'
const PROTOCOL = 'relayos.v1'
const TICKET = 'relayos.ticket.'

export type SocketDoor = ReturnType<typeof createSocketDoor>

type Dependencies = {
  pipeline: Pipeline
  authenticate(exchange: Exchange): Awaitable<Principal>
  limits: Pick<RateLimits, 'isBlocked'>
  tickets: Tickets
  stream: Stream
  indicators: Indicators
  streams: Streams
  origins: readonly string[] // of pages that may come with a ticket
  clock: Clock
  log: Log
  isDraining(): boolean
}

export function createSocketDoor({ authenticate, limits, tickets, streams, origins, isDraining, ...house }: Dependencies) {
  const { pipeline, clock, log } = house
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: STREAM_LIMITS.frame_bytes,
    maxFragments: 64,
    maxBufferedChunks: 1024,
    closeTimeout: 5_000,
    autoPong: false, // the connection does it, and counts
    handleProtocols: (offered) => offered.has(PROTOCOL) && PROTOCOL, // never the ticket
  } as ConstructorParameters<typeof WebSocketServer>[0])
  server.on('wsClientError', (error, socket) => {
    refuseSocket(socket as Socket, new Problem('malformed_url', `The upgrade is not right: ${error.message}.`))
  })

  /** Takes the ticket out of the exchange, if one came: then whoever asked for it is who connects. */
  async function readTicket(exchange: Exchange): Promise<void> {
    const offered = (exchange.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
    const found = offered.find((name) => name.startsWith(TICKET))
    if (found === undefined || exchange.headers.authorization !== undefined) return
    if (!offered.includes(PROTOCOL)) throw new Problem('invalid_request', `Offer the subprotocol ${PROTOCOL} beside the ticket.`)
    const { origin } = exchange.headers
    if (origin !== undefined && !origins.includes(origin)) {
      throw new Problem('origin_not_allowed', 'Pages of this origin may not connect.', {
        next: [{ action: 'Add the origin to the setting RELAYOS_STREAM_ORIGINS of the server.' }],
      })
    }
    const ticket = found.slice(TICKET.length)
    const redeemed = (await limits.isBlocked(exchange.address)) ? null : await tickets.redeem(ticket)
    const { credential, address, scopes } = redeemed ?? { credential: 'Bearer ticket', address: exchange.address, scopes: new Set() }
    exchange.headers = { ...exchange.headers, authorization: credential } // for tickets that it asks for in turn
    const asking = knocker(exchange, credential, address)
    exchange.identify = async () => {
      const principal = await asking()
      return { ...principal, scopes: new Set([...principal.scopes].filter((scope) => scopes.has(scope))) }
    }
  }

  /** Asks again who that is; keeps nothing else of the request. */
  function knocker({ method, path, requestId, traceId, startedAt }: Exchange, authorization: string, address: string) {
    const rest = { method, path, query: '', body: undefined, requestId, traceId, startedAt, headers: { authorization }, address }
    return () => authenticate({ ...rest, replyHeaders: {} })
  }

  async function admit(exchange: Exchange) {
    if (isDraining()) throw unavailable('The server is stopping.')
    if (exchange.headers.host === undefined) throw new Problem('malformed_url', 'The request names no host.')
    if (exchange.query !== '') throw new Problem('invalid_request', 'A WebSocket asks by frames; its address has no query.')
    await readTicket(exchange)
    const reply = await pipeline.handle(exchange)
    if (reply.status === 200) streams.check(exchange.principal!.environmentId, exchange.address)
    return reply
  }

  function start(ws: WebSocket, socket: Socket, exchange: Exchange, state: EventStream) {
    const { address, principal, requestId } = exchange
    const authorization = exchange.headers.authorization ?? ''
    const identify = exchange.identify ?? knocker(exchange, authorization, address)
    const check = new StreamCheck(principal!, identify, clock.now())
    const connection = new Connection({ ...house, ws, socket, check, caller: { authorization, address, identify }, state })
    const release = streams.add(connection, principal!.environmentId, address)
    const fields = { request_id: requestId, address, environment_id: principal!.environmentId, api_key_id: principal!.id }
    log.debug(fields, 'a stream opened')
    ws.on('error', () => {}) // its close follows, with the code that fits
    ws.on('close', (code) => {
      release()
      connection.end()
      log.debug({ ...fields, status: code }, 'a stream closed')
    })
  }

  return {
    isFor: (url: string, upgrade: string | undefined) => /^websocket$/i.test(upgrade ?? '') && (url === PATH || url.startsWith(`${PATH}?`)),

    async open(request: IncomingMessage, socket: Socket, head: Buffer) {
      socket.on('error', () => {}) // a reset is a way to close
      const exchange = openExchange(request, request.url ?? PATH)
      try {
        const reply = await admit(exchange)
        if (reply.status !== 200) return endWithReply(socket, reply)
        server.handleUpgrade(request, socket, head, (ws) => start(ws, socket, exchange, JSON.parse(reply.body)))
      } catch (error) {
        endWithReply(socket, problemReply(exchange, toProblem(error, 'GET')))
      }
    },
  }
}
