// SQL of dealing out: events become deliveries, deliveries become claims. A deal is one look and one or two writes, each a
// statement by itself; a write has its effect only where nobody else wrote since the look.

import { type Db, rows, statement } from '../../lib/db.ts'
import { eventsAfter, type FeedEvent } from '../events/feed.ts'
import type { EndpointRow } from './endpoint.ts'
import { deliveryText, type NewDelivery } from './new-delivery.ts'
import type { RunRow } from './runs.store.ts'

export const LEASE_MS = 30_000

/** `due`: whether anything waits for its turn. */
export type DealtEndpoint = EndpointRow & {
  since_seq: number
  region: string
  leased: number
  due: boolean
  rate_tokens: number
  rate_at: Date | null
}

export type SeenCursor = { environment_id: string; version: number; seq: number }

export type Seen = { cursors: (SeenCursor & { last: number })[]; endpoints: DealtEndpoint[]; events: FeedEvent[] }

/** `tokens`: of the rate before, if there is one. */
export type ClaimRequest = { environment_id: string; endpoint_id: string; room: number; tokens: number | null }

type Tokens = { environment_id: string; id: string; tokens: number }

export type ClaimRow = FeedEvent & {
  endpoint_id: string
  delivery_id: string
  event_id: string
  ordered: boolean
  fence: number
  attempts: number
  tries: number
  known: boolean
}

/** Environments with events that nobody dealt out, or with deliveries that are due. */
const findWork = statement<{ environment_id: string }>(
  'webhooks.work',
  `with recursive lanes as (
    (select environment_id, endpoint_id from webhook_deliveries where next_attempt_at is not null order by environment_id, endpoint_id limit 1)
    union all
    select next.* from lanes l cross join lateral (
      select d.environment_id, d.endpoint_id from webhook_deliveries d
      where d.next_attempt_at is not null and (d.environment_id, d.endpoint_id) > (l.environment_id, l.endpoint_id)
      order by d.environment_id, d.endpoint_id limit 1
    ) next
  )
  select c.environment_id from webhook_cursors c join environment_sequences s using (environment_id) where s.last > c.seq
  union
  select l.environment_id from lanes l join webhook_endpoints e on e.environment_id = l.environment_id and e.id = l.endpoint_id
  where e.status in ('active', 'degraded') and e.deleted_at is null and exists (
    select from webhook_deliveries d
    where d.environment_id = l.environment_id and d.endpoint_id = l.endpoint_id and d.next_attempt_at <= ?
  )`,
)

/** One look at everything that a deal needs, in one snapshot: a row for each event, and one with what stands around them. */
const look = statement<FeedEvent & { around: Omit<Seen, 'events'> | null }>(
  'webhooks.look',
  `select json_build_object(
    'cursors', (
      select coalesce(json_agg(json_build_object('environment_id', environment_id, 'version', c.version, 'seq', c.seq, 'last', s.last)), '[]')
      from webhook_cursors c join environment_sequences s using (environment_id) where environment_id = any(?)
    ),
    'endpoints', (
      select coalesce(json_agg(one), '[]') from (
        select e.*, p.region, exists (
            select from webhook_deliveries d
            where d.environment_id = e.environment_id and d.endpoint_id = e.id and d.next_attempt_at > ? and d.next_attempt_at <= ?
          ) as due
        from webhook_endpoints e join environments n on n.id = e.environment_id join projects p on p.id = n.project_id
        where e.environment_id = any(?) and e.status in ('active', 'degraded') and e.deleted_at is null
      ) one
    )
  ) as around, null as environment_id, null as seq, null as id, null as type, null as subject, null as data, null as at
  union all
  select null, e.* from webhook_cursors c cross join lateral (${eventsAfter('c')}) e where c.environment_id = any(?)`,
)

/** The cursors that are as they were seen. Those that another node has in hand are left to it. */
const MINE = `seen as (
    select * from json_to_recordset(?::json) as m(environment_id text, version bigint, seq bigint)
  ),
  held as (
    select environment_id, seen.seq from webhook_cursors c join seen using (environment_id) where c.version = seen.version
    order by environment_id for update of c skip locked
  ),
  mine as (
    update webhook_cursors c set version = c.version + 1, seq = greatest(c.seq, held.seq)
    from held where c.environment_id = held.environment_id returning c.environment_id
  )`

/** Of an ordered key, only the oldest that lives may wait for its time; the others are blocked behind it. */
const write = statement<{ environment_id: string | null; id: string | null }>(
  'webhooks.write',
  `with ${MINE},
  placed as (
    select r.*, r.ordering_key is not null and (not r.first or exists (
      select from webhook_deliveries d where d.environment_id = r.environment_id and d.endpoint_id = r.endpoint_id
        and d.ordering_key = r.ordering_key and d.status in ('waiting', 'blocked', 'delivering')
    )) as behind
    from (${deliveryText.sql}) r join mine using (environment_id)
  ),
  inserted as (
    insert into webhook_deliveries (environment_id, endpoint_id, id, event_id, event_type, seq, ordering_key, status, attempts, tries, fence,
      next_attempt_at, created_at)
    select environment_id, endpoint_id, id, event_id, event_type, seq, ordering_key, case when behind then 'blocked' else status end,
      case when status = 'delivering' then 1 else 0 end, case when status = 'delivering' then 1 else 0 end,
      case when status = 'delivering' then 1 else 0 end, case when behind then null else next_attempt_at end, created_at
    from placed
    on conflict do nothing
    returning id
  ),
  spent as (
    update webhook_endpoints e set rate_tokens = t.tokens, rate_at = ?
    from json_to_recordset(?::json) as t(environment_id text, id text, tokens double precision) join mine using (environment_id)
    where e.environment_id = t.environment_id and e.id = t.id
  ),
  begun as (
    insert into webhook_runs (id, environment_id, endpoint_id, first_seq, last_seq, lease_ends)
    select r.* from json_to_recordset(?::json)
      as r(id uuid, environment_id text, endpoint_id text, first_seq bigint, last_seq bigint, lease_ends timestamptz)
    join mine using (environment_id)
  )
  select environment_id, null as id from mine union all select null, id from inserted`,
)

