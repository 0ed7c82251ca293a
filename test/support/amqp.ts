// A broker that speaks enough AMQP 0-9-1 for a publisher: sign-in, exchanges that are there, queues, confirms, returns.

import { createRequire } from 'node:module'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'

const require = createRequire(import.meta.url)
const lib = join(dirname(require.resolve('amqplib')), 'lib')
// The wire format of the client library: what a frame means is its business, what a broker does is ours.
const defs = require(join(lib, 'defs.js'))
const frames = require(join(lib, 'frame.js'))

export type AmqpMessage = { exchange: string; routingKey: string; properties: Record<string, unknown>; body: string }

export type AmqpBroker = {
  host: string
  messages: AmqpMessage[] // in the order in which they came
  /** Whether a queue takes messages of this routing key. */
  routes(routes: (routingKey: string) => boolean): void
  /** What happens to the next messages. */
  confirm(confirm: (message: AmqpMessage, count: number) => 'ack' | 'nack' | 'nothing' | 'hang_up'): void
  connections(): number
  stop(): Promise<void>
}

type Options = { tls?: { cert: string; key: string }; user?: string; password?: string; exchanges?: string[] }

export async function startAmqpBroker({ tls, user = 'guest', password = 'guest', exchanges = [''] }: Options = {}): Promise<AmqpBroker> {
  const messages: AmqpMessage[] = []
  const sockets = new Set<Socket>()
  let routes = (_: string) => true
  let confirm: (message: AmqpMessage, count: number) => 'ack' | 'nack' | 'nothing' | 'hang_up' = () => 'ack'
  let connections = 0

  const serve = (socket: Socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let rest: Buffer = Buffer.alloc(0)
    let greeted = false
    let tag = 0
    let current: { fields: Record<string, never>; properties: Record<string, unknown>; size: number; body: Buffer[] } | undefined
    const send = (id: number, channel: number, fields: object) => socket.write(defs.encodeMethod(id, channel, fields))

    const complete = (channel: number) => {
      const { fields, properties, body } = current!
      current = undefined
      tag++
      const { exchange, routingKey } = fields as unknown as { exchange: string; routingKey: string }
      if (!exchanges.includes(exchange)) {
        const replyText = `NOT_FOUND - no exchange '${exchange}' in vhost '/'`
        return send(defs.ChannelClose, channel, { replyCode: 404, replyText, classId: 60, methodId: 40 })
      }
      const message = { exchange, routingKey, properties, body: Buffer.concat(body).toString() }
      const outcome = confirm(message, tag)
      if (outcome === 'hang_up') return socket.destroy()
      if (outcome !== 'nack') {
        if (!routes(routingKey)) {
          const text = Buffer.concat(body)
          send(defs.BasicReturn, channel, { replyCode: 312, replyText: 'NO_ROUTE', exchange, routingKey })
          socket.write(defs.encodeProperties(defs.BasicProperties, channel, text.length, properties))
          socket.write(frames.makeBodyFrame(channel, text))
        } else messages.push(message)
      }
      if (outcome === 'ack') send(defs.BasicAck, channel, { deliveryTag: tag, multiple: false })
      if (outcome === 'nack') send(defs.BasicNack, channel, { deliveryTag: tag, multiple: false, requeue: false })
    }

    const take = (channel: number, id: number, fields: Record<string, never>) => {
      if (id === defs.ConnectionStartOk) {
        const [, name, word] = String(fields['response']).split('\u0000')
        if (name === user && word === password) send(defs.ConnectionTune, 0, { channelMax: 2_047, frameMax: 131_072, heartbeat: 60 })
        else {
          const replyText = 'ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN.'
          send(defs.ConnectionClose, 0, { replyCode: 403, replyText, classId: 0, methodId: 0 })
        }
      } else if (id === defs.ConnectionOpen && fields['virtualHost'] !== '/') {
        const replyText = `NOT_ALLOWED - vhost ${fields['virtualHost']} not found`
        send(defs.ConnectionClose, 0, { replyCode: 530, replyText, classId: 10, methodId: 40 })
      } else if (id === defs.ConnectionOpen) send(defs.ConnectionOpenOk, 0, { knownHosts: '' })
      else if (id === defs.ConnectionClose) socket.end(defs.encodeMethod(defs.ConnectionCloseOk, 0, {}))
      else if (id === defs.ChannelOpen) send(defs.ChannelOpenOk, channel, { channelId: Buffer.from('') })
      else if (id === defs.ChannelClose) send(defs.ChannelCloseOk, channel, {})
      else if (id === defs.ConfirmSelect) send(defs.ConfirmSelectOk, channel, {})
      else if (id === defs.BasicPublish) current = { fields, properties: {}, size: 0, body: [] }
    }

    socket.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk])
      if (!greeted) {
        if (rest.length < 8) return
        rest = rest.subarray(8)
        greeted = true
        send(defs.ConnectionStart, 0, {
          ...{ versionMajor: 0, versionMinor: 9, mechanisms: Buffer.from('PLAIN'), locales: Buffer.from('en_US') },
          serverProperties: { product: 'test', capabilities: { publisher_confirms: true, 'basic.nack': true } },
        })
      }
      for (;;) {
        if (socket.destroyed) return
        const frame = frames.parseFrame(rest, 131_072)
        if (!frame) return
        rest = frame.rest
        const decoded = frames.decodeFrame(frame)
        if (decoded === frames.HEARTBEAT) continue
        if (decoded.content !== undefined) {
          current!.body.push(decoded.content)
          if (current!.body.reduce((sum, part) => sum + part.length, 0) >= current!.size) complete(decoded.channel)
        } else if (decoded.size !== undefined && decoded.id === defs.BasicProperties) {
          current!.properties = decoded.fields
          current!.size = decoded.size
          if (decoded.size === 0) complete(decoded.channel)
        } else take(decoded.channel, decoded.id, decoded.fields)
      }
    })
  }
  const server = tls ? createTlsServer(tls, serve) : createServer(serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    routes: (next) => (routes = next),
    confirm: (next) => (confirm = next),
    connections: () => connections,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
