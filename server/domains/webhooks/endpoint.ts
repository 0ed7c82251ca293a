// A webhook endpoint as it is stored, shown and told.

import type { WebhookDeliveryStats, WebhookEndpoint } from '#generated/types/types.gen.ts'
import { type CertificateInfo, shownCertificate } from '../../lib/client-certificate.ts'
import { iso } from '../../lib/clock.ts'
import type { Health } from '../../lib/health.ts'
import { isLive, type SecretInfo, type SignatureAlgorithm } from './secrets.ts'

export type EndpointRow = Health & {
  environment_id: string
  id: string
  url: string
  event_types: string[]
  description: string | null
  filter: string | null
  payload: 'full' | 'thin'
  ordering: 'parallel' | 'by_subject' | 'by_conversation'
  concurrency: number
  rate_limit: number | null
  signature_algorithms: SignatureAlgorithm[]
  transformation: string | null
  header_names: string[]
  headers: string | null
  secrets: string | null
  keys: SecretInfo[]
  tls: string | null // sealed
  client_certificate: CertificateInfo | null
  has_ca_certificate: boolean
  retry_schedule: number[] | null // seconds
  metadata: Record<string, string>
  api_version: string
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

/** Where its sealed values belong. */
export const placeOf = ({ environment_id, id }: { environment_id: string; id: string }, column: 'secrets' | 'headers' | 'tls') =>
  `webhook_endpoints|${environment_id}|${id}|${column}`

export function toEndpoint(row: EndpointRow, now: number, stats: WebhookDeliveryStats | null = null): WebhookEndpoint {
  const live = row.keys.filter((key) => isLive(key, now))
  return {
    id: row.id,
    object: 'webhook_endpoint',
    url: row.url,
    event_types: row.event_types,
    description: row.description,
    filter: row.filter,
    payload: row.payload,
    ordering: row.ordering,
    concurrency: row.concurrency,
    rate_limit: row.rate_limit,
    signature_algorithms: row.signature_algorithms,
    transformation: row.transformation,
    header_names: row.header_names,
    client_certificate: shownCertificate(row.client_certificate, now),
    has_ca_certificate: row.has_ca_certificate,
    retry_schedule: row.retry_schedule,
    deliveries_24h: stats,
    metadata: row.metadata,
    api_version: row.api_version,
    status: row.status,
    status_reason: row.status_reason,
    failing_since: iso(row.failing_since),
    secrets: live.map(({ created_at, expires_at }) => ({ created_at, expires_at })),
    public_keys: live.map(({ public_key }) => public_key),
    created_at: iso(row.created_at)!,
    updated_at: iso(row.updated_at)!,
    deleted_at: iso(row.deleted_at),
  }
}

/** What events tell of it. */
export const toEventData = ({ id, url, status, status_reason, failing_since }: EndpointRow) => ({
  id,
  object: 'webhook_endpoint' as const,
  url,
  status,
  status_reason,
  failing_since: iso(failing_since),
})
