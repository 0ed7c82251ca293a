// SQL of outcomes: what became of claimed deliveries. Only the newest claim has a say; whoever comes late changes nothing.

import type { WebhookAttempt } from '#generated/types/types.gen.ts'
import { type Db, rows, statement } from '../../lib/db.ts'
import { HEALTH_COLUMNS, type Health } from '../../lib/health.ts'
import { rowText } from '../../lib/row-text.ts'

export type Completion = {
  environment_id: string
  endpoint_id: string
  id: string
  fence: number
  status: 'delivered' | 'waiting' | 'exhausted' | 'canceled'
  next_attempt_at: Date | null
  last_failure: string | null
  entry: WebhookAttempt | null // null: nothing was tried, the claim is given back
}

const KEPT = 50 // attempts in the log

const completionText = rowText({
  environment_id: 'text',
  endpoint_id: 'text',
  id: 'text',
  fence: 'integer',
  status: 'text',
  next_attempt_at: 'timestamptz',
  last_failure: 'text',
  entry: 'json',
})

const complete = statement<{ id: string; ordering_key: string | null; event_id: string; event_type: string; attempts: number }>(
  'webhooks.complete',
  `with r as (
    ${completionText.sql}
  )
  update webhook_deliveries d set
    status = r.status,
    fence = d.fence + 1, -- a completion that is repeated because its answer was lost finds nothing to do
    next_attempt_at = r.next_attempt_at,
    last_failure = r.last_failure,
    attempts = case when r.entry is null then d.attempts - 1 else d.attempts end,
    tries = case when r.entry is null then d.tries - 1 else d.tries end,
    completed_at = case when r.status = 'waiting' then null else ?::timestamptz end,
    log = case when r.entry is null then d.log else array_append(d.log[cardinality(d.log) - ${KEPT - 2}:], r.entry) end
  from r cross join lateral (
    select ctid as place from webhook_deliveries
    where environment_id = r.environment_id and endpoint_id = r.endpoint_id and id = r.id and fence = r.fence for no key update
  ) mine where d.ctid = mine.place
  returning d.id, d.ordering_key, d.event_id, d.event_type, d.attempts`,
)

/** Nobody deals in the environment until the commit, and whoever looked before looks again. */
const lockCursor = statement('webhooks.lock_cursor', 'update webhook_cursors set version = version + 1 where environment_id = ?')

const lockHealth = statement<Health & { url: string }>(
  'webhooks.lock_health',
  `select url, ${HEALTH_COLUMNS.join(', ')} from webhook_endpoints where environment_id = ? and id = ? and deleted_at is null for update`,
)

const setHealth = statement(
  'webhooks.set_health',
  `update webhook_endpoints set (${HEALTH_COLUMNS.join(', ')}) = (${HEALTH_COLUMNS.map(() => '?').join(', ')})
  where environment_id = ? and id = ?`,
)

/** The oldest of each key may go now. Whoever calls holds the cursor, so nothing new is put behind it meanwhile. */
const unblock = statement(
  'webhooks.unblock',
  `update webhook_deliveries d set status = 'waiting', next_attempt_at = ?
  from unnest(?::text[]) as k(key) cross join lateral (
    select ctid as place, status from webhook_deliveries
    where environment_id = ? and endpoint_id = ? and ordering_key = k.key and status in ('waiting', 'blocked', 'delivering')
    order by seq limit 1
  ) head where d.ctid = head.place and head.status = 'blocked'`,
)

export const outcomes = (db: Db) => ({
  complete: (completions: Completion[], at: Date) => rows(db, complete, [completionText.write(completions), at]),

  lockCursor: (environment: string) => rows(db, lockCursor, [environment]),

  lockHealth: async (environment: string, endpoint: string) => (await rows(db, lockHealth, [environment, endpoint]))[0],

  setHealth: (environment: string, endpoint: string, health: Health) =>
    rows(db, setHealth, [...HEALTH_COLUMNS.map((column) => health[column]), environment, endpoint]),

  unblock: (environment: string, endpoint: string, keys: string[], at: Date) => rows(db, unblock, [at, keys, environment, endpoint]),
})
