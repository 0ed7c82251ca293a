// The options of a client with defaults filled in and mistakes refused. The only place that reads the environment.

import { RelayOSError } from './errors.ts'
import { VERSION } from './generated/version.gen.ts'
import { addHeaders } from './headers.ts'
import type { LogEntry } from './log.ts'
import type { Fetch, FetchInit, RelayOSOptions } from './options.ts'
import type { WebSocketConstructor } from './stream-options.ts'
import { realTiming, type Timing } from './timing.ts'

export type Settings = {
  baseURL: string // without a slash at its end
  credential: () => string | null | Promise<string | null>
  timeout: number
  maxRetries: number
  headers: Record<string, string>
  fetch: Fetch
  WebSocket: WebSocketConstructor | undefined
  log: ((entry: LogEntry) => void) | null
  timing: Timing
}

export function resolveSettings(options: RelayOSOptions): Settings {
  const { middleware = [], logger } = options
  const baseURL = checkBaseURL(options.baseURL ?? environment('RELAYOS_BASE_URL') ?? 'http://127.0.0.1:8080')
  if (options.apiKey !== null && !options.allowInsecureHTTP) refusePlainHTTP(baseURL)
  return {
    baseURL,
    credential: credentialOf(options),
    timeout: checkTimeout(options.timeout ?? 60_000),
    maxRetries: checkMaxRetries(options.maxRetries ?? 2),
    headers: addHeaders(baseHeaders(), options.headers),
    fetch: middleware.reduceRight<Fetch>((next, wrap) => (url, init) => wrap(url, init, next), options.fetch ?? globalFetch),
    WebSocket: options.WebSocket ?? (globalThis as { WebSocket?: WebSocketConstructor }).WebSocket,
    log: logger ? quietly(logger) : null,
    timing: options.timing ?? realTiming,
  }
}

/** A longer timer would fire at once: 2³¹ − 1 ms is the longest that timers have. */
export function checkTimeout(timeout: number): number {
  if (timeout > 0 && timeout <= 2_147_483_647) return timeout
  throw new RelayOSError('timeout must be a number of milliseconds between 1 and 2147483647')
}

export function checkMaxRetries(maxRetries: number): number {
  if (Number.isInteger(maxRetries) && maxRetries >= 0) return maxRetries
  throw new RelayOSError('maxRetries must be a whole number from 0')
}

function checkBaseURL(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw new RelayOSError('baseURL must be an http or https address')
  if (url.username || url.password) throw new RelayOSError('baseURL must not carry a user name or password; use apiKey')
  if (url.search || url.hash) throw new RelayOSError('baseURL must not have a query or fragment')
  return url.href.replace(/\/+$/, '')
}

/** On a plain connection, everybody between here and the server can read the key. */
function refusePlainHTTP(baseURL: string) {
  const { protocol, hostname } = new URL(baseURL)
  if (protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return
  throw new RelayOSError(
    'baseURL must be an https address: an API key is not sent over plain http to another machine ' +
      '(allowInsecureHTTP: true if only you can read what is sent on the way there)',
  )
}

function credentialOf({ apiKey = environment('RELAYOS_API_KEY') }: RelayOSOptions): Settings['credential'] {
  if (apiKey === null) return () => null
  if (typeof apiKey === 'function') return async () => checkKey(await apiKey())
  const key = checkKey(apiKey)
  return () => key
}

/** Refuses what no header can carry; `fetch` would do so too, with the key in its message. */
function checkKey(apiKey: string | undefined): string {
  const key = apiKey?.trim()
  if (!key) throw new RelayOSError('No API key: set the option apiKey or the environment variable RELAYOS_API_KEY')
  if (!/^[\x21-\x7e]+$/.test(key)) throw new RelayOSError('The API key has characters that no key has')
  return key
}

/** Browsers keep their own User-Agent, and asking for another one would cost a preflight with every call. */
function baseHeaders(): Record<string, string> {
  const browser = 'document' in globalThis || 'WorkerGlobalScope' in globalThis
  const accept = 'application/json, application/problem+json'
  return browser ? { accept } : { accept, 'user-agent': `relayos-typescript/${VERSION}` }
}

const globalFetch: Fetch = (url: string, init: FetchInit) => fetch(url, init)

const quietly = (logger: (entry: LogEntry) => void) => (entry: LogEntry) => {
  try {
    logger(entry)
  } catch {
    // A logger that fails must not fail the call.
  }
}

function environment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
    return process?.env?.[name] || undefined
  } catch {
    return undefined // Deno without the permission to read the environment
  }
}
