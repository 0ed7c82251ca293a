// The only way out to a URL that somebody else chose. Nothing is followed, nothing is decompressed, everything ends.

import type { IncomingHttpHeaders } from 'node:http'
import { isIP, type Socket } from 'node:net'
import { Agent, buildConnector, type Dispatcher, ProxyAgent } from 'undici'
import { type Egress, EgressError, type EgressReason } from './egress.ts'

const CONNECT_MS = 5_000
const TOTAL_MS = 15_000
const HEAD_BYTES = 16_384
const ADDRESSES_TRIED = 2
const MOST_DESTINATIONS = 1_000 // remembered
const MOST_IDENTITIES = 200 // with connections of their own

/** Who we are to the receiver, and whom we trust instead of the public authorities. PEM. */
export type TlsIdentity = {
  id: string // the same for the same content: connections are shared by it
  cert?: string
  key?: string
  ca?: string
}

export type Outgoing = {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: string | Buffer
  identity?: TlsIdentity | null
  limits?: { totalMs?: number; bodyBytes?: number } // what comes after so many bytes is not read
}

export type Incoming = {
  status: number
  headers: IncomingHttpHeaders
  bodyHead: Buffer
  truncated: boolean
  timings: { sentMs: number; headMs: number; totalMs: number } // since the call; sent: a connection was there
}

export type SafeHttpClient = {
  /** Throws EgressError, and nothing else, when there is no whole answer in time. */
  send(request: Outgoing): Promise<Incoming>
  /** Gets a JSON document of at most `bodyBytes`. */
  fetchJson(url: string, limits?: Outgoing['limits']): Promise<unknown>
  close(): Promise<void>
}

type Options = { egress: Egress; proxyUrl?: string | null; connectMs?: number; userAgent?: string }

export function createHttpClient({ egress, proxyUrl = null, connectMs = CONNECT_MS, userAgent = 'RelayOS/1' }: Options): SafeHttpClient {
  const shape = {
    allowH2: false,
    pipelining: 1,
    maxHeaderSize: HEAD_BYTES,
    headersTimeout: 0, // one clock for the whole, below
    bodyTimeout: 0,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
  }
  const open = ({ cert, key, ca }: Omit<TlsIdentity, 'id'> = {}): Agents => {
    const tls = { rejectUnauthorized: true, ...(cert ? { cert, key } : {}), ...(ca ? { ca } : {}) }
    return {
      direct: new Agent({ ...shape, connect: vettingConnector(egress, connectMs, tls) }),
      // The proxy resolves and vets names; literals, schemes and ports are vetted here all the same.
      proxy: proxyUrl ? new ProxyAgent({ ...shape, uri: proxyUrl, proxyTunnel: true, requestTls: tls }) : null,
    }
  }
  const anonymous = open()
  const identified = new Map<string, Agents>() // those that were used last

  function agentsOf(identity: TlsIdentity | null): Agents {
    if (!identity) return anonymous
    const known = identified.get(identity.id)
    const agents = known ?? open(identity)
    identified.delete(identity.id)
    identified.set(identity.id, agents)
    if (identified.size > MOST_IDENTITIES) {
      const [oldest, gone] = identified.entries().next().value!
      identified.delete(oldest)
      for (const agent of [gone.direct, gone.proxy]) void agent?.close().catch(() => {}) // what is under way goes on
    }
    return agents
  }

  /** What the URL itself says is judged once; where its name leads, at every connection. */
  const destinations = new Map<string, Destination>()
  function destinationOf(url: string): Destination {
    const known = destinations.get(url)
    if (known) return known
    const parsed = URL.parse(url)
    if (!parsed) throw new EgressError('url_not_allowed', 'It is not an https URL.')
    const { exempt } = egress.target(parsed)
    const destination = { origin: parsed.origin, path: parsed.pathname + parsed.search, exempt }
    if (destinations.size >= MOST_DESTINATIONS) destinations.clear()
    destinations.set(url, destination)
    return destination
  }

  async function send({ method, url, headers = {}, body, identity = null, limits = {} }: Outgoing): Promise<Incoming> {
    const { origin, path, exempt } = destinationOf(url)
    const { direct, proxy } = agentsOf(identity)
    const agent = proxy && !exempt ? proxy : direct
    const options: Dispatcher.DispatchOptions = {
      origin,
      path,
      method,
      headers: { 'user-agent': userAgent, accept: '*/*', ...headers, 'accept-encoding': 'identity' },
      body: body ?? null,
      idempotent: false,
    }
    const { totalMs = TOTAL_MS, bodyBytes = HEAD_BYTES } = limits
    return new Promise((resolve, reject) => exchange(agent, options, totalMs, bodyBytes, resolve, reject))
  }

  return {
    send,

    async fetchJson(url, limits = {}) {
      const { status, bodyHead, truncated } = await send({
        method: 'GET',
        url,
        headers: { accept: 'application/json' },
        limits: { bodyBytes: 262_144, ...limits },
      })
      if (truncated) throw new EgressError('response_too_large', 'The document is too large.')
      if (status !== 200) throw new EgressError('response_malformed', `The server answered ${status}.`)
      try {
        return JSON.parse(bodyHead.toString('utf8'))
      } catch (error) {
        throw new EgressError('response_malformed', 'The answer is not JSON.', error)
      }
    },

    async close() {
      await Promise.all([anonymous, ...identified.values()].flatMap(({ direct, proxy }) => [direct.destroy(), proxy?.destroy()]))
    },
  }
}

type Destination = { origin: string; path: string; exempt: boolean }

type Agents = { direct: Agent; proxy: ProxyAgent | null }

