// What a hostile client may do to the event stream, and the code that it is let go with.

import { sleep } from '../assure/check.ts'
import { BINARY, CONTINUATION, openRawStream, PING, type RawStream, TEXT } from './raw-stream.ts'

export type Abuse = { name: string; codes: (number | null)[]; do(stream: RawStream): Promise<void> | void }

const subscribe = { type: 'subscribe', id: 'all', from: 'beginning', max_unacknowledged: 10_000 }
const ack = JSON.stringify({ type: 'ack', id: 'all', event_id: `evt_${'0'.repeat(26)}` })

export const abuses: Abuse[] = [
  { name: 'a frame that is too large', codes: [1009], do: (stream) => stream.send(TEXT, 'x'.repeat(65_537)) },
  {
    name: 'the announcement of a huge frame',
    codes: [1009],
    do: (stream) => void stream.socket.write(Buffer.from([0x81, 0xff, 0, 0, 0, 0xff, 0, 0, 0, 0])),
  },
  {
    name: 'the announcement of a frame beyond all numbers',
    codes: [1009],
    do: (stream) => void stream.socket.write(Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])),
  },
  {
    name: 'a message that becomes too large by its fragments',
    codes: [1009],
    do: (stream) => {
      stream.send(TEXT, 'x'.repeat(60_000), { final: false })
      stream.send(CONTINUATION, 'x'.repeat(6_000))
    },
  },
  {
    name: 'endless fragments',
    codes: [1008],
    do: (stream) => {
      stream.send(TEXT, '{', { final: false })
      for (let count = 0; count < 100; count++) stream.send(CONTINUATION, ' ', { final: false })
    },
  },
  { name: 'bad UTF-8', codes: [1007], do: (stream) => stream.send(TEXT, Buffer.from([0xc3, 0x28])) },
  { name: 'a frame without a mask', codes: [1002], do: (stream) => stream.send(TEXT, '{}', { masked: false }) },
  { name: 'reserved bits', codes: [1002], do: (stream) => stream.send(TEXT, '{}', { reserved: 4 }) },
  { name: 'an unknown opcode', codes: [1002], do: (stream) => stream.send(5, '{}') },
  { name: 'a continuation of nothing', codes: [1002], do: (stream) => stream.send(CONTINUATION, '{}') },
  { name: 'a ping that is too long', codes: [1002], do: (stream) => stream.send(PING, 'x'.repeat(126)) },
  { name: 'binary frames', codes: [1003], do: (stream) => stream.send(BINARY, '{}') },
  {
    name: 'a flood of frames',
    codes: [4429],
    do: async (stream) => {
      for (let count = 0; count < 10_000 && !stream.socket.destroyed; count++) stream.send(TEXT, ack)
    },
  },
  {
    name: 'a flood of frames that are none',
    codes: [4429],
    do: (stream) => {
      for (let count = 0; count < 500; count++) stream.send(TEXT, '{"type":"nonsense"}')
    },
  },
  {
    name: 'a flood of pings',
    codes: [4429],
    do: (stream) => {
      for (let count = 0; count < 10_000; count++) stream.send(PING, '')
    },
  },
  {
    name: 'a reader that stops reading',
    codes: [1013],
    do: async (stream) => {
      stream.sendJson(subscribe)
      stream.socket.pause()
      for (let count = 0; count < 120 && !stream.socket.destroyed; count++) {
        const call = { type: 'call', id: 'c', operation: 'events.list', params: { limit: 100 } }
        for (let more = 0; more < 5; more++) stream.sendJson(call)
        await sleep(25)
      }
      stream.socket.resume()
    },
  },
]

export type Outcome = { name: string; code: number | null | 'open'; right: boolean }

/** Tries one; the server has `withinMs` to let the client go. */
export async function abuse({ name, codes, do: act }: Abuse, port: number, apiKey: string, withinMs = 12_000): Promise<Outcome> {
  const stream = await openRawStream(port, apiKey)
  await act(stream)
  const code = await Promise.race([stream.closed, sleep(withinMs).then(() => 'open' as const)])
  stream.end()
  return { name, code, right: (codes as unknown[]).includes(code) }
}
