// Every setting, read once and checked at start. Nothing else reads the environment.

import { resolve } from 'node:path'
import { hostAndPort } from './lib/egress.ts'

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
const nonEmpty = (text: string) => {
  if (text.trim() === '') throw new Error('must not be empty')
  return text
}
const setting = <Value>(fallback: string, help: string, read: (text: string) => Value): Setting<Value> => ({
  default: fallback,
  help,
  read,
})

const settings = {
  PORT: setting('8080', 'port to listen on; 0 takes a free one', integer(0, 65_535)),
  HOST: setting('127.0.0.1', 'address to listen on', nonEmpty),
  DATABASE_URL: setting('', 'PostgreSQL to use, postgres://…; unset: an embedded one', address('postgres:', 'postgresql:')),
  RELAYOS_DATA_DIR: setting('.relayos', 'folder of the embedded database, the secret and the first keys', (text) =>
    resolve(nonEmpty(text)),
  ),
  REDIS_URL: setting('', 'Redis for limits and fan-out between nodes (not used yet)', address('redis:', 'rediss:')),
  LOG_LEVEL: setting('info', 'debug, info, warn, error or silent', oneOf('debug', 'info', 'warn', 'error', 'silent')),
  SMTP_URL: setting('', 'mail server for live email, smtp://user:password@host:port', address('smtp:', 'smtps:')),
  RELAYOS_EGRESS_ALLOW: setting('', 'host:port, …: private targets that webhooks may reach all the same, over http too', list(hostAndPort)),
  RELAYOS_EGRESS_PORTS: setting('443,80,8443', 'ports and ranges of ports that webhooks may use', list(portRange)),
  EGRESS_PROXY_URL: setting('', 'proxy for everything that goes to URLs of customers', address('http:', 'https:')),
  RELAYOS_RATE_LIMIT: setting('10000', 'requests per second of an environment; 0 = off', integer(0, 10_000_000)),
  RELAYOS_ADDRESS_LIMIT: setting('50', 'unauthenticated requests per second of one address; 0 = off', integer(0, 10_000_000)),
}

type Values = { [name in keyof typeof settings]: ReturnType<(typeof settings)[name]['read']> }

export type Config = {
  port: number
  host: string
  databaseUrl: string | null
  dataDir: string
  redisUrl: string | null
  logLevel: string
  smtpUrl: string | null
  egressAllow: string[]
  egressPorts: [from: number, to: number][]
  egressProxyUrl: string | null
  rateLimit: number
  addressLimit: number
}

/** Throws one error that names every wrong setting. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { default: fallback, read }] of Object.entries(settings)) {
    try {
      values[name] = read(environment[name] || fallback)
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}`)
    }
  }
  if (faults.length > 0) throw new Error(`The settings are not right:\n  ${faults.join('\n  ')}`)
  const read = values as Values
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    dataDir: read.RELAYOS_DATA_DIR,
    redisUrl: read.REDIS_URL,
    logLevel: read.LOG_LEVEL,
    smtpUrl: read.SMTP_URL,
    egressAllow: read.RELAYOS_EGRESS_ALLOW,
    egressPorts: read.RELAYOS_EGRESS_PORTS,
    egressProxyUrl: read.EGRESS_PROXY_URL,
    rateLimit: read.RELAYOS_RATE_LIMIT,
    addressLimit: read.RELAYOS_ADDRESS_LIMIT,
  }
}

export const configHelp = () =>
  Object.entries(settings)
    .map(([name, { default: fallback, help }]) => `  ${name.padEnd(24)}${help}${fallback ? ` (${fallback})` : ''}`)
    .join('\n')
