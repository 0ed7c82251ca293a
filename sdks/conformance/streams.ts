// The mock server's event stream: plays the script of each vector, and holds what the client does against it.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ConnectionScript, StreamStep, StreamVector } from '../../scripts/compiler/emit/conformance/vector.ts'
import type { Report } from './server.ts'

/** What a run has seen of one vector. */
type State = {
  count: number // of connections that were tried
  open: number // scripts that are not played to their end
  tickets: Set<string>
  endedAt: number // of the connection before
  sentAt: Map<string, number> // events, when they were sent first
  faults: string[]
  jitter: { waited: number; nominal: number }[]
}

type Frame = Record<string, unknown>

const PATTERN = /^\/([\w-]+)\/s(\d+)(\/.*)$/
const GRACE = 5 // ms that timers may be early

export function createStreams(vectors: StreamVector[], key: string) {
  const runs = new Map<string, Map<number, State>>()
  const stateOf = (run: string, index: number): State => {
    const states = runs.get(run) ?? runs.set(run, new Map()).get(run)!
    const fresh = (): State => ({ count: 0, open: 0, tickets: new Set(), endedAt: 0, sentAt: new Map(), faults: [], jitter: [] })
    return states.get(index) ?? states.set(index, fresh()).get(index)!
  }
  const find = (url = '') => {
    const [, run = '', index = '', path = ''] = PATTERN.exec(url) ?? []
    const vector = vectors[Number(index)]
    return vector ? { run, path, vector, state: stateOf(run, Number(index)), name: `${run} ${index}` } : null
  }
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    handleProtocols: (offered) => offered.has('relayos.v1') && 'relayos.v1',
  })

  /** The script of the connection that begins now; null if none was expected. */
  function begin({ vector, state }: NonNullable<ReturnType<typeof find>>, headers: IncomingMessage['headers']): ConnectionScript | null {
    const script = vector.connections[state.count++]
    if (!script) {
      state.faults.push(`connection ${state.count} was not expected`)
      return null
    }
    const waited = performance.now() - state.endedAt
    const { wait } = script
    if (wait && (waited < wait.from || waited > wait.to)) state.faults.push(`connection ${state.count} came after ${waited.toFixed()} ms`)
    if (wait?.jitter) state.jitter.push({ waited, nominal: wait.jitter })
    if (headers.authorization !== `Bearer ${key}`) state.faults.push(`connection ${state.count}: authorization is ${headers.authorization}`)
    if (!/^relayos-[a-z]+\/\d/.test(headers['user-agent'] ?? ''))
      state.faults.push(`connection ${state.count}: user-agent is ${headers['user-agent']}`)
    return script
  }

  return {
    isFor: (url: string | undefined) => PATTERN.test(url ?? ''),

    /** A ticket for the next connection, or why there is none. */
    async request(request: IncomingMessage, response: ServerResponse) {
      for await (const _ of request); // the body says nothing that matters
      const found = find(request.url)
      if (!found || request.method !== 'POST' || found.path !== '/v1/event_stream_tickets') {
        found?.state.faults.push(`${request.method} ${found.path} was not expected`)
        return void response.writeHead(404).end()
      }
      const script = begin(found, request.headers)
      const { state } = found
      if (!script || script.refuse) {
        const { status, headers, body } = script?.refuse ?? { status: 404, headers: {}, body: {} }
        state.endedAt = performance.now()
        return void response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(JSON.stringify(body))
      }
      const ticket = `ticket_${state.count}`
      state.tickets.add(ticket)
      response
        .writeHead(201, { 'content-type': 'application/json' })
        .end(JSON.stringify({ id: 'est_1', object: 'event_stream_ticket', ticket, scopes: [] }))
    },

    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
      socket.on('error', () => {})
      const found = find(request.url)
      if (!found) return void socket.destroy()
      const { state, vector, path } = found
      if (path !== '/v1/event_stream') state.faults.push(`the path is ${path}`)
      const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
      const ticket = offered.find((name) => name.startsWith('relayos.ticket.'))?.slice('relayos.ticket.'.length)
      const known = ticket !== undefined && state.tickets.delete(ticket)
      if (ticket !== undefined && !(known && offered.includes('relayos.v1'))) state.faults.push(`the subprotocols are ${offered}`)
      const script = known ? vector.connections[state.count - 1]! : begin(found, request.headers)
      if (!script || script.refuse) {
        const { status, headers = {}, body } = script?.refuse ?? { status: 404, body: {} }
        const text = JSON.stringify(body)
        const lines = Object.entries({
          'content-type': 'application/problem+json',
          'content-length': Buffer.byteLength(text),
          connection: 'close',
          ...headers,
        })
        socket.end(`HTTP/1.1 ${status} No\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`)
        state.endedAt = performance.now()
        return
      }
      const number = state.count
      state.open++
      server.handleUpgrade(request, socket, head, (ws) => {
        play(ws, script.steps, state, vector.hold_ms ?? 0).then(
          () => state.open--,
          (error: Error) => {
            state.faults.push(`connection ${number}: ${error.message}`)
            ws.close(4401, 'Not what the script says') // ends the stream, so that nobody waits for the rest
          },
        )
      })
    },

    report: (run: string): Report => [
      ...vectors.flatMap((vector, index) => faultsOf(vector, stateOf(run, index))),
      ...jitterOf(runs.get(run)),
    ],

    stop() {
      for (const ws of server.clients) ws.terminate()
      server.close()
    },
  }
}

