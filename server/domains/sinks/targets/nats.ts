// A stream of NATS JetStream (CloudEvents NATS protocol binding). Each event is acknowledged by the stream, and its id is the id of
// the message: what comes twice within the stream's window is stored once.

import { jetstream, type JetStreamClient, JetStreamApiError } from '@nats-io/jetstream'
import {
  AuthorizationError,
  type Authenticator,
  connect,
  credsAuthenticator,
  headers as createHeaders,
  type NatsConnection,
  type NodeConnectionOptions,
  NoRespondersError,
  PermissionViolationError,
} from '@nats-io/transport-node'
import { type CloudEvent, toMessage } from '../cloud-events.ts'
import type { Secrets, Settings } from '../settings.ts'
import { type BrokerPlace, CONNECT_MS, placesOf, tlsOptions } from './broker-place.ts'
import { causesOf, SinkError, toSinkError } from './sink-error.ts'
import { type Means, SEND_MS, type Target, within } from './target.ts'

export function openNats(means: Means, settings: Settings, secrets: Secrets): Target {
  let open: { connection: NatsConnection; stream: JetStreamClient } | undefined

  const drop = async () => {
    const old = open
    open = undefined
    await old?.connection.close().catch(() => {})
  }

  async function start() {
    let failure: unknown
    for (const place of await placesOf(means, settings.servers!, settings.tls!)) {
      try {
        const connection = await within(connect(optionsOf(place)), CONNECT_MS * 2)
        void connection.closed().then(() => open?.connection === connection && (open = undefined))
        open = { connection, stream: jetstream(connection, { timeout: SEND_MS }) }
        return open
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }

  function optionsOf({ host, address, port }: BrokerPlace): NodeConnectionOptions {
    const { username, password, token, credentials } = secrets
    return {
      name: 'relayos',
      servers: [`${address.includes(':') ? `[${address}]` : address}:${port}`],
      timeout: CONNECT_MS,
      // Every connection is to an address that was vetted: none that the server tells of, none by itself.
      ...{ ignoreClusterUpdates: true, reconnect: false, resolve: false },
      tls: settings.tls
        ? ({ ...tlsOptions(secrets), ...(address === host ? {} : { servername: host }) } as NodeConnectionOptions['tls'])
        : null,
      ...(username && password ? { user: username, pass: password } : {}),
      ...(token ? { token } : {}),
      ...(credentials ? { authenticator: credsAuthenticator(new TextEncoder().encode(credentials)) as Authenticator } : {}),
    }
  }

  async function publish(stream: JetStreamClient, event: CloudEvent): Promise<void> {
    const { contentType, headers: attributes, body } = toMessage(event, settings.content_mode!, 'ce-')
    const headers = createHeaders()
    headers.set('Content-Type', contentType)
    for (const [name, value] of Object.entries(attributes)) headers.set(name, value)
    const { id, type } = event.attributes as Record<'id' | 'type', string>
    await stream.publish(`${settings.subject}.${type}`, body, {
      ...{ msgID: id, headers, timeout: SEND_MS, retries: 0 },
      ...(settings.stream ? { expect: { streamName: settings.stream } } : {}),
    })
  }

  return {
    async send(events) {
      try {
        const { stream } = open ?? (await start())
        await within(Promise.all(events.map((event) => publish(stream, event))))
      } catch (error) {
        void drop()
        throw explain(error)
      }
    },
    close: drop,
  }
}

function explain(error: unknown): SinkError {
  for (const each of causesOf(error)) {
    if (each instanceof AuthorizationError || each instanceof PermissionViolationError) {
      return new SinkError('authentication_failed', 'The server refuses the credentials, or what they ask for.', { cause: error })
    }
    if (each instanceof NoRespondersError || each.name === 'JetStreamNotEnabled') {
      return new SinkError('target_missing', 'No stream listens to the subject.', { cause: error })
    }
    if (each instanceof JetStreamApiError) return new SinkError('rejected', each.message.slice(0, 300), { cause: error })
    if (/server does not support 'tls'|tls.*is not available/i.test(each.message)) {
      return new SinkError('tls_error', 'The server offers no secure connection.', { cause: error })
    }
    if (/max.?payload/i.test(each.message)) {
      return new SinkError('too_large', 'The server takes no messages of this size.', { cause: error })
    }
  }
  return toSinkError(error)
}
