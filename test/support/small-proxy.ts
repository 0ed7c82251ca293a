// A proxy in front of two nodes, with the rules of deploy/nginx.conf: the node with less to do goes first; the other is asked when
// one is down, says 503 or breaks off, where asking again is safe.

import { Agent, createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Front } from './proxy.ts'

type Node = { port: number; busy: number }

export async function startSmallProxy(ports: [number, number]): Promise<Front> {
  const nodes: Node[] = ports.map((port) => ({ port, busy: 0 }))
  const inOrder = () => [...nodes].sort((left, right) => left.busy - right.busy)
  const sockets = new Set<Socket>()
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 }) // few new connections, which a node that stops might lose

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const [first, second] = inOrder()
    if (await pass(agent, first!, request, body, response, false)) return
    if (await pass(agent, second!, request, body, response, true)) return
    refuse(response, 'No node answered')
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('upgrade', (request, socket, head) => tunnel(inOrder(), request, socket as Socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    name: 'small proxy',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      agent.destroy()
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const refuse = (response: ServerResponse, detail: string) =>
  response
    .writeHead(503, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ status: 503, detail, code: 'outcome_unknown' }))

/** Whether it was answered; false: the other node may be asked. */
function pass(agent: Agent, node: Node, request: IncomingMessage, body: Buffer, response: ServerResponse, last: boolean): Promise<boolean> {
  const { method = 'GET', url, headers } = request
  const repeatable = !['POST', 'PATCH'].includes(method) || headers['idempotency-key'] !== undefined
  node.busy++
  return new Promise<boolean>((resolve) => {
    const forwarded = { ...headers, 'x-forwarded-for': request.socket.remoteAddress ?? '' }
    const outgoing = ask({ host: '127.0.0.1', port: node.port, method, path: url, headers: forwarded, agent, timeout: 30_000 })
    outgoing.on('response', (answer) => {
      if (answer.statusCode === 503 && repeatable && !last) {
        answer.resume()
        return resolve(false)
      }
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
      answer.on('error', () => response.destroy())
      response.on('close', () => {
        if (!answer.complete) outgoing.destroy()
        resolve(true)
      })
    })
    outgoing.on('timeout', () => outgoing.destroy())
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (response.headersSent) return resolve(true)
      if ((error.code === 'ECONNREFUSED' || repeatable) && !last) return resolve(false)
      refuse(response, error.code ?? error.message)
      resolve(true)
    })
    outgoing.end(body)
  }).finally(() => node.busy--)
}

/** A WebSocket: bytes both ways, to the first node that takes the connection. */
function tunnel([node, other]: Node[], request: IncomingMessage, socket: Socket, head: Buffer): void {
  socket.on('error', () => {})
  if (!node) return void socket.destroy()
  const way = connect(node.port, '127.0.0.1', () => {
    const lines = request.rawHeaders.reduce((text, part, index) => text + part + (index % 2 ? '\r\n' : ': '), '')
    way.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines}X-Forwarded-For: ${socket.remoteAddress}\r\n\r\n`)
    way.write(head)
    way.pipe(socket)
    socket.pipe(way)
    node.busy++
    way.once('close', () => node.busy--)
  })
  way.on('error', () => {
    if (way.pending || way.connecting || !way.bytesWritten) tunnel(other ? [other] : [], request, socket, head)
    else socket.destroy()
  })
  way.on('close', () => way.bytesWritten > 0 && socket.destroy())
  socket.on('close', () => way.destroy())
}
