// SQL of following the feed: for many environments at a time, always in the order of its numbers.

import { createBatch } from '../../../lib/batch.ts'
import { type Db, rows, statement } from '../../../lib/db.ts'
import type { EventRow } from '../events.store.ts'
import { eventsAfter, eventsAfterPlace } from '../feed.ts'

export const PAGE = 500

export type Bounds = { last: number; lastId: string | null; oldestId: string | null }

const COLUMNS = 'e.seq, e.id, e.type, e.subject, e.data, e.created_at'

/** The sequence is a row of each environment: where it did not move, events are not looked at. */
const tail = statement<EventRow & { environment_id: string }>(
  'events.tail',
  `select k.environment_id, e.* from unnest(?::text[], ?::bigint[]) as k(environment_id, seq)
  join environment_sequences s on s.environment_id = k.environment_id and s.last > k.seq
  cross join lateral (${eventsAfter('k', String(PAGE), COLUMNS)}) e
  order by k.environment_id, e.seq`,
)

const page = statement<EventRow>('events.after', eventsAfterPlace(COLUMNS))

const subjectPage = statement<EventRow>(
  'events.after_of_subject',
  `select ${COLUMNS} from events e where environment_id = ? and subject = ? and seq > ? order by seq limit ?`,
)

const bounds = statement<{ environment_id: string; last: number; last_id: string | null; oldest_id: string | null }>(
  'events.bounds',
  `select s.environment_id, s.last,
    (select id from events where environment_id = s.environment_id order by seq desc limit 1) as last_id,
    (select id from events where environment_id = s.environment_id order by seq limit 1) as oldest_id
  from environment_sequences s where s.environment_id = any(?::text[])`,
)

const places = statement<{ environment_id: string; id: string; seq: number }>(
  'events.places',
  `select e.environment_id, e.id, e.seq from unnest(?::text[], ?::text[]) as k(environment_id, id)
  cross join lateral (select environment_id, id, seq from events where environment_id = k.environment_id and id = k.id limit 1) e`,
)

export type FeedStore = ReturnType<typeof createFeedStore>

export function createFeedStore(db: Db) {
  // A thousand clients that come back at once ask together.
  const askBounds = createBatch<string, Bounds>({
    run: async (environments) => {
      const found = await rows(db, bounds, [[...new Set(environments)]])
      const byName = new Map(found.map((row) => [row.environment_id, row]))
      return environments.map((name) => {
        const row = byName.get(name)
        return { last: row?.last ?? 0, lastId: row?.last_id ?? null, oldestId: row?.oldest_id ?? null }
      })
    },
  })
  const askPlaces = createBatch<{ environment: string; id: string }, number | undefined>({
    run: async (keys) => {
      const found = await rows(db, places, [keys.map(({ environment }) => environment), keys.map(({ id }) => id)])
      const byKey = new Map(found.map(({ environment_id, id, seq }) => [`${environment_id}/${id}`, seq]))
      return keys.map(({ environment, id }) => byKey.get(`${environment}/${id}`))
    },
  })

  return {
    /** What came after a number, for each environment: a page at most. */
    async tail(environments: string[], after: number[]): Promise<Map<string, EventRow[]>> {
      const news = new Map<string, EventRow[]>()
      for (const row of await rows(db, tail, [environments, after])) {
        const known = news.get(row.environment_id)
        if (known) known.push(row)
        else news.set(row.environment_id, [row])
      }
      return news
    },

    /** A page of the past. */
    page: (environment: string, after: number, subject: string | undefined, limit: number): Promise<EventRow[]> =>
      subject === undefined ? rows(db, page, [environment, after, limit]) : rows(db, subjectPage, [environment, subject, after, limit]),

    bounds: (environment: string): Promise<Bounds> => askBounds.add(environment),

    /** The number of an event; undefined when the feed does not have it (any more). */
    place: (environment: string, id: string): Promise<number | undefined> => askPlaces.add({ environment, id }),
  }
}
