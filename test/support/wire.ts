// Speaks HTTP by hand, for requests that no client would send.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type WireAnswer = { status: number; headers: Record<string, string>; body: string }

export type Wire = {
  send(...parts: (string | Buffer)[]): void
  /** The next answer; null when the connection ends without one. */
  answer(request?: { head?: boolean }): Promise<WireAnswer | null>
  /** Resolves when the other side has closed, with the milliseconds since the connection was made. */
  closed: Promise<number>
  end(): void
}

export async function openWire(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const since = performance.now()
  socket.on('error', () => {}) // a reset is a way to close
  const closed = once(socket, 'close').then(() => performance.now() - since)
  const reader = createReader(socket)
  return {
    send(...parts) {
      for (const part of parts) socket.write(part)
    },
    answer: (request) => reader.next(request?.head ?? false),
    closed,
    end: () => socket.destroy(),
  }
}

/** One exchange on a connection of its own. */
export async function exchange(port: number, ...parts: (string | Buffer)[]): Promise<WireAnswer | null> {
  const wire = await openWire(port)
  wire.send(...parts)
  const answer = await wire.answer()
  wire.end()
  return answer
}

/** Cuts the stream into answers by their content-length; interim answers (1xx) count too. */
function createReader(socket: Socket) {
  let bytes = Buffer.alloc(0)
  let ended = false
  let changed = () => {}
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    changed()
  })
  for (const event of ['end', 'close'] as const) {
    socket.on(event, () => {
      ended = true
      changed()
    })
  }

  function cut(head: boolean): WireAnswer | null {
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return null
    const [first, ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    const status = Number(first!.split(' ')[1])
    const length = head || status < 200 || status === 204 ? 0 : Number(headers['content-length'] ?? 0)
    if (bytes.length < end + 4 + length) return null
    const body = bytes.subarray(end + 4, end + 4 + length).toString()
    bytes = bytes.subarray(end + 4 + length)
    return { status, headers, body }
  }

  return {
    async next(head: boolean): Promise<WireAnswer | null> {
      for (;;) {
        const found = cut(head)
        if (found || ended) return found
        await new Promise<void>((resolve) => (changed = resolve))
      }
    },
  }
}
