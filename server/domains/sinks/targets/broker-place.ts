// Where a broker is, as connections may be made to it: every address of its name is vetted, and the connection goes to one of them.

import { isIP, type LookupFunction } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { Egress, Target } from '../../../lib/egress.ts'
import type { Secrets } from '../settings.ts'
import { SinkError } from './sink-error.ts'
import type { Means } from './target.ts'

export const CONNECT_MS = 5_000

export type BrokerPlace = { host: string; address: string; port: number }

/** What a broker may be, without asking DNS. Throws EgressError or SinkError. */
export function permit({ egress, brokers }: Pick<Means, 'egress' | 'brokers'>, text: string, tls: boolean): Target {
  const target = egress.broker(text, tls)
  // The proxy for everything that leaves speaks HTTP: going around it is for the operator to allow.
  if (brokers === 'excepted' && !target.exempt) {
    throw new SinkError('address_forbidden', 'This server reaches brokers only if its operator excepts them from the proxy.')
  }
  return target
}

/** The addresses to try, all of them vetted. */
export async function placesOf(means: Pick<Means, 'egress' | 'brokers'>, texts: string[], tls: boolean): Promise<BrokerPlace[]> {
  const places: BrokerPlace[] = []
  let failure: unknown
  for (const text of texts) {
    try {
      const target = permit(means, text, tls)
      const addresses = await means.egress.addresses(target)
      places.push(...addresses.slice(0, 2).map((address) => ({ host: target.host, address, port: target.port })))
    } catch (error) {
      failure = error
    }
  }
  if (places.length === 0) throw failure
  return places
}

/** For libraries that look names up by themselves: only vetted addresses come back. */
export const vettingLookup =
  (egress: Egress, targetOf: (host: string) => Target): LookupFunction =>
  (host, options, callback) => {
    const find = async () => egress.addresses(targetOf(host))
    find().then(
      (addresses) => {
        const all = addresses.map((address) => ({ address, family: isIP(address) }))
        if (options.all) callback(null, all)
        else callback(null, all[0]!.address, all[0]!.family)
      },
      (error) => callback(error, '', 4),
    )
  }

/** The name is in the certificate; an IP address has no SNI. */
export const tlsOptions = ({ certificate, private_key, ca_certificate }: Secrets): ConnectionOptions => ({
  rejectUnauthorized: true,
  minVersion: 'TLSv1.2',
  ...(certificate && private_key ? { cert: certificate, key: private_key } : {}),
  ...(ca_certificate ? { ca: ca_certificate } : {}),
})
