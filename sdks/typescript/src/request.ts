// From a call to the request that each of its attempts sends.

import { RelayOSError } from './errors.ts'
import { addHeaders, checkHeader } from './headers.ts'
import type { RequestOptions } from './options.ts'
import type { Settings } from './settings.ts'
import { randomUUID } from './uuid.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type Call = {
  /** Name in the contract; absent for `client.request`. */
  operation?: string
  method: Method
  /** With `{name}` for each of `values`. */
  path: string
  values?: readonly string[]
  query?: object | undefined
  body?: unknown
  options?: RequestOptions | undefined
}

export type PreparedRequest = { url: string; method: Method; headers: Record<string, string>; body: string | undefined }

export async function prepare(settings: Settings, call: Call): Promise<PreparedRequest> {
  const { method, body, options } = call
  const headers = { ...settings.headers }
  const credential = await settings.credential()
  if (credential !== null) headers.authorization ??= `Bearer ${credential}`
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (method === 'POST' || method === 'PATCH' || method === 'DELETE') {
    headers['idempotency-key'] = checkHeader('Idempotency-Key', options?.idempotencyKey ?? randomUUID())
  }
  addHeaders(headers, options?.headers)
  const url = settings.baseURL + fill(call.path, call.values) + queryString({ ...call.query, ...options?.query })
  return { url, method, headers, body: body === undefined ? undefined : JSON.stringify(body) }
}

/** Puts encoded values into a path. Without its slash a path could turn the host of `baseURL` into another one. */
function fill(path: string, values: readonly string[] = []): string {
  if (!path.startsWith('/')) throw new RelayOSError('path must start with a slash')
  let index = 0
  return path.replace(/\{(\w+)\}/g, (whole, name: string) => (values.length ? segment(name, values[index++]) : whole))
}

/** A segment that is empty or made of dots would turn the address into that of another operation. */
function segment(name: string, value: unknown): string {
  if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) throw new RelayOSError(`${name} must be a text that is not empty`)
  return encodeURIComponent(value)
}

function queryString(query: object): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item instanceof Date ? item.toISOString() : String(item))}`)
    }
  }
  return pairs.length ? `?${pairs.join('&')}` : ''
}
