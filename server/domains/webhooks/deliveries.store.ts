// SQL of the log of deliveries. Rows are found through the endpoints of the environment: their keys begin with them.

import type { WebhookAttempt, WebhookDelivery } from '#generated/types/types.gen.ts'
import { type Db, rows, statement } from '../../lib/db.ts'
import { firstIdAt } from '../../lib/ids.ts'
import type { Slice } from '../../lib/page.ts'

export type DeliveryRow = {
  environment_id: string
  endpoint_id: string
  id: string
  event_id: string
  event_type: string
  ordering_key: string | null
  status: WebhookDelivery['status']
  attempts: number
  next_attempt_at: Date | null
  last_failure: WebhookDelivery['last_failure']
  created_at: Date
  completed_at: Date | null
  log?: WebhookAttempt[]
}

export type DeliveryFilter = { endpoint_id?: string; event_id?: string; status?: string; after?: number; before?: number }

const COLUMNS = [
  'environment_id',
  'endpoint_id',
  'id',
  'event_id',
  'event_type',
  'ordering_key',
  'status',
  'attempts',
  'next_attempt_at',
  'last_failure',
  'created_at',
  'completed_at',
]

const find = statement<DeliveryRow>(
  'webhooks.find_delivery',
  `select d.* from webhook_endpoints e join webhook_deliveries d on d.environment_id = e.environment_id and d.endpoint_id = e.id and d.id = ?
  where e.environment_id = ?`,
)

const lock = statement<DeliveryRow>(
  'webhooks.lock_delivery',
  'select * from webhook_deliveries where environment_id = ? and endpoint_id = ? and id = ? for update',
)

/** Sent by itself now; the order that it had is over, unless others wait behind it. */
const retry = statement<DeliveryRow>(
  'webhooks.retry',
  `update webhook_deliveries set status = 'waiting', next_attempt_at = ?, tries = 0, completed_at = null, fence = fence + 1,
    ordering_key = case when status in ('waiting', 'delivering') then ordering_key end
  where environment_id = ? and endpoint_id = ? and id = ? returning *`,
)

/** What is over and old, a bite at a time. */
const removeOld = `
  with old as (
    select d.place from webhook_endpoints e cross join lateral (
      select ctid as place from webhook_deliveries
      where environment_id = e.environment_id and endpoint_id = e.id and id < ? and completed_at is not null limit 2000
    ) d limit 2000
  )
  delete from webhook_deliveries where ctid = any(array(select place from old))`

/**
 * What waits for an endpoint that nobody took up again for so long. Those behind others go first: at no time is one left
 * waiting for one that is not there.
 */
const removeStranded = (which: string) => `
  with stranded as (
    select d.place from webhook_endpoints e cross join lateral (
      select ctid as place from webhook_deliveries
      where environment_id = e.environment_id and endpoint_id = e.id and ${which} limit 2000
    ) d where e.status in ('paused', 'disabled') and e.stopped_at < ? and e.deleted_at is null limit 2000
  )
  delete from webhook_deliveries where ctid = any(array(select place from stranded))`
const BLOCKED = `ordering_key is not null and status = 'blocked'`
const DUE = 'next_attempt_at is not null'

const removeGone = `
  delete from webhook_endpoints e where deleted_at < ? and not exists (
    select from webhook_deliveries d where d.environment_id = e.environment_id and d.endpoint_id = e.id)`

export const createDeliveryStore = (db: Db) => ({
  async find(environment: string, id: string): Promise<DeliveryRow | undefined> {
    return (await rows(db, find, [id, environment]))[0]
  },

  async lock(environment: string, endpoint: string, id: string): Promise<DeliveryRow | undefined> {
    return (await rows(db, lock, [environment, endpoint, id]))[0]
  },

  async retry(environment: string, endpoint: string, id: string, at: Date): Promise<DeliveryRow> {
    return (await rows(db, retry, [at, environment, endpoint, id]))[0]!
  },

  async list(environment: string, filter: DeliveryFilter, slice: Slice): Promise<DeliveryRow[]> {
    const order = slice.ascending ? 'asc' : 'desc'
    const ofEndpoint = db('webhook_deliveries as d')
      .select(COLUMNS.map((column) => `d.${column}`))
      .whereRaw('d.environment_id = e.environment_id and d.endpoint_id = e.id')
      .orderBy('d.id', order)
      .limit(slice.limit)
    if (slice.key !== null) ofEndpoint.where('d.id', slice.ascending ? '>' : '<', slice.key)
    if (filter.status !== undefined) ofEndpoint.where('d.status', filter.status)
    if (filter.event_id !== undefined) {
      const time = filter.event_id.slice(4, 14)
      ofEndpoint.where('d.event_id', filter.event_id).whereBetween('d.id', [`whd_${time}`, `whd_${time}z~`])
    }
    if (filter.after !== undefined) ofEndpoint.where('d.id', '>=', firstIdAt('whd', filter.after))
    if (filter.before !== undefined) ofEndpoint.where('d.id', '<', firstIdAt('whd', filter.before))
    const query = db('webhook_endpoints as e')
      .select('d.*')
      .joinRaw('cross join lateral ?', [db.raw('(?) as d', [ofEndpoint])])
      .where('e.environment_id', environment)
    if (filter.endpoint_id !== undefined) query.where('e.id', filter.endpoint_id)
    return query.orderBy('d.id', order).limit(slice.limit) as unknown as DeliveryRow[]
  },

  async removeOlderThan(at: Date): Promise<void> {
    const inBites = async (sql: string, from: string | Date) => {
      while ((await db.raw(sql, [from])).rowCount === 2_000);
    }
    await inBites(removeOld, firstIdAt('whd', at.getTime()))
    for (const which of [BLOCKED, DUE]) await inBites(removeStranded(which), at)
    await db.raw(removeGone, [at])
  },
})