function faultsOf({ name, connections }: StreamVector, { count, open, faults }: State): Report {
  const missing = count < connections.length ? [`${connections.length} connections were expected, ${count} came`] : []
  const short = open > 0 && faults.length === 0 ? ['the last connection was not played to its end'] : []
  return [...faults, ...missing, ...short].map((fault) => ({ name, fault }))
}

function jitterOf(states: Map<number, State> = new Map()): Report {
  const waits = [...states.values()].flatMap(({ jitter }) => jitter)
  if (waits.length < 6 || waits.some(({ waited, nominal }) => waited < nominal - 3)) return []
  return [{ name: 'all streams', fault: 'every wait is as long as it may be: nothing is taken off at random' }]
}

/** Rejects with what the client did otherwise. */
async function play(ws: WebSocket, steps: StreamStep[], state: State, hold: number): Promise<void> {
  const client = listen(ws, state, hold)
  let id = '' // of the subscription
  for (const step of steps) {
    state.endedAt = performance.now() // some ends are the client's, over what came last
    if ('subscribe' in step) {
      const { type, id: name, ...wish } = await client.next('subscribe')
      if (typeof name !== 'string' || !/^[A-Za-z0-9_.:-]{1,64}$/.test(name)) throw new Error(`the id of the subscription is ${name}`)
      const got = { from: 'now', ...wish }
      if (!isDeepStrictEqual(got, step.subscribe))
        throw new Error(`subscribes with ${JSON.stringify(got)} instead of ${JSON.stringify(step.subscribe)}`)
      id = client.id = name
    } else if ('send' in step) {
      if (ws.readyState !== ws.OPEN) throw new Error('was closed by the client before all was sent')
      const { event } = step.send as { event?: { id?: string } }
      if (event?.id !== undefined && !state.sentAt.has(event.id)) state.sentAt.set(event.id, performance.now())
      const frame = step.padding ? { padding: 'ä'.repeat(step.padding), ...step.send } : step.send
      sendText(ws, JSON.stringify(frame).replaceAll('"$id"', JSON.stringify(id)), step.pieces ?? 1)
    } else if ('send_text' in step) ws.send(step.send_text)
    else if ('await_ack' in step) await client.acknowledged(step.await_ack)
    else if ('alive_ms' in step) {
      for (let waited = 0; waited < step.alive_ms; waited += 250) {
        ws.ping()
        await delay(250)
      }
      if (ws.readyState !== ws.OPEN) throw new Error('was closed by the client while it was alive')
    } else {
      if ('close' in step) ws.close(step.close, 'As the script says')
      else if ('cut' in step) ws.terminate()
      else ws.pause()
      return
    }
  }
}

/** What comes from the client, frame by frame. */
function listen(ws: WebSocket, state: State, hold: number) {
  const frames: Frame[] = []
  const acks = new Set<unknown>()
  let wake = () => {}
  const self = {
    id: '',
    async next(type: string): Promise<Frame> {
      const frame = await self.until(() => frames.shift(), type)
      if (frame.type !== type) throw new Error(`sent ${JSON.stringify(frame)} instead of ${type}`)
      return frame
    },
    acknowledged: (eventId: string) => self.until(() => acks.has(eventId) || undefined, `an acknowledgement of ${eventId}`),
    async until<T>(look: () => T | undefined, what: string): Promise<T> {
      for (const end = performance.now() + 10_000; ; ) {
        const found = look()
        if (found !== undefined) return found
        if (ws.readyState !== ws.OPEN) throw new Error(`was closed before ${what} came`)
        if (performance.now() > end) throw new Error(`${what} did not come`)
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), delay(1_000)])
      }
    },
  }
  ws.on('error', () => {})
  ws.on('close', () => wake())
  ws.on('message', (data, binary) => {
    const frame = binary ? null : parse(String(data))
    if (!frame) return void state.faults.push('sent what is no frame')
    const subscription = String(frame.id)
    if (frame.type === 'ack') {
      const { event_id } = frame
      const sent = state.sentAt.get(String(event_id))
      if (sent === undefined) state.faults.push(`acknowledged ${event_id}, which was not sent`)
      else if (performance.now() - sent < hold - GRACE) state.faults.push(`acknowledged ${event_id} before it was handled`)
      if (subscription !== self.id) state.faults.push(`acknowledged under the name ${subscription}`)
      acks.add(event_id)
    } else if (frame.type === 'unsubscribe') ws.send(JSON.stringify({ type: 'unsubscribed', subscription }))
    else if (frame.type !== 'pong') frames.push(frame)
    wake()
  })
  return self
}

function sendText(ws: WebSocket, text: string, pieces: number) {
  if (pieces === 1) return ws.send(text)
  const bytes = Buffer.from(text)
  const size = Math.ceil(bytes.length / pieces) // in the middle of characters, too
  for (let start = 0; start < bytes.length; start += size) {
    ws.send(bytes.subarray(start, start + size), { binary: false, fin: start + size >= bytes.length })
    ws.ping()
  }
}

function parse(text: string): Frame | null {
  try {
    const frame: unknown = JSON.parse(text)
    return frame && typeof frame === 'object' && !Array.isArray(frame) ? (frame as Frame) : null
  } catch {
    return null
  }
}
