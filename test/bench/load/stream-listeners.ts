// A process full of WebSockets that only count what comes: lighter than any client, so that the server is what is measured.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type ListenOrder =
  | { kind: 'open'; port: number; path: string; count: number; key: string | null; subscribe: object | null }
  | { kind: 'await'; frames: number; withinMs: number } // until so many frames came to each, counted from the last order on
  | { kind: 'close' }

export type Heard = { frames: number; bytes: number; seconds: number; cpuShare: number } // seconds: from the first frame to the last

const PER_ADDRESS = 1_500
const AT_ONCE = 100

type Listener = { socket: Socket; frames: number; left: number; head: Buffer }

const listeners: Listener[] = []
let frames = 0
let bytes = 0
let first = 0
let last = 0
let cpu = process.cpuUsage()

async function open({ port, path, count, key, subscribe }: Extract<ListenOrder, { kind: 'open' }>) {
  const before = listeners.length
  for (let done = 0; done < count; done += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, index) => before + done + index)
    await Promise.all(some.map((number) => openOne(number, port, path, key, subscribe)))
  }
  reset()
}

async function openOne(number: number, port: number, path: string, key: string | null, subscribe: object | null) {
  const localAddress = `127.0.0.${2 + Math.floor(number / PER_ADDRESS)}` // a server bounds the connections of an address
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  await once(socket, 'connect')
  const lines = [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
  lines.push(`Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`, ...(key ? [`Authorization: Bearer ${key}`] : []))
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const listener: Listener = { socket, frames: 0, left: 0, head: Buffer.alloc(0) }
  await new Promise<void>((resolve, reject) => {
    let text = ''
    const wanted = key === null ? '\r\n\r\n' : subscribe ? '"subscribed"' : '"hello"'
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (text.startsWith('HTTP/1.1 ') && !text.startsWith('HTTP/1.1 101')) reject(new Error(text.slice(0, 300)))
      if (subscribe && text.includes('"hello"') && !text.includes('sent')) {
        socket.write(masked(JSON.stringify(subscribe)))
        text += 'sent'
      }
      if (!text.includes(wanted)) return
      socket.off('data', read)
      socket.on('data', (more) => count(listener, more))
      resolve()
    }
    socket.on('data', read)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('a connection ended')))
  })
  listeners.push(listener)
}

function count(listener: Listener, chunk: Buffer) {
  bytes += chunk.length
  last = performance.now()
  first ||= last
  let at = 0
  while (at < chunk.length) {
    if (listener.left > 0) {
      const step = Math.min(listener.left, chunk.length - at)
      listener.left -= step
      at += step
      if (listener.left === 0) {
        frames++
        listener.frames++
      }
      continue
    }
    const need = headLength(
      listener.head.length > 0 ? Buffer.concat([listener.head, chunk.subarray(at, at + 10)]) : chunk.subarray(at, at + 10),
    )
    const head = Buffer.concat([listener.head, chunk.subarray(at, at + need - listener.head.length)])
    at += head.length - listener.head.length
    if (head.length < need) {
      listener.head = head
      continue
    }
    listener.head = Buffer.alloc(0)
    if ((head[0]! & 0x0f) === 9) listener.socket.write(Buffer.from([0x8a, 0x80, 0, 0, 0, 0])) // a ping: pong
    listener.left = need === 2 ? head[1]! : need === 4 ? head.readUInt16BE(2) : Number(head.readBigUInt64BE(2))
    if ((head[0]! & 0x0f) === 9) {
      listener.left = 0
    }
  }
}

const headLength = (start: Buffer) => (start.length < 2 ? 2 : start[1] === 126 ? 4 : start[1] === 127 ? 10 : 2)

function masked(text: string): Buffer {
  const body = Buffer.from(text)
  const head = body.length < 126 ? [0x81, 0x80 | body.length] : [0x81, 0x80 | 126, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from(head), Buffer.alloc(4), body])
}

function reset() {
  frames = bytes = first = last = 0
  cpu = process.cpuUsage()
  for (const listener of listeners) listener.frames = 0
}

async function hear({ frames: wanted, withinMs }: Extract<ListenOrder, { kind: 'await' }>): Promise<Heard> {
  const deadline = performance.now() + withinMs
  while (frames < wanted * listeners.length && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10))
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (last - first) / 1_000
  const heard = { frames, bytes, seconds, cpuShare: (user + system) / 1e6 / seconds }
  reset()
  return heard
}

process.on('message', async (order: ListenOrder) => {
  try {
    if (order.kind === 'open') await open(order)
    if (order.kind === 'close') for (const { socket } of listeners.splice(0)) socket.removeAllListeners('close').destroy()
    process.send!({ heard: order.kind === 'await' ? await hear(order) : null })
  } catch (error) {
    process.send!({ error: (error as Error).message })
  }
})
process.on('disconnect', () => process.exit())
