// An endpoint made ready for use: its filter compiled, its secrets and headers opened. Kept until it changes.

import { hash } from 'node:crypto'
import { identityOf } from '../../lib/client-certificate.ts'
import type { TlsIdentity } from '../../lib/http-client.ts'
import type { Seal } from '../../lib/seal.ts'
import { type EndpointRow, placeOf } from './endpoint.ts'
import { createChoice } from '../events/choice.ts'
import { type FeedEvent, parsedOf } from '../events/feed.ts'
import { openTls } from './endpoint-tls.ts'
import { createSigner, type Secret, type Signer } from './secrets.ts'

const CACHE_SIZE = 10_000

export type Target = { wants(event: FeedEvent): boolean; sign: Signer; headers: Record<string, string>; identity: TlsIdentity | null }

export type Targets = (row: EndpointRow) => Target

export function createTargets(seal: Seal): Targets {
  const cache = new Map<string, { version: string; target: Target }>()
  return (row) => {
    const version = [row.secrets, row.headers, row.tls, row.filter, row.event_types, row.signature_algorithms].join('|')
    const known = cache.get(row.id)
    if (known?.version === version) return known.target
    const target = open(row, seal)
    cache.delete(row.id)
    cache.set(row.id, { version, target })
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!)
    return target
  }
}

function open(row: EndpointRow, seal: Seal): Target {
  const secrets: Secret[] = row.secrets ? JSON.parse(seal.open(row.secrets, placeOf(row, 'secrets'))) : []
  const chosen = createChoice(row)
  return {
    wants: (event) => !tellsOf(event, row.id) && chosen(event),
    sign: createSigner(secrets, row.signature_algorithms),
    identity: identityOf(openTls(seal, row)),
    headers: row.headers ? JSON.parse(seal.open(row.headers, placeOf(row, 'headers'))) : {},
  }
}

/** What tells of an endpoint is not sent to it: a failure that causes an event that fails would go on for ever. */
function tellsOf(event: FeedEvent, endpoint: string): boolean {
  if (event.type.startsWith('webhook_endpoint.')) return event.subject === endpoint
  if (event.type.startsWith('webhook_delivery.'))
    return (parsedOf(event) as { data: { endpoint_id?: string } }).data.endpoint_id === endpoint
  return false
}

/** What is delivered one after the other; null: whatever is there at once. */
export function orderingKeyOf({ ordering }: EndpointRow, event: FeedEvent): string | null {
  if (ordering === 'parallel') return null
  if (ordering === 'by_subject') return event.subject
  const { conversation_id } = (parsedOf(event) as { data: { conversation_id?: unknown } }).data
  return typeof conversation_id === 'string' ? conversation_id : event.subject
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** The time of the event and a digest of event and endpoint: the same pair always has the same id. */
export function deliveryId(event: string, endpoint: string): string {
  const digest = hash('sha256', `${event}|${endpoint}`, 'buffer')
  let chance = ''
  for (let index = 0; index < 16; index++) chance += ALPHABET[digest[index]! & 31]
  return `whd_${event.slice(4, 14)}${chance}`
}
