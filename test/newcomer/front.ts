// What stands between a page and the API in a company's own deployment: it serves the page, adds the key that no page may hold,
// and asks for tickets. All runtimes go through it, so that connections can be cut and answers lost.

import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { TestServer } from '../support/server.ts'

export type Front = {
  url: string
  /** Addresses at which a redirect by `/moved` arrived. Nobody should. */
  strayed: string[]
  /** Requests with an Authorization header of their own. */
  withKey: number
  serve(server: TestServer): void
  /** `script`: of the page at `/`, by file name. */
  page(files: Map<string, string>): void
  stop(): Promise<void>
}

export async function openFront(): Promise<Front> {
  const tunnels = new Set<Socket>()
  const lost = new Set<string>()
  let files = new Map<string, string>()
  let server: TestServer | null = null

  const http = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://front')
    if (pathname === '/') return html(response, '<!doctype html><title>x</title><script type="module" src="/entry.js"></script>')
    const script = files.get(pathname.slice(1))
    if (script !== undefined) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    if (pathname === '/cut') {
      for (const tunnel of tunnels) tunnel.destroy()
      return void response.writeHead(200).end(String(tunnels.size))
    }
    if (pathname === '/my/ticket')
      return void response.end((await server!.request('POST', '/v1/event_stream_tickets', { body: {} })).body.ticket)
    if (pathname.startsWith('/slow')) return // for ever
    if (pathname.startsWith('/moved')) return void response.writeHead(307, { location: `${self.url}/strayed${pathname}` }).end()
    if (pathname.startsWith('/strayed')) {
      self.strayed.push(pathname)
      return void response.writeHead(404).end()
    }
    if (!pathname.startsWith('/v1/')) return void response.writeHead(404).end()
    if (request.headers.authorization) self.withKey++
    forward(request, response)
  })

  /**
   * With `x-lose`, the server does its work and half of the answer gets lost on the way, once for a key. Were all of it lost, Deno
   * and browsers would ask again by themselves.
   */
  function forward(request: IncomingMessage, response: ServerResponse) {
    const { method = 'GET', url = '/', headers } = request
    const key = String(headers['idempotency-key'])
    const loses = headers['x-lose'] !== undefined && !lost.has(key)
    const authorization = headers.authorization ?? `Bearer ${server!.keys.sandbox.api_key}`
    const onward = ask({ host: '127.0.0.1', port: server!.port, method, path: url, headers: { ...headers, authorization } }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      if (loses) {
        lost.add(key)
        answer.once('data', (chunk: Buffer) => response.write(chunk.subarray(0, 20), () => response.destroy()))
        return
      }
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  }

  http.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const way = connect(server!.port, '127.0.0.1', () => {
      const lines = request.rawHeaders.reduce((text, part, index) => text + part + (index % 2 ? '\r\n' : ': '), '')
      way.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines}\r\n`)
      way.write(head)
      way.pipe(socket)
      socket.pipe(way)
    })
    tunnels.add(socket)
    for (const end of [way, socket]) end.on('error', () => {})
    way.on('close', () => socket.destroy())
    socket.on('close', () => {
      tunnels.delete(socket)
      way.destroy()
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const self: Front = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    strayed: [],
    withKey: 0,
    serve: (behind) => void (server = behind),
    page: (more) => void (files = more),
    async stop() {
      for (const tunnel of tunnels) tunnel.destroy()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
  return self
}

const html = (response: ServerResponse, text: string) => void response.writeHead(200, { 'content-type': 'text/html' }).end(text)
