// SQL of event sinks, for people.

import { type Db, rows, statement } from '../../lib/db.ts'
import type { Slice } from '../../lib/page.ts'
import type { SeenSink, SinkRow } from './sink.ts'

export type SinkChanges = Partial<Omit<SinkRow, 'environment_id' | 'id' | 'type'>>

/** The sequence of an environment has no gaps: the difference is what is left to read. */
const SEEN = `s.*, greatest(0, q.last - s.seq) as lag_events, (
    select created_at from events e where e.environment_id = s.environment_id and e.seq > s.seq order by e.seq limit 1
  ) as oldest_at
  from event_sinks s join environment_sequences q using (environment_id)`

const find = statement<SeenSink>('event_sinks.find', `select ${SEEN} where s.environment_id = ? and s.id = ? and s.deleted_at is null`)

const placeOfEvent = statement<{ seq: number; at: Date }>(
  'event_sinks.place',
  'select seq, created_at as at from events where environment_id = ? and id = ? limit 1',
)

export const createSinkStore = (db: Db) => ({
  async find(environment: string, id: string): Promise<SeenSink | undefined> {
    return (await rows(db, find, [environment, id]))[0]
  },

  async lock(environment: string, id: string): Promise<SinkRow | undefined> {
    return db('event_sinks').where({ environment_id: environment, id, deleted_at: null }).forUpdate().first()
  },

  async list(environment: string, { key, ascending, limit }: Slice): Promise<SeenSink[]> {
    const after = key === null ? '' : `and s.id ${ascending ? '>' : '<'} ?`
    const sql = `select ${SEEN} where s.environment_id = ? and s.deleted_at is null ${after} order by s.id ${ascending ? 'asc' : 'desc'} limit ?`
    return (await db.raw(sql, [environment, ...(key === null ? [] : [key]), limit])).rows
  },

  async insert(row: SinkRow): Promise<void> {
    await db('event_sinks').insert({ ...row, settings: JSON.stringify(row.settings) })
  },

  /** Counts under a lock that keeps two creations from passing the limit together. */
  async countForCreation(environment: string): Promise<number> {
    await db.raw('select 1 from environments where id = ? for no key update', [environment])
    const [row] = await db('event_sinks')
      .where({ environment_id: environment, deleted_at: null })
      .count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },

  /** Whoever delivers meanwhile stops at the new version. */
  async update(environment: string, id: string, changes: SinkChanges): Promise<void> {
    const { settings, ...rest } = changes
    await db('event_sinks')
      .where({ environment_id: environment, id })
      .update({ ...rest, ...(settings ? { settings: JSON.stringify(settings) } : {}), version: db.raw('version + 1') })
  },

  /** The number of the newest event. */
  async lastOf(environment: string): Promise<number> {
    const row = await db('environment_sequences').where({ environment_id: environment }).first('last')
    return row?.last ?? 0
  },

  /** Where an event is in the feed. */
  async placeOfEvent(environment: string, id: string): Promise<{ seq: number; at: Date } | undefined> {
    return (await rows(db, placeOfEvent, [environment, id]))[0]
  },
})
