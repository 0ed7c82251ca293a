// How the stream writes: frames of a WebSocket and lines of Server-Sent Events. An event is framed once for all
// connections that share it, so these bytes go to the socket as they are.

import { textOf } from '../domains/events/stream/feed-event.ts'
import type { Format } from '../domains/events/stream/subscription.ts'

const FINAL_TEXT = 0x81

export const socketFormat: Format = {
  name: 'socket',
  encode: (subscription, event) => frame(`{"type":"event","subscription":${JSON.stringify(subscription)},"event":${textOf(event)}}`),
}

export const eventSourceFormat: Format = {
  name: 'event-source',
  encode: (_, event) => Buffer.from(`id: ${event.id}\nevent: ${event.type}\ndata: ${textOf(event)}\n\n`),
}

/** One unmasked text frame (RFC 6455, section 5.2). */
export function frame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const start = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const bytes = Buffer.allocUnsafeSlow(start + length) // of its own: a slice of the pool would keep its neighbours
  bytes[0] = FINAL_TEXT
  if (start === 2) bytes[1] = length
  else if (start === 4) {
    bytes[1] = 126
    bytes.writeUInt16BE(length, 2)
  } else {
    bytes[1] = 127
    bytes.writeBigUInt64BE(BigInt(length), 2)
  }
  bytes.write(text, start)
  return bytes
}
