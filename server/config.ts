// Every setting, read once and checked at start. Nothing else reads the environment.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { hostAndPort } from './lib/egress.ts'
import { isIpRange } from './lib/ip-ranges.ts'

type Setting<Value> = { default: string; help: string; read(text: string): Value }

const integer = (min: number, max: number) => (text: string) => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < min || value > max) throw new Error(`must be a whole number from ${min} to ${max}`)
  return value
}
const oneOf =
  <Value extends string>(...values: Value[]) =>
  (text: string) => {
    if (!values.includes(text as Value)) throw new Error(`must be one of ${values.join(', ')}`)
    return text as Value
  }
const address =
  (...protocols: string[]) =>
  (text: string) => {
    if (text === '') return null
    const url = URL.parse(text)
    if (!url || !protocols.includes(url.protocol)) throw new Error(`must be an address that starts with ${protocols.join('// or ')}//`)
    return text
  }
const origin = (text: string) => {
  if (text === '') return null
  const url = URL.parse(text)
  const plain = url && ['http:', 'https:'].includes(url.protocol) && [url.origin, `${url.origin}/`].includes(text.toLowerCase())
  if (!plain) throw new Error('must be http:// or https:// and a host, with nothing after it')
  return url.origin
}
const mailbox = (text: string) => {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(text)) throw new Error('must be an email address')
  return text
}
const list =
  <Value>(read: (entry: string) => Value) =>
  (text: string) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map(read)
const portRange = (entry: string): [number, number] => {
  const [from, to = from, more] = entry.split('-').map(Number)
  if (!(from! >= 1 && to! >= from! && to! <= 65_535) || more !== undefined)
    throw new Error(`has ${entry}, which is neither a port nor a range`)
  return [from!, to!]
}
const proxyRange = (entry: string) => {
  if (!isIpRange(entry) || entry.includes('%')) throw new Error(`has ${entry}, which is neither an address nor a range like 10.0.0.0/8`)
  if (/^::ffff:/i.test(entry)) throw new Error(`has ${entry}; write it as IPv4`)
  if (entry.endsWith('/0')) throw new Error(`has ${entry}, which would believe everybody`)
  return entry
}
export const ROLES = ['api', 'worker'] as const
export type Role = (typeof ROLES)[number]

const roles = (text: string): Role[] => {
  const all = list(String)(text)
  const wrong = all.find((role) => !ROLES.includes(role as Role))
  if (wrong !== undefined) throw new Error(`must be api, worker or api,worker; ${wrong} is no role`)
  if (all.length === 0) throw new Error('must be api, worker or api,worker')
  return ROLES.filter((role) => all.includes(role))
}
const nonEmpty = (text: string) => {
  if (text.trim() === '') throw new Error('must not be empty')
  return text
}
const origins = (text: string) => {
  const all = text === '' ? [] : text.split(',').map((part) => part.trim())
  const wrong = all.find((origin) => !/^https?:$/.test(URL.parse(origin)?.protocol ?? '') || URL.parse(origin)!.origin !== origin)
  if (wrong !== undefined) throw new Error(`must be origins with commas between, such as https://app.example; ${wrong} is none`)
  return all
}
const setting = <Value>(fallback: string, help: string, read: (text: string) => Value): Setting<Value> => ({
  default: fallback,
  help,
  read,
})

const settings = {
  RELAYOS_ROLES: setting('api,worker', 'what this node does: api answers requests, worker delivers and runs jobs', roles),
  PORT: setting('8080', 'port to listen on; 0 takes a free one', integer(0, 65_535)),
  HOST: setting('127.0.0.1', 'address to listen on', nonEmpty),
  RELAYOS_TRUSTED_PROXIES: setting(
    '',
    'addresses and ranges of proxies whose X-Forwarded-For is believed, 10.0.0.0/8,…; unset: none',
    list(proxyRange),
  ),
  RELAYOS_PUBLIC_URL: setting('', 'where people and apps reach this server, https://…; unset: http://localhost:PORT', origin),
  RELAYOS_EGRESS_ALLOW: setting('', 'host:port,… that may be called though they are not public or not https', list(hostAndPort)),
  DATABASE_URL: setting('', 'PostgreSQL to use, postgres://…; unset: an embedded one', address('postgres:', 'postgresql:')),
  RELAYOS_DATA_DIR: setting('.relayos', 'folder of the embedded database, the secret and the first keys', (text) =>
    resolve(nonEmpty(text)),
  ),
  REDIS_URL: setting(
    '',
    'Redis in which nodes share rate limits and hints, redis://…; unset: each node counts for itself',
    address('redis:', 'rediss:'),
  ),
  LOG_LEVEL: setting('info', 'debug, info, warn, error or silent', oneOf('debug', 'info', 'warn', 'error', 'silent')),
  SMTP_URL: setting('', 'mail server for live email, smtp://user:password@host:port', address('smtp:', 'smtps:')),
  RELAYOS_MAIL_FROM: setting('relayos@localhost', 'sender of mails of the server itself', mailbox),
  RELAYOS_DOMAIN_VERIFICATION: setting(
    'dns',
    'how an organization proves an e-mail domain: dns, or off when the server has one organization',
    oneOf('dns', 'off'),
  ),
  RELAYOS_EGRESS_PORTS: setting('443,80,8443', 'ports and ranges of ports of URLs that customers give', list(portRange)),
  EGRESS_PROXY_URL: setting('', 'proxy for everything that goes to URLs of customers', address('http:', 'https:')),
  RELAYOS_RATE_LIMIT: setting('10000', 'requests per second of an environment; 0 = off', integer(0, 10_000_000)),
  RELAYOS_AUDIT_SINK: setting('', 'file outside of the database that signed audit checkpoints are appended to; unset: none', (text) =>
    text === '' ? null : resolve(text),
  ),
  RELAYOS_AUDIT_CHECKPOINT_SECONDS: setting('60', 'sign the audit log at least so often while something happens', integer(1, 3_600)),
  RELAYOS_REQUEST_LOG_DAYS: setting('7', 'days that the log of requests is kept', integer(1, 3_650)),
  RELAYOS_REQUEST_LOG_RATE: setting(
    '25',
    'successful requests per second and node in that log, failures ten times as many; 0 = off',
    integer(0, 100_000),
  ),
  RELAYOS_STREAM_ORIGINS: setting('', 'origins of pages that may open the event stream with a ticket, https://app.example,…', origins),
  RELAYOS_ADDRESS_LIMIT: setting('50', 'unauthenticated requests per second of one address; 0 = off', integer(0, 10_000_000)),
}

