// An event sink as it is stored, shown and told.

import type { EventSink } from '#generated/types/types.gen.ts'
import { shownCertificate } from '../../lib/client-certificate.ts'
import { iso } from '../../lib/clock.ts'
import type { Health } from '../../lib/health.ts'
import type { Settings, SinkType } from './settings.ts'
import type { SinkFailure } from './targets/sink-error.ts'

export type SinkRow = Health & {
  environment_id: string
  id: string
  type: SinkType
  name: string
  event_types: string[]
  filter: string | null
  batch_size: number
  settings: Settings
  secrets: string | null
  version: number
  seq: number
  last_event_id: string | null
  last_event_at: Date | null
  last_delivered_at: Date | null
  delivered_count: number
  tries: number
  next_attempt_at: Date | null
  last_error: SinkFailure | null
  last_error_message: string | null
  last_error_at: Date | null
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

/** With what the feed says of how far behind it is. */
export type SeenSink = SinkRow & { lag_events: number; oldest_at: Date | null }

/** Where its secrets belong. */
export const placeOf = ({ environment_id, id }: { environment_id: string; id: string }) => `event_sinks|${environment_id}|${id}|secrets`

/** The file of a sink, below the folder of the operator. No part of it is chosen by a customer. */
export const fileOf = ({ environment_id, id }: { environment_id: string; id: string }) => `${environment_id}/${id}.jsonl`

export function toSink(row: SeenSink, now: number): EventSink {
  return {
    id: row.id,
    object: 'event_sink',
    type: row.type,
    name: row.name,
    status: row.status,
    status_reason: row.status_reason,
    failing_since: iso(row.failing_since),
    event_types: row.event_types,
    filter: row.filter,
    batch_size: row.batch_size,
    progress: {
      last_event_id: row.last_event_id,
      last_event_at: iso(row.last_event_at),
      last_delivered_at: iso(row.last_delivered_at),
      delivered_count: row.delivered_count,
      lag_events: row.lag_events,
      lag_seconds: row.oldest_at === null ? 0 : Math.max(0, Math.round((now - row.oldest_at.getTime()) / 1_000)),
      last_error: row.last_error === null ? null : { code: row.last_error, message: row.last_error_message, at: iso(row.last_error_at)! },
      next_attempt_at: iso(row.next_attempt_at),
    },
    http: null,
    file: null,
    kafka: null,
    amqp: null,
    nats: null,
    ...{ [row.type]: shownSettings(row, now) },
    created_at: iso(row.created_at)!,
    updated_at: iso(row.updated_at)!,
    deleted_at: iso(row.deleted_at),
  }
}

const shownSettings = (row: SinkRow, now: number) =>
  row.type === 'file'
    ? { path: fileOf(row), ...row.settings }
    : { ...row.settings, client_certificate: shownCertificate(row.settings.client_certificate ?? null, now) }

/** What events tell of it. */
export const toEventData = ({ id, type, name, status, status_reason, failing_since, last_error }: SinkRow) => ({
  id,
  object: 'event_sink' as const,
  type,
  name,
  status,
  status_reason,
  failing_since: iso(failing_since),
  last_error,
})
