// An event of the feed as a CloudEvent 1.0. Its data stays the text that the database has.

import { iso } from '../../lib/clock.ts'
import type { FeedEvent } from '../events/feed.ts'

export const MAX_EVENT_BYTES = 65_536 // what every intermediary has to pass on (CloudEvents 1.0, section "Size limits")

export type CloudEvent = {
  attributes: Record<string, string> // without datacontenttype
  data: string | null // JSON; null: too much for one event, dataref says where to read it
}

export function toCloudEvent(event: FeedEvent, region: string): CloudEvent {
  const attributes = {
    specversion: '1.0',
    id: event.id,
    source: `urn:relayos:environment:${event.environment_id}`,
    type: event.type,
    time: iso(event.at)!,
    subject: event.subject,
    sequence: String(event.seq).padStart(20, '0'),
    region,
  }
  const fits = Buffer.byteLength(event.data) <= MAX_EVENT_BYTES - 1_000
  return fits ? { attributes, data: event.data } : { attributes: { ...attributes, dataref: `/v1/events/${event.id}` }, data: null }
}

/** The JSON format: attributes and data in one object. */
export function structured({ attributes, data }: CloudEvent): string {
  const head = JSON.stringify(data === null ? attributes : { ...attributes, datacontenttype: 'application/json' })
  return data === null ? head : `${head.slice(0, -1)},"data":${data}}`
}

export const MEDIA_TYPE = { one: 'application/cloudevents+json; charset=utf-8', batch: 'application/cloudevents-batch+json; charset=utf-8' }

/** For a broker: a body and headers, in whichever mode. `prefix` is that of its protocol binding. */
export function toMessage(event: CloudEvent, mode: 'binary' | 'structured', prefix: string) {
  if (mode === 'structured') return { contentType: MEDIA_TYPE.one, headers: {}, body: structured(event) }
  const headers = Object.fromEntries(Object.entries(event.attributes).map(([name, value]) => [`${prefix}${name}`, value]))
  return { contentType: 'application/json', headers, body: event.data ?? '' }
}
