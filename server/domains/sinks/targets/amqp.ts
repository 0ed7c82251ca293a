// An AMQP 0-9-1 exchange: persistent messages, publisher confirms, and no message that no queue takes.

import { type ChannelModel, type ConfirmChannel, connect, type Message } from 'amqplib'
import { type CloudEvent, toMessage } from '../cloud-events.ts'
import type { Secrets, Settings } from '../settings.ts'
import { CONNECT_MS, type BrokerPlace, placesOf, tlsOptions } from './broker-place.ts'
import { SinkError, toSinkError } from './sink-error.ts'
import { type Means, type Target, within } from './target.ts'

const HEARTBEAT_SECONDS = 15
const MAX_FRAME = 131_072

export function openAmqp(means: Means, settings: Settings, secrets: Secrets): Target {
  let open: { connection: ChannelModel; channel: ConfirmChannel } | undefined
  let fault: unknown // of the connection or the channel, which the broker closes to say what is wrong
  let returned: Message | undefined // by a batch that is under way

  const drop = async () => {
    const old = open
    open = undefined
    await old?.connection.close().catch(() => {})
  }

  async function dial({ host, address, port }: BrokerPlace): Promise<ChannelModel> {
    const { username = 'guest', password = 'guest' } = secrets
    const place = { protocol: settings.tls ? 'amqps' : 'amqp', hostname: address, port, username, password }
    // A batch is in flight for seconds; frames as large as a broker takes them by default.
    const url = { ...place, vhost: encodeURIComponent(settings.vhost!), heartbeat: HEARTBEAT_SECONDS, frameMax: MAX_FRAME }
    const connection = await connect(url, {
      timeout: CONNECT_MS,
      noDelay: true,
      ...(settings.tls ? { ...tlsOptions(secrets), host: address, servername: address === host ? '' : host } : {}),
      ...(settings.tls && address === host ? { servername: undefined } : {}),
    } as object)
    return connection
  }

  async function start() {
    let failure: unknown
    for (const place of await placesOf(means, [settings.host!], settings.tls!)) {
      try {
        const connection = await within(dial(place), CONNECT_MS * 2)
        connection.on('error', (error) => (fault = error))
        connection.on('close', () => (open = undefined))
        const channel = await connection.createConfirmChannel()
        channel.on('error', (error) => (fault = error))
        channel.on('return', (message) => (returned ??= message))
        open = { connection, channel }
        return open
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }

  async function publish(channel: ConfirmChannel, events: CloudEvent[]): Promise<void> {
    const { exchange, routing_key, content_mode } = settings
    await Promise.all(
      events.map((event) => {
        const { contentType, headers, body } = toMessage(event, content_mode!, 'cloudEvents:')
        const { id, type, time } = event.attributes as Record<'id' | 'type' | 'time', string>
        const properties = {
          ...{ persistent: true, mandatory: true, contentType, headers, messageId: id, type, appId: 'relayos' },
          timestamp: Math.floor(Date.parse(time) / 1_000),
        }
        return new Promise<void>((resolve, reject) => {
          channel.publish(exchange!, routing_key ?? type, Buffer.from(body), properties, (error) => (error ? reject(error) : resolve()))
        })
      }),
    )
    if (returned) throw new SinkError('unroutable', `No queue takes messages with the routing key ${returned.fields.routingKey}.`)
  }

  return {
    async send(events) {
      ;[fault, returned] = [undefined, undefined]
      try {
        const { channel } = open ?? (await start())
        await within(publish(channel, events))
      } catch (error) {
        const reason = error instanceof SinkError ? error : explain(fault ?? error)
        void drop()
        throw reason
      }
    },
    close: drop,
  }
}

/** The broker says what it does not like as a number and a text: 404, NOT_FOUND - no exchange … */
function explain(error: unknown): SinkError {
  const { code, message = '' } = error as { code?: unknown; message?: string }
  const said = message.slice(0, 300)
  if (code === 404) return new SinkError('target_missing', said, { cause: error })
  if (/ConnectionOpenOk; got/.test(message)) {
    return new SinkError('target_missing', 'There is no such vhost, or it is not open to these credentials.', { cause: error })
  }
  if (code === 403 || /ACCESS[_-]REFUSED|Handshake terminated by server: 403/i.test(message)) {
    return new SinkError('authentication_failed', 'The broker refuses the credentials, or what they ask for.', { cause: error })
  }
  if (/message nacked/i.test(message)) return new SinkError('rejected', 'The broker did not take a message.', { cause: error })
  if (typeof code === 'number') return new SinkError('rejected', said, { cause: error })
  return toSinkError(error)
}
