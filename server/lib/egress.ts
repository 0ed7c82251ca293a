// What a URL from outside may lead to: https, a few ports, public addresses; and the operator's exceptions by host and port.

import { Resolver, lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress, normalAddress } from './public-address.ts'

export type EgressReason =
  | 'url_not_allowed'
  | 'address_forbidden'
  | 'name_not_resolved'
  | 'connect_timeout'
  | 'connection_refused'
  | 'connection_reset'
  | 'tls_error'
  | 'timeout'
  | 'response_malformed'
  | 'response_too_large'
  | 'content_encoded'

/** Why nothing came of a request to the outside. The message is fit for whoever gave the URL. */
export class EgressError extends Error {
  readonly reason: EgressReason

  constructor(reason: EgressReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

export type Resolve = (name: string) => Promise<string[]>

export type EgressSettings = {
  allow?: readonly string[] // host:port, exempt from every rule below
  ports?: readonly [from: number, to: number][]
  forbidden?: readonly string[] // further addresses: of this machine, of the database
  resolve?: Resolve
}

export type Target = { host: string; port: number; exempt: boolean }

export type Egress = ReturnType<typeof createEgress>

const DNS_MS = 2_000
const BROKER_PORTS: readonly [number, number][] = [
  [4222, 4222],
  [5671, 5671],
  [9092, 9098],
] // NATS, AMQP and Kafka, all with TLS
const DEFAULT_PORTS: readonly [number, number][] = [443, 80, 8443].map((port) => [port, port])

export function createEgress({ allow = [], ports = DEFAULT_PORTS, forbidden = [], resolve = resolveName }: EgressSettings = {}) {
  const exceptions = new Set(allow.map((entry) => hostAndPort(entry)))
  const own = new Set(forbidden.map(normalAddress))

  const isOpen = (address: string) => isPublicAddress(address) && !own.has(normalAddress(address))

  /** What can be said without asking anybody. Throws EgressError. */
  function target(url: string | URL): Target {
    const parsed = typeof url === 'string' ? URL.parse(url) : url
    if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) throw refused('It is not an https URL.')
    if (parsed.username !== '' || parsed.password !== '') throw refused('A URL with a user name or password is not allowed.')
    const port = Number(parsed.port) || (parsed.protocol === 'https:' ? 443 : 80)
    return place(parsed, port, ports, parsed.protocol === 'https:' ? null : 'Only https is allowed.')
  }

  /** The same for a message broker, as host:port. Without TLS, only what the operator excepts. */
  function broker(text: string, tls: boolean): Target {
    const parsed = URL.parse(`https://${text}`)
    const port = Number(/:(\d{1,5})$/.exec(text)?.[1])
    if (!parsed || !port || parsed.username !== '' || parsed.pathname !== '/') throw refused('It is not host:port.')
    return place(parsed, port, [...ports, ...BROKER_PORTS], tls ? null : 'Only TLS is allowed.')
  }

  function place({ hostname }: URL, port: number, open: readonly [number, number][], objection: string | null): Target {
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
    if (exceptions.has(`${normalAddress(host)}:${port}`)) return { host, port, exempt: true }
    if (objection !== null) throw refused(objection)
    if (!open.some(([from, to]) => port >= from && port <= to)) throw refused(`The port ${port} is not allowed.`)
    if (host.endsWith('.')) throw refused('A host name that ends with a dot is not allowed.')
    if (isIP(host) !== 0 && !isOpen(host)) throw closed()
    if (host === 'localhost' || host.endsWith('.localhost')) throw closed()
    return { host, port, exempt: false }
  }

  /** The addresses of a target, all of them vetted: one that is not public spoils the rest. */
  async function addresses({ host, exempt }: Target): Promise<string[]> {
    if (isIP(host) !== 0) return [host]
    const found = await (exempt ? lookUp(host) : resolve(host))
    if (found.length === 0) throw new EgressError('name_not_resolved', 'The host name has no address.')
    if (!exempt && !found.every(isOpen)) throw closed()
    return [...found].sort((left, right) => isIP(left) - isIP(right)) // IPv4 first: it is reachable from more places
  }

  async function vetTarget(found: Target): Promise<void> {
    if (found.exempt) return
    await addresses(found).catch((error) => {
      if (!(error instanceof EgressError) || error.reason !== 'name_not_resolved') throw error
    })
  }

  return {
    target,
    broker,
    addresses,
    isOpen,

    /** Throws when a URL can be refused now. A name that has no address yet may get one: every request looks again. */
    vet: async (url: string) => vetTarget(target(url)),
    vetBroker: async (text: string, tls: boolean) => vetTarget(broker(text, tls)),
  }
}

/** `[::1]:9000` or `127.0.0.1:9000` or `name:9000` in one spelling. Throws when it is none of them. */
export function hostAndPort(entry: string): string {
  const url = URL.parse(`http://${entry.trim()}`)
  const port = /:(\d+)$/.exec(entry.trim())?.[1]
  const isPlain = url && url.pathname === '/' && url.username === '' && /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)$/.test(url.hostname)
  if (!isPlain || !port || Number(port) === 0) throw new Error(`${entry} is not host:port`)
  return `${normalAddress(url.hostname.replace(/^\[|\]$/g, ''))}:${Number(port)}`
}

/** Both kinds of address, straight from DNS: the system's resolver has few threads, which a slow server could take. */
async function resolveName(name: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: DNS_MS, tries: 2 })
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
}

const lookUp = async (name: string) => (await lookup(name, { all: true }).catch(() => [])).map(({ address }) => address)

const refused = (message: string) => new EgressError('url_not_allowed', message)
const closed = () => new EgressError('address_forbidden', 'The URL leads to an address that is not public.')
