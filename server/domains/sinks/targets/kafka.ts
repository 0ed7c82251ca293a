// A Kafka topic (CloudEvents Kafka protocol binding 1.0). What the cluster says of where its brokers are is vetted like what the
// customer said: metadata are no way around egress rules.

import { Producer, type SASLOptions, stringSerializers } from '@platformatic/kafka'
import type { Target as Place } from '../../../lib/egress.ts'
import { toMessage } from '../cloud-events.ts'
import type { Secrets, Settings } from '../settings.ts'
import { CONNECT_MS, permit, tlsOptions, vettingLookup } from './broker-place.ts'
import { causesOf, SinkError, type SinkFailure, toSinkError } from './sink-error.ts'
import { type Means, SEND_MS, type Target, within } from './target.ts'

const MECHANISMS = { plain: 'PLAIN', scram_sha_256: 'SCRAM-SHA-256', scram_sha_512: 'SCRAM-SHA-512' } as const
const ALL_REPLICAS = -1

export function openKafka(means: Means, settings: Settings, secrets: Secrets): Target {
  const { brokers, topic, content_mode, tls, sasl_mechanism } = settings
  let producer: ReturnType<typeof create> | undefined

  function create() {
    const permitted = new Map<string, Place>()
    const lookup = vettingLookup(means.egress, (host) => permitted.get(host.toLowerCase()) ?? permit(means, `${host}:1`, true))
    const made = new Producer({
      clientId: 'relayos',
      bootstrapBrokers: brokers!,
      serializers: stringSerializers,
      autocreateTopics: false,
      retries: 0, // our own schedule
      connectTimeout: CONNECT_MS,
      timeout: SEND_MS,
      requestTimeout: SEND_MS,
      maxInflights: 1,
      ...(tls ? { tls: { ...tlsOptions(secrets), lookup } as object, tlsServerName: true } : {}),
      ...(sasl_mechanism ? { sasl: saslOf(sasl_mechanism, secrets) } : {}),
    })
    const pool = made.connections
    const get = pool.get.bind(pool) as (broker: { host: string; port: number }, callback: (error: Error | null) => void) => unknown
    const vet = (broker: { host: string; port: number } | undefined, callback: (error: Error | null) => void) => {
      if (!broker) return get(broker!, callback)
      try {
        const place = permit(means, `${broker.host.includes(':') ? `[${broker.host}]` : broker.host}:${broker.port}`, tls!)
        const known = permitted.get(place.host)
        permitted.set(place.host, known && !known.exempt ? known : place)
      } catch (error) {
        return callback(error as Error)
      }
      return get(broker, callback)
    }
    pool.get = vet as typeof pool.get
    return made
  }

  const drop = async () => {
    const old = producer
    producer = undefined
    await old?.close().catch(() => {})
  }

  return {
    async send(events) {
      producer ??= create()
      const messages = events.map((event) => {
        const { contentType, headers, body } = toMessage(event, content_mode!, 'ce_')
        return { topic: topic!, key: event.attributes.subject!, value: body, headers: { 'content-type': contentType, ...headers } }
      })
      try {
        await within(producer.send({ messages, acks: ALL_REPLICAS }))
      } catch (error) {
        void drop() // and with it what it believes of the cluster
        throw explain(error, Boolean(sasl_mechanism))
      }
    },
    close: drop,
  }
}

const saslOf = (mechanism: keyof typeof MECHANISMS, { username, password }: Secrets) =>
  ({ mechanism: MECHANISMS[mechanism], username, password }) as SASLOptions

const SAID: [RegExp, SinkFailure, string][] = [
  [/^UNKNOWN_TOPIC|^Unknown topic/, 'target_missing', 'There is no such topic.'],
  [/TOO_LARGE$/, 'too_large', 'The cluster refuses a batch of this size.'],
  [/SASL|AUTHENTICATION|AUTHORIZATION/, 'authentication_failed', 'The cluster refuses the credentials, or what they ask for.'],
]

function explain(error: unknown, signsIn: boolean): SinkError {
  for (const each of causesOf(error)) {
    const { apiId = '', code = '', message } = each as Error & { apiId?: string; code?: string }
    const found = SAID.find(([pattern]) => pattern.test(apiId) || pattern.test(code) || pattern.test(message))
    if (found) return new SinkError(found[1], found[2], { cause: error })
    if (signsIn && message.startsWith('Connection closed while waiting for ready')) {
      return new SinkError('authentication_failed', 'The cluster closed the connection while signing in.', { cause: error })
    }
    if (apiId) return new SinkError('rejected', `The cluster answered ${apiId}.`, { cause: error })
  }
  return toSinkError(error)
}
