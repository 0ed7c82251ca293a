// Addresses that belong to this machine, its database and its Redis, public ones too: no URL of a customer leads there.

import { lookup } from 'node:dns/promises'
import { networkInterfaces } from 'node:os'

/** Asked once, at start. A host that has no address now is left out: what is private is refused anyway. */
export async function ownAddresses(hosts: (string | null | undefined)[]): Promise<string[]> {
  const interfaces = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))
  const named = hosts.filter((host): host is string => Boolean(host) && !host!.startsWith('/')).map((host) => host.replace(/^\[|\]$/g, ''))
  const found = await Promise.all(named.map((host) => lookup(host, { all: true }).catch(() => [])))
  return [...interfaces, ...found.flat().map(({ address }) => address)]
}

/** The host of a connection string or of settings. */
export const hostOf = (connection: string | { host: string } | null): string | undefined =>
  typeof connection === 'string' ? URL.parse(connection)?.hostname : connection?.host
