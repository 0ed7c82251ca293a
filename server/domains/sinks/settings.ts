// What a sink is told of its target, checked and split: what may be shown, and what is sealed.

import type {
  EventSinkAmqpInput,
  EventSinkFileInput,
  EventSinkHttpInput,
  EventSinkKafkaInput,
  EventSinkNatsInput,
  EventSinkTlsInput,
} from '#generated/types/types.gen.ts'
import { checkUrl, HTTPS_ONLY, urlProblem, vetted } from '../../lib/check-url.ts'
import { type CertificateInfo, checkAuthority, checkClientCertificate } from '../../lib/client-certificate.ts'
import type { Egress } from '../../lib/egress.ts'
import { checkHeaders } from '../../lib/extra-headers.ts'
import { Problem } from '../../lib/problem.ts'

export type SinkType = 'http' | 'file' | 'kafka' | 'amqp' | 'nats'

export type TargetInput = {
  http?: EventSinkHttpInput
  file?: EventSinkFileInput
  kafka?: EventSinkKafkaInput
  amqp?: EventSinkAmqpInput
  nats?: EventSinkNatsInput
}

/** As they are stored. Which of them there are is said by the type of the sink. */
export type Settings = {
  url?: string
  header_names?: string[]
  rotate_bytes?: number
  keep_files?: number
  brokers?: string[]
  topic?: string
  sasl_mechanism?: NonNullable<EventSinkKafkaInput['sasl_mechanism']> | null
  host?: string
  vhost?: string
  exchange?: string
  routing_key?: string | null
  servers?: string[]
  subject?: string
  stream?: string | null
  authentication?: 'password' | 'token' | 'credentials' | null
  content_mode?: 'binary' | 'structured'
  tls?: boolean
  has_ca_certificate?: boolean
  client_certificate?: CertificateInfo | null
}

export type Secrets = {
  headers?: Record<string, string>
  username?: string
  password?: string
  token?: string
  credentials?: string
  certificate?: string
  private_key?: string
  ca_certificate?: string
}

type Split = { settings: Settings; secrets: Secrets }

export type Checks = { egress: Egress; httpsOnly: boolean; now: number; files: boolean }

const DEFAULT_ROTATE_BYTES = 67_108_864
const DEFAULT_KEEP_FILES = 10

/** Throws 422 with a pointer to what is wrong. */
export async function readSettings(type: SinkType, input: TargetInput, checks: Checks): Promise<Split> {
  if (type === 'http') return readHttp(input.http!, checks)
  if (type === 'file') return readFile(input.file!, checks)
  if (type === 'kafka') return readKafka(input.kafka!, checks)
  return type === 'amqp' ? readAmqp(input.amqp!, checks) : readNats(input.nats!, checks)
}

async function readHttp({ url, headers, ...tls }: EventSinkHttpInput, checks: Checks): Promise<Split> {
  checkHeaders(headers ?? {}, '/http/headers')
  await checkUrl(checks.egress, url, checks.httpsOnly, undefined, '/http/url')
  const { settings, secrets } = readCertificates(tls, checks, '/http')
  return {
    settings: { url, header_names: Object.keys(headers ?? {}), ...settings },
    secrets: { ...(headers ? { headers } : {}), ...secrets },
  }
}

function readFile({ rotate_bytes, keep_files }: EventSinkFileInput, { files }: Checks): Split {
  if (!files) {
    throw new Problem('sink_type_unavailable', 'The operator of this server allows no files.', {
      errors: [{ in: 'body', pointer: '/file', code: 'unavailable', message: 'needs RELAYOS_SINK_DIR to be set on the server' }],
    })
  }
  return { settings: { rotate_bytes: rotate_bytes ?? DEFAULT_ROTATE_BYTES, keep_files: keep_files ?? DEFAULT_KEEP_FILES }, secrets: {} }
}

