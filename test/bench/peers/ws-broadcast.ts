// Peer: the `ws` library and nothing else. Sends the same bytes to every client, at a pace, when it is told to.

import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

export type BroadcastOrder = { text: string; count: number; perSecond: number }

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
server.on('connection', (socket) => socket.on('error', () => {}))
server.on('listening', () => process.send!((server.address() as AddressInfo).port))

process.on('message', ({ text, count, perSecond }: BroadcastOrder) => {
  const bytes = Buffer.from(text)
  const started = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    const due = Math.min(count, Math.floor(((performance.now() - started) / 1_000) * perSecond))
    for (; sent < due; sent++) for (const client of server.clients) client.send(bytes, { binary: false })
    if (sent === count) clearInterval(timer)
  }, 5)
})
process.on('disconnect', () => process.exit())
