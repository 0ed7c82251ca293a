// What a proxy passes on of a request and of an answer.

import type { IncomingMessage } from 'node:http'
import type { Headers } from '../message.ts'

/** Of one connection only (RFC 9110, section 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Names and values in turn, as they came. `replace` sets some anew, `keep` lets hop-by-hop ones through. */
export function passOn({ rawHeaders, headers }: IncomingMessage, replace: Record<string, string> = {}, keep: string[] = []): string[] {
  const named = new Set((headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()))
  const passed: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!
    const lower = name.toLowerCase()
    if (replace[lower] !== undefined) continue
    if (!keep.includes(lower) && (HOP_BY_HOP.has(lower) || named.has(lower))) continue
    passed.push(name, rawHeaders[index + 1]!)
  }
  for (const [name, value] of Object.entries(replace)) passed.push(name, value)
  return passed
}

export const headersOf = ({ headers }: IncomingMessage): Headers => headers as Headers

export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] !== undefined && headers['content-length'] !== '0')

export const isChunked = ({ headers }: IncomingMessage): boolean => headers['transfer-encoding'] !== undefined