/** One request and its answer. `dispatch` is undici's lowest door: half the work of `request`, and no redirects. */
function exchange(
  agent: Dispatcher,
  options: Dispatcher.DispatchOptions,
  totalMs: number,
  bodyBytes: number,
  resolve: (answer: Incoming) => void,
  reject: (error: EgressError) => void,
) {
  const began = performance.now()
  const elapsed = () => performance.now() - began
  let controller: Dispatcher.DispatchController | undefined
  let over = false
  let [status, sentMs, headMs, size] = [0, 0, 0, 0]
  let received: IncomingHttpHeaders = {}
  const chunks: Buffer[] = []

  const end = (settle: () => void, abort = true) => {
    if (over) return
    over = true
    clearTimeout(timer)
    settle()
    if (abort) controller?.abort(new Error('over'))
  }
  const fail = (error: unknown) => end(() => reject(toEgressError(error)))
  const answer = (truncated: boolean) => {
    const bodyHead = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    const timings = { sentMs, headMs, totalMs: elapsed() }
    end(() => resolve({ status, headers: received, bodyHead, truncated, timings }), truncated)
  }
  const timer = setTimeout(() => fail(new EgressError('timeout', `There was no whole answer within ${totalMs / 1_000} s.`)), totalMs)

  try {
    agent.dispatch(options, {
      onRequestStart(started) {
        controller = started
        sentMs = elapsed()
        if (over) started.abort(new Error('over')) // too late: it waited for its connection too long
      },
      onResponseStart(_, statusCode, headers) {
        if (statusCode < 200) return // 103 and the like
        ;[status, received, headMs] = [statusCode, headers, elapsed()]
        const encoding = String(headers['content-encoding'] ?? 'identity').toLowerCase()
        if (encoding !== 'identity') fail(new EgressError('content_encoded', 'The answer is compressed, which was not asked for.'))
      },
      onResponseData(_, chunk) {
        if (over) return
        const room = bodyBytes - size
        chunks.push(chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : Buffer.from(chunk))
        size += chunk.length
        if (size > bodyBytes) answer(true)
      },
      onResponseEnd: () => answer(false),
      onResponseError: (_, error) => fail(error),
    })
  } catch (error) {
    fail(error) // a header or a path that undici does not send
  }
}

/** Resolves, vets and connects to what was vetted; then looks once more at where the connection leads. */
function vettingConnector(egress: Egress, connectMs: number, tls: object): buildConnector.connector {
  const settings = { allowH2: false, timeout: connectMs, ...tls }
  const connect = buildConnector(settings as buildConnector.BuildOptions)
  return (options, callback) => {
    connectTo({ egress, connect, connectMs }, options).then(
      (socket) => callback(null, socket),
      (error) => callback(error, null),
    )
  }
}

type Way = { egress: Egress; connect: buildConnector.connector; connectMs: number }

async function connectTo({ egress, connect, connectMs }: Way, options: buildConnector.Options): Promise<Socket> {
  const deadline = performance.now() + connectMs
  const late = () => new EgressError('connect_timeout', `There was no connection within ${connectMs / 1_000} s.`)
  const target = egress.target(`${options.protocol}//${options.host ?? options.hostname}`)
  const addresses = await before(egress.addresses(target), connectMs, late)
  let failure: unknown = late()
  for (const address of addresses.slice(0, ADDRESSES_TRIED)) {
    const left = deadline - performance.now()
    if (left <= 0) break
    try {
      const socket = await before(open(connect, options, target.host, address), left, late)
      if (target.exempt || egress.isOpen(socket.remoteAddress ?? '')) return socket
      socket.destroy()
      failure = new EgressError('address_forbidden', 'The connection leads to an address that is not public.')
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

/** The certificate and SNI are of the name, the connection is to the address. */
function open(connect: buildConnector.connector, options: buildConnector.Options, name: string, address: string): Promise<Socket> {
  const { httpSocket: _, servername: __, ...rest } = options
  const place = { ...rest, hostname: address, ...(options.protocol === 'https:' && isIP(name) === 0 ? { servername: name } : {}) }
  return new Promise((resolve, reject) => connect(place, (error, socket) => (error ? reject(error) : resolve(socket as Socket))))
}

function before<Value>(promise: Promise<Value>, ms: number, late: () => Error): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const REASONS: [RegExp, EgressReason, string][] = [
  [/^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/, 'connect_timeout', 'There was no connection in time.'],
  [/^ECONNREFUSED$|^EHOSTUNREACH$|^ENETUNREACH$|^EADDRNOTAVAIL$/, 'connection_refused', 'The server can not be reached.'],
  [/^ECONNRESET$|^EPIPE$|^UND_ERR_SOCKET$/, 'connection_reset', 'The connection broke before the answer was whole.'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'response_too_large', 'The head of the answer is too large.'],
  [/^UND_ERR_INVALID_ARG$/, 'url_not_allowed', 'The request can not be sent like this.'],
  [/^HPE_|^UND_ERR_/, 'response_malformed', 'The answer is not valid HTTP.'],
  [/^ERR_TLS|^ERR_SSL|CERT|^DEPTH_ZERO|^UNABLE_TO|^EPROTO$|^HOSTNAME_MISMATCH$/, 'tls_error', 'A secure connection could not be made.'],
]

function toEgressError(error: unknown): EgressError {
  if (error instanceof EgressError) return error
  const code = String((error as { code?: unknown })?.code ?? '')
  const found = REASONS.find(([pattern]) => pattern.test(code))
  return new EgressError(found?.[1] ?? 'connection_reset', found?.[2] ?? 'The connection broke before the answer was whole.', error)
}
