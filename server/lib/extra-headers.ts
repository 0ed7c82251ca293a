// Headers that a customer adds to what is sent: not those that HTTP, proxies or the signature live by.

import { Problem } from './problem.ts'

const FORBIDDEN = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'forwarded',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'via',
])
const FORBIDDEN_PREFIXES = ['webhook-', 'ce-', 'sec-', 'proxy-', 'x-forwarded-', 'relayos-']

/** Throws 422. */
export function checkHeaders(headers: Record<string, string>, pointer = '/headers'): void {
  const forbidden = Object.keys(headers).find(isForbidden)
  if (forbidden === undefined) return
  throw new Problem('invalid_header', `The header ${forbidden} can not be set.`, {
    errors: [{ in: 'body', pointer: `${pointer}/${forbidden}`, code: 'forbidden', message: 'is set by the server' }],
  })
}

export const isForbidden = (name: string) => {
  const lower = name.toLowerCase()
  return FORBIDDEN.has(lower) || FORBIDDEN_PREFIXES.some((prefix) => lower.startsWith(prefix))
}
