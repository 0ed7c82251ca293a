// Publishes events inside a transaction of their cause.

import { type Db, rows, statement } from '../../lib/db.ts'
import { newId } from '../../lib/ids.ts'
import type { EventTypeName } from '#generated/events.ts'
import { emitting } from './emit.ts'

export type NewEvent = { type: EventTypeName; subject: string; data: unknown; at: Date }

const insert = statement(
  'events.publish',
  `with source as (
    select ?::text as environment_id, * from json_to_recordset(?::json)
      as r(position int, event_id text, type text, subject text, data json, at timestamptz)
  ), ${emitting('source')}
  select 1 from bumped`,
)

export async function publish(tx: Db, environment: string, events: NewEvent[]): Promise<void> {
  const source = events.map((event, position) => ({ ...event, position, event_id: newId('evt', event.at.getTime()) }))
  await rows(tx, insert, [environment, JSON.stringify(source)])
}
