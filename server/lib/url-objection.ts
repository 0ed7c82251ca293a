// What is wrong with an address that a customer gives for JSON documents. Calling it is the work of http-client.ts, which
// also looks at where its name leads.

import { isIP } from 'node:net'
import { hostAndPort } from './egress.ts'
import { isPublicAddress } from './public-address.ts'

export type FetchJson = (url: string) => Promise<unknown>

/** Why an address is not called; null when it may be. What its name leads to is looked at later. */
export function objectionToUrl(text: string, allow: readonly string[]): string | null {
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'must be an https address'
  if (url.username !== '' || url.password !== '') return 'must not name a user'
  if (url.hash !== '') return 'must not have a fragment'
  if (isAllowed(url, allow)) return null
  if (url.protocol !== 'https:') return 'must begin with https://'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) && !isPublicAddress(host) ? 'must lead to the public internet' : null
}

const isAllowed = ({ hostname, port, protocol }: URL, allow: readonly string[]) =>
  allow.includes(hostAndPort(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`))
