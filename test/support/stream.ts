// A client of the event stream for tests. Holds every frame that comes against the contract.

import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { type ClientOptions, WebSocket } from 'ws'
import { responses } from '../../generated/server/response-validators.js'
import { eventually } from './eventually.ts'
import type { Json } from './json.ts'

export type Frame = Json

export type StreamClient = {
  ws: WebSocket
  frames: Frame[]
  closed: Promise<number>
  send(frame: object | string): void
  /** The next frame of the type that nobody took yet. */
  next(type: string, withinMs?: number): Promise<Frame>
  /** Subscribes and waits until the subscription stands. */
  subscribe(wish: object): Promise<Frame>
  call(operation: string, more?: object): Promise<Frame>
  /** Ids of the events that came under the subscription, in order. */
  ids(subscription?: string): string[]
  events(subscription?: string): Frame[]
}

type Options = { key?: string | null; protocols?: string[]; headers?: Record<string, string>; path?: string; client?: ClientOptions }

const isFrame = responses['event_stream.connect']!.frame!
let calls = 0

/** Opens a stream. Rejects with a `Refused` when the upgrade is answered by something else. */
export async function openStream(baseUrl: string, { key, protocols = [], headers = {}, path = '/v1/event_stream', client }: Options = {}) {
  const all = { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers }
  const ws = new WebSocket(baseUrl.replace('http', 'ws') + path, protocols, { ...client, headers: all })
  const frames: Frame[] = []
  const taken = new Set<Frame>()
  let fault: Error | null = null
  ws.on('message', (data) => {
    const frame = JSON.parse(String(data))
    if (!isFrame(frame)) fault = new Error(`${JSON.stringify(isFrame.errors)}\n${data}`)
    frames.push(frame)
  })
  const closed = once(ws, 'close').then(([code]) => code as number)
  ws.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    ws.once('open', resolve)
    ws.once('error', reject)
    ws.once('unexpected-response', async (_request, response: IncomingMessage) => {
      let text = ''
      for await (const chunk of response) text += chunk
      reject(new Refused(response.statusCode!, response.headers, text))
    })
  })
  const self: StreamClient = {
    ws,
    frames,
    closed,
    send: (frame) => ws.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    next: (type, withinMs) =>
      eventually(() => {
        if (fault) throw fault
        const found = frames.find((frame) => frame.type === type && !taken.has(frame))
        if (!found) throw new Error(`no ${type} came; these did: ${frames.map((frame) => frame.type).join(', ')}`)
        taken.add(found)
        return found
      }, withinMs),
    async subscribe(wish) {
      self.send({ type: 'subscribe', ...wish })
      return self.next('subscribed')
    },
    async call(operation, more = {}) {
      const id = `call-${++calls}`
      self.send({ type: 'call', id, operation, ...more })
      return eventually(() => {
        const found = frames.find((frame) => frame.type === 'answer' && frame.id === id)
        if (!found) throw new Error(`no answer to ${operation}`)
        return found
      })
    },
    ids: (subscription) => self.events(subscription).map(({ id }) => id),
    events: (subscription) =>
      frames
        .filter((frame) => frame.type === 'event' && (subscription === undefined || frame.subscription === subscription))
        .map(({ event }) => event),
  }
  return self
}

export class Refused extends Error {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Json // a problem

  constructor(status: number, headers: IncomingMessage['headers'], text: string) {
    super(`The upgrade was answered with ${status}: ${text}`)
    this.status = status
    this.headers = headers
    this.body = JSON.parse(text)
  }
}
