// Whose request it is: the address that connects or, behind proxies that we trust, the last one that they saw and we don't trust.
// Everything that counts, allows or records addresses asks here. What a caller says of itself decides nothing.

import type { IncomingMessage } from 'node:http'
import { isIP, SocketAddress } from 'node:net'
import { createIpRanges, withoutMapping } from './ip-ranges.ts'

const MOST_PROXIES = 16 // in a row; whoever is behind more of them counts as the last one looked at

const noted = new WeakMap<IncomingMessage, string>() // of requests that came by a proxy

/** The address of the caller, without the IPv6 form of an IPv4 address. */
export const addressOf = (request: IncomingMessage): string => noted.get(request) ?? peerOf(request)

/** For a copy of a request. */
export function passOn(from: IncomingMessage, to: IncomingMessage): void {
  const address = noted.get(from)
  if (address !== undefined) noted.set(to, address)
}

const peerOf = ({ socket }: IncomingMessage) => withoutMapping(socket.remoteAddress ?? '')

export type ClientAddresses = {
  isProxy(address: string): boolean
  /** Reads who the caller is before anybody changes the headers. */
  note(request: IncomingMessage): void
}

/** `proxies`: ranges of addresses in CIDR form. */
export function createClientAddresses(proxies: readonly string[]): ClientAddresses {
  if (proxies.length === 0) return { isProxy: () => false, note: () => {} }
  const { includes: isProxy } = createIpRanges(proxies)
  return {
    isProxy,
    note(request) {
      const peer = peerOf(request)
      if (isProxy(peer)) noted.set(request, lastUntrusted(peer, request.headers['x-forwarded-for'], isProxy))
    },
  }
}

/**
 * Each proxy appends whom it saw, so the list is read from its end, and only as far as who wrote it is trusted. Where it ends
 * or makes no sense, the caller is the proxy that says so.
 */
export function lastUntrusted(peer: string, header: string | string[] | undefined, isProxy: (address: string) => boolean): string {
  let rest = Array.isArray(header) ? header.join(',') : (header ?? '')
  let known = peer
  for (let count = 0; count < MOST_PROXIES && isProxy(known); count++) {
    const comma = rest.lastIndexOf(',')
    const address = readAddress(rest.slice(comma + 1).trim())
    if (address === null) break
    known = address
    if (comma < 0) break
    rest = rest.slice(0, comma)
  }
  return known
}

/** In one spelling; null when it is none. Some proxies add the port. */
function readAddress(text: string): string | null {
  if (text.length > 64) return null
  const bare = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^(\d[\d.]*):\d{1,5}$/.exec(text)?.[1] ?? text
  const version = isIP(bare)
  if (version === 0 || bare.includes('%')) return null // a zone belongs to one link
  const address = version === 4 ? bare : new SocketAddress({ address: bare, family: 'ipv6' }).address
  return withoutMapping(address)
}
