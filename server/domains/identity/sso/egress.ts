// Fetches from identity providers by the way out that leads to public addresses only: TLS, 5 s, 256 kB, no redirects.

import { hostAndPort } from '../../../lib/egress.ts'
import type { SafeHttpClient } from '../../../lib/http-client.ts'
import { Problem } from '../../../lib/problem.ts'

/** A fetch that bounds what comes back. Wired in app.ts. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>
export type FetchInit = { method?: string; headers?: Record<string, string>; body?: string | null }

const LIMITS = { totalMs: 5_000, bodyBytes: 256 * 1024 }

export function createFetch(http: Pick<SafeHttpClient, 'send'>): Fetch {
  return async (url, { method = 'GET', headers = {}, body = null }) => {
    if (method !== 'GET' && method !== 'POST') throw away(`is not asked with ${method}`)
    const sent = await http.send({ method, url, headers, limits: LIMITS, ...(body === null ? {} : { body }) }).catch((error) => {
      throw away('does not answer', error)
    })
    if (sent.status >= 300 && sent.status < 400) throw away('redirects')
    if (sent.truncated) throw away('answers too much')
    const told = Object.entries(sent.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    )
    return new Response(sent.status === 204 ? null : new Uint8Array(sent.bodyHead), { status: sent.status, headers: told })
  }
}

export const isAllowed = (url: URL, allow: readonly string[]) =>
  url.protocol === 'http:' && allow.includes(hostAndPort(`${url.hostname}:${url.port || 80}`))

const away = (why: string, cause?: unknown) =>
  new Problem('identity_provider_unavailable', `The identity provider ${why}. Nothing happened.`, {
    cause,
    headers: { 'retry-after': '5' },
  })
