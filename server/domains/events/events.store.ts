// SQL of the event feed.

import type { Knex } from 'knex'
import type { Restrictions } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import { firstIdAt } from '../../lib/ids.ts'
import type { Slice } from '../../lib/page.ts'

export type EventRow = { seq: number; id: string; type: string; subject: string; data: unknown; created_at: Date }

export type EventFilter = { type?: string; subject?: string; after?: number; before?: number }

const COLUMNS = ['seq', 'id', 'type', 'subject', 'data', 'created_at']

export type EventStore = ReturnType<typeof createEventStore>

export function createEventStore(db: Db) {
  return {
    async find(environment: string, id: string, restrictions: Restrictions = {}): Promise<EventRow | undefined> {
      const query = db('events').select(COLUMNS).where({ environment_id: environment, id })
      return narrow(query, restrictions).first()
    },

    async list(environment: string, filter: EventFilter, slice: Slice, restrictions: Restrictions = {}): Promise<EventRow[]> {
      const query = narrow(db('events').select(COLUMNS).where({ environment_id: environment }), restrictions)
      if (slice.key !== null) query.where('seq', slice.ascending ? '>' : '<', Number(slice.key))
      if (filter.subject !== undefined) query.where({ subject: filter.subject })
      if (filter.type?.endsWith('.*')) query.whereRaw('starts_with(type, ?)', [filter.type.slice(0, -1)])
      else if (filter.type !== undefined) query.where({ type: filter.type })
      // Ids begin with their time: a range of ids reads only the partitions of that time.
      if (filter.after !== undefined) query.where('id', '>=', firstIdAt('evt', filter.after))
      if (filter.before !== undefined) query.where('id', '<', firstIdAt('evt', filter.before))
      return query.orderBy('seq', slice.ascending ? 'asc' : 'desc').limit(slice.limit)
    },
  }
}

/** A restricted credential sees the events of what it may see, and no others. */
function narrow(query: Knex.QueryBuilder, { channels, senders, conversations }: Restrictions): Knex.QueryBuilder {
  const sender = `case data->>'direction' when 'inbound' then data->>'to' else data->>'from' end`
  if (channels) query.whereRaw(`data->>'channel' = any(?)`, [[...channels]])
  if (senders) query.whereRaw(`${sender} = any(?)`, [[...senders]])
  if (conversations) query.whereRaw(`data->>'conversation_id' = any(?)`, [[...conversations]])
  return query
}
