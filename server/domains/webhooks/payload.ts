// What is sent: the event as the feed has it, as JSON text. The bytes that are signed are the bytes that are sent.

import { iso } from '../../lib/clock.ts'
import { MAX_ELEMENTS } from '../events/filter.ts'

export const MAX_BYTES = 20_000

/** An event of the feed; its data stays the text that the database has. */
export type FeedEvent = {
  environment_id: string
  seq: number
  id: string
  type: string
  subject: string
  data: string
  at: number // milliseconds since 1970
}

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

const parsed = new WeakMap<FeedEvent, object>()

/** For filters: parsed once for all endpoints, long lists cut, so that their work is bounded. */
export function parsedOf(event: FeedEvent): object {
  const known = parsed.get(event)
  if (known) return known
  const { id, type, subject, at } = event
  const value = { id, type, subject, timestamp: iso(at), data: cut(JSON.parse(event.data)) }
  parsed.set(event, value)
  return value
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_ELEMENTS).map(cut)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).slice(0, MAX_ELEMENTS)
  return Object.fromEntries(entries.map(([name, each]) => [name, cut(each)]))
}
