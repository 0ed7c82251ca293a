// SQL of dealing out: events become deliveries, deliveries become claims. Every statement here runs in a transaction
// that holds the cursor of its environments, so that one node at a time deals and caps are exact.

import { type Db, rows, statement } from '../../lib/db.ts'
import type { EndpointRow } from './endpoint.ts'
import type { FeedEvent } from './payload.ts'

export const LEASE_MS = 30_000

/** `leased`: under way, on whichever node; `due`: whether anything waits for its turn. */
export type DealtEndpoint = EndpointRow & {
  since_seq: number
  region: string
  leased: number
  due: boolean
  rate_tokens: number
  rate_at: Date | null
}

export type NewDelivery = {
  environment_id: string
  endpoint_id: string
  id: string
  event_id: string
  event_type: string
  seq: number
  ordering_key: string | null
  first: boolean // of its key, in this insertion
  status: 'waiting' | 'delivering' | 'blocked'
  next_attempt_at: string | null
  created_at: string
}

export type ClaimRow = FeedEvent & {
  endpoint_id: string
  delivery_id: string
  event_id: string
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

const lock = statement<{ environment_id: string; seq: number }>(
  'webhooks.lock',
  'select environment_id, seq from webhook_cursors where environment_id = any(?) order by environment_id for update skip locked',
)

const endpoints = statement<DealtEndpoint>(
  'webhooks.endpoints',
  `select e.*, p.region, l.leased::int, exists (
      select from webhook_deliveries d
      where d.environment_id = e.environment_id and d.endpoint_id = e.id and d.next_attempt_at <= ?
    ) as due
  from webhook_endpoints e join environments n on n.id = e.environment_id join projects p on p.id = n.project_id
  cross join lateral (
    select count(*) as leased from webhook_deliveries d
    where d.environment_id = e.environment_id and d.endpoint_id = e.id and d.next_attempt_at > ? and d.next_attempt_at <= ?
      and d.status = 'delivering'
  ) l
  where e.environment_id = any(?) and e.status in ('active', 'degraded') and e.deleted_at is null`,
)

const EVENT = 'e.environment_id, e.seq, e.id, e.type, e.subject, e.data::text as data, e.created_at'

const events = statement<FeedEvent>(
  'webhooks.events',
  `select e.* from unnest(?::text[], ?::bigint[]) as c(environment_id, seq) cross join lateral (
    select ${EVENT} from events e where e.environment_id = c.environment_id and e.seq > c.seq order by e.seq limit ?
  ) e`,
)

/** Of an ordered key, only the oldest that lives may wait for its time; the others are blocked behind it. */
const insert = statement<{ id: string }>(
  'webhooks.insert',
  `with r as (
    select * from json_to_recordset(?::json) as r(environment_id text, endpoint_id text, id text, event_id text, event_type text, seq bigint,
      ordering_key text, first boolean, status text, next_attempt_at timestamptz, created_at timestamptz)
  ),
  placed as (
    select r.*, r.ordering_key is not null and (not r.first or exists (
      select from webhook_deliveries d where d.environment_id = r.environment_id and d.endpoint_id = r.endpoint_id
        and d.ordering_key = r.ordering_key and d.status in ('waiting', 'blocked', 'delivering')
    )) as behind from r
  )
  insert into webhook_deliveries (environment_id, endpoint_id, id, event_id, event_type, seq, ordering_key, status, attempts, tries, fence,
    next_attempt_at, created_at)
  select environment_id, endpoint_id, id, event_id, event_type, seq, ordering_key, case when behind then 'blocked' else status end,
    case when status = 'delivering' then 1 else 0 end, case when status = 'delivering' then 1 else 0 end,
    case when status = 'delivering' then 1 else 0 end, case when behind then null else next_attempt_at end, created_at
  from placed
  on conflict do nothing
  returning id`,
)

const move = statement(
  'webhooks.move',
  `update webhook_cursors c set seq = m.seq from unnest(?::text[], ?::bigint[]) as m(environment_id, seq)
  where c.environment_id = m.environment_id and c.seq < m.seq`,
)

/** Environments without endpoints that want anything: there is nothing to read. */
const skip = statement(
  'webhooks.skip',
  `update webhook_cursors c set seq = s.last from environment_sequences s
  where s.environment_id = c.environment_id and c.environment_id = any(?) and c.seq < s.last`,
)

const claim = statement<ClaimRow>(
  'webhooks.claim',
  `with due as (
    select d.place from json_to_recordset(?::json) as l(environment_id text, endpoint_id text, room int) cross join lateral (
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
    returning d.environment_id, d.endpoint_id, d.id, d.event_id, d.event_type, d.fence, d.attempts, d.tries
  )
  select c.environment_id, c.endpoint_id, c.id as delivery_id, c.event_id, c.fence, c.attempts, c.tries, e.id is not null as known,
    coalesce(e.seq, 0) as seq, c.event_id as id, c.event_type as type, coalesce(e.subject, '') as subject, coalesce(e.data::text, '{}') as data,
    coalesce(e.created_at, now()) as created_at
  from claimed c left join lateral (select ${EVENT} from events e where e.environment_id = c.environment_id and e.id = c.event_id limit 1) e on true`,
)

const spend = statement(
  'webhooks.spend',
  `update webhook_endpoints e set rate_tokens = t.tokens, rate_at = ?
  from json_to_recordset(?::json) as t(environment_id text, id text, tokens double precision)
  where e.environment_id = t.environment_id and e.id = t.id`,
)

export const createDealingStore = (db: Db) => ({
  findWork: async (now: Date): Promise<string[]> => (await rows(db, findWork, [now])).map(({ environment_id }) => environment_id),
})

/** Statements of one deal. */
export const dealing = (tx: Db) => ({
  lock: (environments: string[]) => rows(tx, lock, [environments]),

  endpoints: (environments: string[], now: Date) =>
    rows(tx, endpoints, [now, now, new Date(now.getTime() + LEASE_MS + 1_000), environments]),

  events: (cursors: { environment_id: string; seq: number }[], limit: number) =>
    rows(tx, events, [cursors.map(({ environment_id }) => environment_id), cursors.map(({ seq }) => seq), limit]),

  insert: async (deliveries: NewDelivery[]): Promise<Set<string>> =>
    new Set((await rows(tx, insert, [JSON.stringify(deliveries)])).map(({ id }) => id)),

  move: (cursors: { environment_id: string; seq: number }[]) =>
    rows(tx, move, [cursors.map(({ environment_id }) => environment_id), cursors.map(({ seq }) => seq)]),

  skip: (environments: string[]) => rows(tx, skip, [environments]),

  claim: (lanes: { environment_id: string; endpoint_id: string; room: number }[], now: Date) =>
    rows(tx, claim, [JSON.stringify(lanes), now, new Date(now.getTime() + LEASE_MS)]),

  spend: (tokens: { environment_id: string; id: string; tokens: number }[], now: Date) => rows(tx, spend, [now, JSON.stringify(tokens)]),
})
