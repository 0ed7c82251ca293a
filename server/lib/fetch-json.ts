// Fetches a small JSON document from an address that a customer gave: public and https, no redirects, bounded in size and time.

import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, fetch } from 'undici'

const MAX_BYTES = 64 * 1024
const TIMEOUT_MS = 5_000

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
  return isIP(host) && !isPublic(host) ? 'must lead to the public internet' : null
}

/** `allow`: host:port of what may be called though it is not public or not https. */
export function createFetchJson({ allow }: { allow: readonly string[] }): FetchJson {
  return async (text) => {
    const objection = objectionToUrl(text, allow)
    if (objection) throw new Error(`The address ${objection}`)
    const url = new URL(text)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true })
    if (!isAllowed(url, allow) && !addresses.every(({ address }) => isPublic(address)))
      throw new Error('The address does not lead to the public internet')
    // The connection goes to what was looked at, whatever the name leads to by then.
    const pinned: LookupFunction = (_, options, done) =>
      options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family)
    const dispatcher = new Agent({ connect: { lookup: pinned, timeout: TIMEOUT_MS }, pipelining: 0 })
    try {
      const response = await fetch(url, {
        dispatcher,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { accept: 'application/json' },
      })
      if (response.status !== 200) throw new Error(`The address answers ${response.status}`)
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of response.body ?? []) {
        size += chunk.length
        if (size > MAX_BYTES) throw new Error(`The answer has more than ${MAX_BYTES} bytes`)
        chunks.push(chunk)
      }
      return JSON.parse(Buffer.concat(chunks).toString('utf8'))
    } finally {
      await dispatcher.destroy()
    }
  }
}

const isAllowed = ({ hostname, port, protocol }: URL, allow: readonly string[]) =>
  allow.includes(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`)

function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv4') return parsed.toString() !== '168.63.129.16'
  return !parsed.toNormalizedString().startsWith('0:') // old ways to write IPv4 addresses
}
