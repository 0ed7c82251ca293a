// The client certificate and the private authorities of an endpoint: checked, sealed, and told without their secrets.

import type { WebhookEndpointUpdate } from '#generated/types/types.gen.ts'
import { checkAuthority, checkClientCertificate } from '../../lib/client-certificate.ts'
import type { Seal } from '../../lib/seal.ts'
import { type EndpointRow, placeOf } from './endpoint.ts'

export type TlsParts = { certificate?: string; private_key?: string; ca_certificate?: string }

type Given = Pick<WebhookEndpointUpdate, 'client_certificate' | 'ca_certificate'>
type Columns = Pick<EndpointRow, 'tls' | 'client_certificate' | 'has_ca_certificate'>

/** What the columns become: absent stays, null goes. Throws 422. */
export function changeTls(
  seal: Seal,
  row: Pick<EndpointRow, 'environment_id' | 'id'> & Columns,
  given: Given,
  now: number,
): Partial<Columns> {
  const { client_certificate: client, ca_certificate: authority } = given
  if (client === undefined && authority === undefined) return {}
  const info = client ? checkClientCertificate(client, now, '/client_certificate') : null
  if (authority) checkAuthority(authority, '/ca_certificate')
  const parts = openTls(seal, row)
  if (client !== undefined) Object.assign(parts, client ?? { certificate: undefined, private_key: undefined })
  if (authority !== undefined) parts.ca_certificate = authority ?? undefined
  const isEmpty = !parts.certificate && !parts.ca_certificate
  return {
    tls: isEmpty ? null : seal.close(JSON.stringify(parts), placeOf(row, 'tls')),
    ...(client === undefined ? {} : { client_certificate: info }),
    has_ca_certificate: Boolean(parts.ca_certificate),
  }
}

export const openTls = (
  seal: Seal,
  row: Pick<EndpointRow, 'environment_id' | 'id' | 'tls'>,
): { [name in keyof TlsParts]?: string | undefined } => (row.tls === null ? {} : JSON.parse(seal.open(row.tls, placeOf(row, 'tls'))))