type Values = { [name in keyof typeof settings]: ReturnType<(typeof settings)[name]['read']> }

export type Config = {
  roles: Role[]
  port: number
  host: string
  trustedProxies: string[]
  publicUrl: string | null // an origin, without a slash at its end
  egressAllow: string[]
  databaseUrl: string | null
  dataDir: string
  redisUrl: string | null
  logLevel: string
  smtpUrl: string | null
  auditSink: string | null
  auditCheckpointSeconds: number
  requestLogDays: number
  requestLogRate: number
  mailFrom: string
  domainVerification: 'dns' | 'off'
  egressPorts: [from: number, to: number][]
  egressProxyUrl: string | null
  rateLimit: number
  addressLimit: number
  streamOrigins: string[]
}

/** Those that hold passwords. `NAME_FILE` names a file that has the value, so that it stands in no environment and no command. */
const SECRET = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'EGRESS_PROXY_URL']

function textOf(name: string, environment: Record<string, string | undefined>): string | undefined {
  const path = SECRET.includes(name) ? environment[`${name}_FILE`] : undefined
  if (!path) return environment[name]
  if (environment[name]) throw new Error(`and ${name}_FILE are both set`)
  try {
    return readFileSync(path, 'utf8').trim() || fail(`is empty in ${path}`)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? new Error(`can not be read from ${path}`) : error
  }
}

const fail = (words: string): never => {
  throw new Error(words)
}

/** Throws one error that names every wrong setting. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { default: fallback, read }] of Object.entries(settings)) {
    try {
      values[name] = read(textOf(name, environment) || fallback)
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}`)
    }
  }
  if (faults.length > 0) throw new Error(`The settings are not right:\n  ${faults.join('\n  ')}`)
  const read = values as Values
  return {
    roles: read.RELAYOS_ROLES,
    port: read.PORT,
    host: read.HOST,
    trustedProxies: read.RELAYOS_TRUSTED_PROXIES,
    publicUrl: read.RELAYOS_PUBLIC_URL,
    egressAllow: read.RELAYOS_EGRESS_ALLOW,
    databaseUrl: read.DATABASE_URL,
    dataDir: read.RELAYOS_DATA_DIR,
    redisUrl: read.REDIS_URL,
    logLevel: read.LOG_LEVEL,
    smtpUrl: read.SMTP_URL,
    auditSink: read.RELAYOS_AUDIT_SINK,
    auditCheckpointSeconds: read.RELAYOS_AUDIT_CHECKPOINT_SECONDS,
    requestLogDays: read.RELAYOS_REQUEST_LOG_DAYS,
    requestLogRate: read.RELAYOS_REQUEST_LOG_RATE,
    mailFrom: read.RELAYOS_MAIL_FROM,
    domainVerification: read.RELAYOS_DOMAIN_VERIFICATION,
    egressPorts: read.RELAYOS_EGRESS_PORTS,
    egressProxyUrl: read.EGRESS_PROXY_URL,
    rateLimit: read.RELAYOS_RATE_LIMIT,
    addressLimit: read.RELAYOS_ADDRESS_LIMIT,
    streamOrigins: read.RELAYOS_STREAM_ORIGINS,
  }
}

export const configHelp = () =>
  Object.entries(settings)
    .map(([name, { default: fallback, help }]) => `  ${name.padEnd(34)}${help}${fallback ? ` (${fallback})` : ''}`)
    .concat(`  ${SECRET.map((name) => `${name}_FILE`).join(', ')}: a file that has the value`)
    .join('\n')
