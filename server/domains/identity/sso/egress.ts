// Fetches from identity providers: TLS, 5 s, 256 kB, no redirects, nothing compressed.

import { Problem } from '../../../lib/problem.ts'

/** A fetch that bounds what comes back. Wired in app.ts. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>
export type FetchInit = { method?: string; headers?: Record<string, string>; body?: string | null }

const TIMEOUT_MS = 5_000
const MAX_BYTES = 256 * 1024

/** `allow`: host:port that may be fetched without TLS. */
export function createFetch(allow: readonly string[]): Fetch {
  return async (text, { method = 'GET', headers = {}, body = null }) => {
    const url = URL.parse(text)
    if (!url || url.username || url.password) throw away('is not an address')
    if (url.protocol !== 'https:' && !isAllowed(url, allow)) throw away('is not reached by https')
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS)
      const sent = { ...headers, 'accept-encoding': 'identity' }
      const response = await fetch(url, { method, headers: sent, body, signal, redirect: 'manual' })
      if (response.status >= 300 && response.status < 400) throw away('redirects')
      if ((response.headers.get('content-encoding') ?? 'identity') !== 'identity') throw away('answers compressed')
      return new Response(await readAtMost(response, MAX_BYTES), { status: response.status, headers: response.headers })
    } catch (error) {
      throw error instanceof Problem ? error : away('does not answer', error)
    }
  }
}

export const isAllowed = (url: URL, allow: readonly string[]) =>
  url.protocol === 'http:' && allow.includes(`${url.hostname}:${url.port || 80}`)

async function readAtMost(response: Response, max: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!response.body || response.status === 204) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > max) throw away('answers too much') // leaving the loop cancels the rest
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const away = (why: string, cause?: unknown) =>
  new Problem('identity_provider_unavailable', `The identity provider ${why}. Nothing happened.`, {
    cause,
    headers: { 'retry-after': '5' },
  })
