// Passes WebSockets through: the handshake is looked at, the frames are none of the proxy's business.

import type { IncomingMessage, request as httpRequest } from 'node:http'
import type { Socket } from 'node:net'
import { bodyOf, NO_BODY } from '../message.ts'
import { headersOf, passOn } from './forward.ts'
import type { Inspector } from './inspector.ts'
import type { Target } from './proxy.ts'

const MAX_REFUSAL = 256 * 1024
const TIMEOUT_MS = 30_000

type Dependencies = {
  open: typeof httpRequest
  to: Target
  hostFor(request: IncomingMessage): Record<string, string>
  inspector: Inspector
}

export function createUpgrades({ open, to, hostFor, inspector }: Dependencies) {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.setNoDelay(true)
  }

  return {
    pass(request: IncomingMessage, socket: Socket, head: Buffer) {
      const number = inspector.begin()
      const startedAt = Date.now()
      keep(socket)
      const asked = { method: request.method!, url: request.url ?? '/', headers: headersOf(request), body: NO_BODY }
      const seen = { request: asked, startedAt, wait: 0, receive: 0 }
      const outgoing = open({
        ...to.address,
        agent: false,
        method: request.method!,
        path: request.url!,
        headers: passOn(request, hostFor(request), ['connection', 'upgrade']),
        setHost: false,
      })
      const timer = setTimeout(() => outgoing.destroy(new Error('no answer to the handshake')), TIMEOUT_MS)
      outgoing.on('error', (error) => {
        clearTimeout(timer)
        inspector.unreachable(number, { ...seen, answer: { status: 502, headers: {}, body: NO_BODY } }, error.message)
        if (socket.writable) socket.end('HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      })
      outgoing.on('upgrade', (answer, other: Socket, first) => {
        clearTimeout(timer)
        keep(other)
        socket.write(statusLine(answer, ['connection', 'upgrade']))
        if (first.length > 0) socket.write(first)
        if (head.length > 0) other.write(head)
        socket.pipe(other)
        other.pipe(socket)
        // What was written still leaves: the last frame says why it ends.
        socket.on('close', () => other.destroySoon())
        other.on('close', () => socket.destroySoon())
        inspector.look(number, { ...seen, answer: { status: answer.statusCode!, headers: headersOf(answer), body: NO_BODY } })
      })
      outgoing.on('response', async (answer) => {
        clearTimeout(timer)
        const chunks: Buffer[] = []
        let size = 0
        try {
          for await (const chunk of answer as AsyncIterable<Buffer>) if ((size += chunk.length) <= MAX_REFUSAL) chunks.push(chunk)
        } catch {
          // what came is passed on
        }
        const bytes = Buffer.concat(chunks)
        inspector.look(number, { ...seen, answer: { status: answer.statusCode!, headers: headersOf(answer), body: bodyOf(bytes) } })
        if (!socket.writable) return
        socket.write(statusLine(answer, [], { 'content-length': String(bytes.length), connection: 'close' }))
        socket.end(bytes)
      })
      socket.on('close', () => outgoing.destroy())
      outgoing.end()
    },
    stop: () => sockets.forEach((socket) => void socket.destroy()),
  }
}

function statusLine(answer: IncomingMessage, keep: string[], replace: Record<string, string> = {}): string {
  const headers = passOn(answer, replace, keep)
  const lines = [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`]
  for (let index = 0; index < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}