const claim = statement<ClaimRow>(
  'webhooks.claim',
  `with ${MINE},
  due as (
    select d.place from json_to_recordset(?::json) as l(environment_id text, endpoint_id text, room int, tokens double precision) join mine using (environment_id)
    cross join lateral (
      select ctid as place from webhook_deliveries
      where environment_id = l.environment_id and endpoint_id = l.endpoint_id and next_attempt_at <= ?
      order by next_attempt_at limit l.room for update skip locked
    ) d
  ),
  claimed as (
    update webhook_deliveries d set
      fence = d.fence + 1,
      attempts = d.attempts + 1,
      tries = case when d.status = 'delivering' then d.tries else d.tries + 1 end, -- its worker died: that was no try
      last_failure = case when d.status = 'delivering' then 'interrupted' else d.last_failure end,
      status = 'delivering',
      next_attempt_at = ?
    from due where d.ctid = due.place
    returning d.environment_id, d.endpoint_id, d.id, d.event_id, d.event_type, d.fence, d.attempts, d.tries,
      d.ordering_key is not null as ordered
  ),
  spent as (
    update webhook_endpoints e set rate_tokens = l.tokens - c.taken, rate_at = ?
    from (select environment_id, endpoint_id, count(*) as taken from claimed group by environment_id, endpoint_id) c
    join json_to_recordset(?::json) as l(environment_id text, endpoint_id text, tokens double precision) using (environment_id, endpoint_id)
    where e.environment_id = c.environment_id and e.id = c.endpoint_id and l.tokens is not null
  )
  select c.environment_id, c.endpoint_id, c.id as delivery_id, c.event_id, c.ordered, c.fence, c.attempts, c.tries, e.id is not null as known,
    coalesce(e.seq, 0) as seq, c.event_id as id, c.event_type as type, coalesce(e.subject, '') as subject, coalesce(e.data::text, '{}') as data,
    coalesce(extract(epoch from e.created_at) * 1000, 0)::bigint as at
  from claimed c left join lateral (
    select * from events e where e.environment_id = c.environment_id and e.id = c.event_id limit 1
  ) e on true`,
)

/** By a replay, which holds the cursor already. */
const insert = statement(
  'webhooks.insert',
  `insert into webhook_deliveries (environment_id, endpoint_id, id, event_id, event_type, seq, ordering_key, status, next_attempt_at, created_at)
  select environment_id, endpoint_id, id, event_id, event_type, seq, ordering_key, case when behind then 'blocked' else 'waiting' end,
    case when behind then null else next_attempt_at end, created_at
  from (
    select r.*, r.ordering_key is not null and (not r.first or exists (
      select from webhook_deliveries d where d.environment_id = r.environment_id and d.endpoint_id = r.endpoint_id
        and d.ordering_key = r.ordering_key and d.status in ('waiting', 'blocked', 'delivering')
    )) as behind
    from (${deliveryText.sql}) r
  ) placed
  on conflict do nothing`,
)

export const createDealingStore = (db: Db) => ({
  findWork: async (now: Date): Promise<string[]> => (await rows(db, findWork, [now])).map(({ environment_id }) => environment_id),

  /** `since`: deliveries that became due before are not looked for: the index is full of those that are over. */
  async look(environments: string[], since: Date, now: Date, events: number): Promise<Seen> {
    const found = await rows(db, look, [environments, since, now, environments, events, environments])
    const { cursors, endpoints } = found.find(({ around }) => around)!.around!
    return { cursors, endpoints: endpoints.map(withDates), events: found.filter(({ around }) => !around) }
  },

  /** What was written: environments whose cursor was as seen, and ids that were new. */
  async write(seen: SeenCursor[], deliveries: NewDelivery[], runs: RunRow[], tokens: Tokens[], now: Date) {
    const values = [JSON.stringify(seen), deliveryText.write(deliveries), now, JSON.stringify(tokens), JSON.stringify(runs)]
    const found = await rows(db, write, values)
    return {
      environments: new Set(found.flatMap(({ environment_id }) => environment_id ?? [])),
      ids: new Set(found.flatMap(({ id }) => id ?? [])),
    }
  },

  claim(seen: SeenCursor[], lanes: ClaimRequest[], now: Date): Promise<ClaimRow[]> {
    const wanted = JSON.stringify(lanes)
    return rows(db, claim, [JSON.stringify(seen), wanted, now, new Date(now.getTime() + LEASE_MS), now, wanted])
  },

  insert: (deliveries: Omit<NewDelivery, 'status'>[]) => rows(db, insert, [deliveryText.write(deliveries)]),
})

const DATES = ['failing_since', 'last_mark_at', 'stopped_at', 'rate_at', 'created_at', 'updated_at', 'deleted_at'] as const

/** JSON has no dates. */
function withDates(row: DealtEndpoint): DealtEndpoint {
  const copy: Record<string, unknown> = { ...row }
  for (const column of DATES) if (row[column] !== null) copy[column] = new Date(row[column] as unknown as string)
  return copy as DealtEndpoint
}