async function readKafka(input: EventSinkKafkaInput, checks: Checks): Promise<Split> {
  const { brokers, topic, content_mode = 'binary', sasl_mechanism = null, username, password } = input
  const { settings, secrets } = await readTls(input.tls, brokers, checks, '/kafka', '/kafka/brokers')
  const complete = (username === undefined) === (password === undefined) && (username === undefined) === (sasl_mechanism === null)
  if (!complete) throw wrong('/kafka/sasl_mechanism', 'sasl_mechanism, username and password belong together.')
  return {
    settings: { brokers, topic, content_mode, sasl_mechanism, ...settings },
    secrets: { ...(username && password ? { username, password } : {}), ...secrets },
  }
}

async function readAmqp(input: EventSinkAmqpInput, checks: Checks): Promise<Split> {
  const { host, vhost = '/', exchange = '', routing_key = null, content_mode = 'binary', username, password } = input
  const { settings, secrets } = await readTls(input.tls, [host], checks, '/amqp', '/amqp/host')
  if ((username === undefined) !== (password === undefined)) throw wrong('/amqp/username', 'username and password belong together.')
  if (exchange === '' && routing_key === null)
    throw wrong('/amqp/routing_key', 'With the default exchange, routing_key must name the queue.')
  return {
    settings: { host, vhost, exchange, routing_key, content_mode, ...settings },
    secrets: { ...(username && password ? { username, password } : {}), ...secrets },
  }
}

async function readNats(input: EventSinkNatsInput, checks: Checks): Promise<Split> {
  const { servers, subject, stream = null, content_mode = 'binary', username, password, token, credentials } = input
  const { settings, secrets } = await readTls(input.tls, servers, checks, '/nats', '/nats/servers')
  if ((username === undefined) !== (password === undefined)) throw wrong('/nats/username', 'username and password belong together.')
  const ways = [username && 'password', token && 'token', credentials && 'credentials'].filter(Boolean) as ('password' | 'token')[]
  if (ways.length > 1) throw wrong('/nats/token', 'One way to sign in is enough.')
  const keys = {
    ...(username && password ? { username, password } : {}),
    ...(token ? { token } : {}),
    ...(credentials ? { credentials } : {}),
  }
  return {
    settings: { servers, subject, stream, content_mode, authentication: ways[0] ?? null, ...settings },
    secrets: { ...keys, ...secrets },
  }
}

async function readTls(
  tls: EventSinkTlsInput = {},
  hosts: string[],
  checks: Checks,
  pointer: string,
  at: string,
): Promise<{ settings: Settings; secrets: Secrets }> {
  const { enabled = true, ...rest } = tls
  if (checks.httpsOnly && !enabled) throw urlProblem('https_only', HTTPS_ONLY, `${pointer}/tls/enabled`)
  for (const [index, host] of hosts.entries()) {
    await vetted(() => checks.egress.vetBroker(host, enabled), hosts.length > 1 || !at.endsWith('host') ? `${at}/${index}` : at)
  }
  const { settings, secrets } = readCertificates(rest, checks, `${pointer}/tls`)
  return { settings: { tls: enabled, ...settings }, secrets }
}

function readCertificates(
  { ca_certificate, client_certificate }: Pick<EventSinkHttpInput, 'ca_certificate' | 'client_certificate'>,
  { now }: Checks,
  pointer: string,
): Split {
  if (ca_certificate) checkAuthority(ca_certificate, `${pointer}/ca_certificate`)
  const info = client_certificate ? checkClientCertificate(client_certificate, now, `${pointer}/client_certificate`) : null
  return {
    settings: { has_ca_certificate: Boolean(ca_certificate), client_certificate: info },
    secrets: { ...(ca_certificate ? { ca_certificate } : {}), ...(client_certificate ?? {}) },
  }
}

const wrong = (pointer: string, message: string) =>
  new Problem('invalid_event_sink', message, { errors: [{ in: 'body', pointer, code: 'combination', message }] })
