// A WebSocket by hand, for frames that no client would send.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type RawFrame = { opcode: number; payload: Buffer }

export type RawStream = {
  socket: Socket
  /** A masked frame. */
  send(opcode: number, payload: Buffer | string, more?: { final?: boolean; masked?: boolean; reserved?: number }): void
  sendJson(value: object): void
  frames: RawFrame[]
  /** The code of the server's close frame; null when it ended without one. */
  closed: Promise<number | null>
  end(): void
}

export const TEXT = 1
export const BINARY = 2
export const CONTINUATION = 0
export const CLOSE = 8
export const PING = 9
export const PONG = 10

export async function openRawStream(port: number, apiKey: string): Promise<RawStream> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  const key = randomBytes(16).toString('base64')
  socket.write(
    `GET /v1/event_stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
      `Sec-WebSocket-Key: ${key}\r\nAuthorization: Bearer ${apiKey}\r\n\r\n`,
  )
  const frames: RawFrame[] = []
  let bytes = Buffer.alloc(0)
  let open = false
  let code: number | null = null
  const opened = new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      if (!open) {
        const end = bytes.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!bytes.toString('latin1', 0, 12).endsWith('101')) return reject(new Error(bytes.toString('latin1', 0, 300)))
        bytes = bytes.subarray(end + 4)
        open = true
        resolve()
      }
      for (let frame = cut(); frame; frame = cut()) {
        if (frame.opcode === CLOSE && frame.payload.length >= 2) {
          code = frame.payload.readUInt16BE(0)
          socket.end()
        }
        frames.push(frame)
      }
    })
  })

  function cut(): RawFrame | null {
    if (bytes.length < 2) return null
    const short = bytes[1]! & 0x7f
    const start = short === 126 ? 4 : short === 127 ? 10 : 2
    if (bytes.length < start) return null
    const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
    if (bytes.length < start + length) return null
    const frame = { opcode: bytes[0]! & 0x0f, payload: Buffer.from(bytes.subarray(start, start + length)) }
    bytes = bytes.subarray(start + length)
    return frame
  }

  await opened
  const closed = new Promise<number | null>((resolve) => socket.once('close', () => resolve(code))) // a reset is a way to close
  const self: RawStream = {
    socket,
    frames,
    closed,
    send: (opcode, payload, { final = true, masked = true, reserved = 0 } = {}) => {
      const body = Buffer.from(payload)
      const first = (final ? 0x80 : 0) | (reserved << 4) | opcode
      socket.write(Buffer.concat([head(first, body.length, masked), masked ? mask(body) : body]))
    },
    sendJson: (value) => self.send(TEXT, JSON.stringify(value)),
    end: () => socket.destroy(),
  }
  return self
}

function head(first: number, length: number, masked: boolean): Buffer {
  const flag = masked ? 0x80 : 0
  if (length < 126) return Buffer.from([first, flag | length])
  if (length < 65_536) return Buffer.from([first, flag | 126, length >> 8, length & 0xff])
  const bytes = Buffer.alloc(10)
  bytes[0] = first
  bytes[1] = flag | 127
  bytes.writeBigUInt64BE(BigInt(length), 2)
  return bytes
}

/** With a key of zeros the payload stays as it is. */
const mask = (body: Buffer) => Buffer.concat([Buffer.alloc(4), body])
