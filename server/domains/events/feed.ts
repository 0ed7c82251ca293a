// The feed as its readers see it that keep a place in it: events after a number, in order, none left out. What they do with
// an event is theirs; this is how it is read, and how it looks to filters.

import { iso } from '../../lib/clock.ts'
import { MAX_ELEMENTS } from './filter.ts'

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

const COLUMNS = `e.environment_id, e.seq, e.id, e.type, e.subject, e.data::text as data, (extract(epoch from e.created_at) * 1000)::bigint as at`

/**
 * What follows on `place`, an expression with the columns environment_id and seq; `most` events, by default a parameter. Numbers
 * have no gaps, except where events are past their retention: so the bound is on the number, and however much follows, no more
 * is read. An `order by … limit` alone is read whole and sorted whenever the planner thinks that little follows.
 */
export const eventsAfter = (place: string, most = '?', columns = COLUMNS) => `
  select ${columns} from (
    select case
      when exists (select from events n where n.environment_id = ${place}.environment_id and n.seq = ${place}.seq + 1) then ${place}.seq + 1
      else (select min(n.seq) from events n where n.environment_id = ${place}.environment_id and n.seq > ${place}.seq)
    end as seq offset 0
  ) first
  join events e on e.environment_id = ${place}.environment_id and e.seq >= first.seq and e.seq < first.seq + ${most}
  order by e.seq`

/** The same for a place that parameters name: environment, number, most. */
export const eventsAfterPlace = (columns = COLUMNS) =>
  `select e.* from (select ?::text as environment_id, ?::bigint as seq) place cross join lateral (${eventsAfter('place', '?', columns)}) e`

const parsed = new WeakMap<FeedEvent, object>()

/** For filters: parsed once for all readers, long lists cut, so that their work is bounded. */
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
