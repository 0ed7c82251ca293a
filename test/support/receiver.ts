// Receivers of webhooks: real servers on loopback that remember what came and answer as a test says.

import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json } from './json.ts'

export type Received = { at: number; path: string; headers: IncomingHttpHeaders; text: string; event: Json }

export type Receiver = {
  host: string // for RELAYOS_EGRESS_ALLOW
  url: string
  received: Received[]
  /** From now on; without a body it answers 204. */
  answer(answer: (received: Received, response: ServerResponse) => void): void
  ids(): string[]
  /** As it was when it started: nothing came, and it answers 204. */
  reset(): void
  stop(): Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const accept = (_: Received, response: ServerResponse) => void response.writeHead(204).end()
  let answer: (received: Received, response: ServerResponse) => void = accept
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const one = { at: Date.now(), path: request.url ?? '', headers: request.headers, text, event: text === '' ? null : JSON.parse(text) }
    received.push(one)
    answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    url: `http://${host}/hook`,
    received,
    answer: (next) => (answer = next),
    ids: () => received.map(({ headers }) => String(headers['webhook-id'])),
    reset() {
      received.length = 0
      answer = accept
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
