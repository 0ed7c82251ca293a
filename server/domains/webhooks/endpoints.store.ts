// SQL of webhook endpoints.

import type { Db } from '../../lib/db.ts'
import { firstIdAt } from '../../lib/ids.ts'
import type { Slice } from '../../lib/page.ts'
import type { EndpointRow } from './endpoint.ts'

const JSON_COLUMNS = ['keys', 'metadata', 'client_certificate'] as const

const STATS_OF = 10_000 // deliveries

export type EndpointChanges = Partial<Omit<EndpointRow, 'environment_id' | 'id'>>

export const createEndpointStore = (db: Db) => ({
  async find(environment: string, id: string): Promise<EndpointRow | undefined> {
    return db<EndpointRow>('webhook_endpoints').where({ environment_id: environment, id, deleted_at: null }).first() as never
  },

  async lock(environment: string, id: string): Promise<EndpointRow | undefined> {
    return db<EndpointRow>('webhook_endpoints').where({ environment_id: environment, id, deleted_at: null }).forUpdate().first() as never
  },

  async list(environment: string, slice: Slice): Promise<EndpointRow[]> {
    const query = db('webhook_endpoints').where({ environment_id: environment, deleted_at: null })
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit)
  },

  async insert(environment: string, row: EndpointRow): Promise<void> {
    const last = db('environment_sequences').select('last').where({ environment_id: environment })
    await db('webhook_endpoints').insert({ ...plain(row), environment_id: environment, since_seq: last })
    // What happened before the first endpoint is nobody's; from here on each event is dealt out.
    await db.raw(
      `insert into webhook_cursors (environment_id, seq)
      select environment_id, last from environment_sequences where environment_id = ? on conflict do nothing`,
      [environment],
    )
  },

  /** Counts under a lock that keeps two creations from passing the limit together. */
  async countForCreation(environment: string): Promise<number> {
    await db.raw('select 1 from environments where id = ? for no key update', [environment])
    const [row] = await db('webhook_endpoints')
      .where({ environment_id: environment, deleted_at: null })
      .count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },

  async update(environment: string, id: string, changes: EndpointChanges): Promise<void> {
    await db('webhook_endpoints').where({ environment_id: environment, id }).update(plain(changes))
  },

  /** Of the newest deliveries of events since a moment; ids begin with the time of the event. */
  async statsSince(environment: string, id: string, at: number): Promise<{ delivered: number; failing: number }> {
    const { rows } = await db.raw(
      `select count(*) filter (where status = 'delivered')::int as delivered,
        count(*) filter (where status <> 'delivered' and last_failure is not null)::int as failing
      from (
        select status, last_failure from webhook_deliveries where environment_id = ? and endpoint_id = ? and id >= ?
        order by id desc limit ${STATS_OF}
      ) d`,
      [environment, id, firstIdAt('whd', at)],
    )
    return rows[0]
  },

  /** Some of the waiting deliveries of an endpoint that is gone; false when none were left. */
  async cancelSome(environment: string, id: string, at: Date): Promise<boolean> {
    const { rowCount } = await db.raw(
      `update webhook_deliveries set status = 'canceled', next_attempt_at = null, completed_at = ?, fence = fence + 1
      where ctid = any(array(
        select ctid from webhook_deliveries
        where environment_id = ? and endpoint_id = ? and (next_attempt_at is not null or status = 'blocked') limit 2000))`,
      [at, environment, id],
    )
    return rowCount > 0
  },
})

function plain(row: EndpointChanges): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...row }
  for (const column of JSON_COLUMNS) if (column in row) copy[column] = JSON.stringify(row[column])
  return copy
}
