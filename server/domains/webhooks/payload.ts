// What is sent: the event as the feed has it, as JSON text. The bytes that are signed are the bytes that are sent.

import { iso } from '../../lib/clock.ts'
import type { FeedEvent } from '../events/feed.ts'

export const MAX_BYTES = 20_000

type Shape = { region: string; api_version: string; payload: 'full' | 'thin' }

export function bodyOf(event: FeedEvent, { region, api_version, payload }: Shape): string {
  const head = JSON.stringify({
    id: event.id,
    object: 'event',
    type: event.type,
    timestamp: iso(event.at),
    api_version,
    environment_id: event.environment_id,
    region,
    subject: event.subject,
  })
  if (payload === 'thin') return head
  const body = `${head.slice(0, -1)},"data":${event.data}}`
  return Buffer.byteLength(body) > MAX_BYTES ? head : body
}
