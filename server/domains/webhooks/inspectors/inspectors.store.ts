// SQL of inspectors and of what came to them.

import type { Db } from '../../../lib/db.ts'
import { firstIdAt } from '../../../lib/ids.ts'
import type { Slice } from '../../../lib/page.ts'
import type { EndpointRow } from '../endpoint.ts'
import type { InspectionRow, InspectorRow } from './inspector.ts'

export const KEPT = 1_000 // of one inspector
export const KEPT_MS = 86_400_000

export type InspectorChanges = Partial<Omit<InspectorRow, 'environment_id' | 'id'>>

export const createInspectorStore = (db: Db) => ({
  async find(environment: string, id: string, lock = false): Promise<InspectorRow | undefined> {
    const query = db('webhook_inspectors').where({ environment_id: environment, id, deleted_at: null })
    return (lock ? query.forUpdate() : query).first()
  },

  /** The token says which environment it is: nobody else knows it. */
  async findByToken(token: string): Promise<InspectorRow | undefined> {
    return db('webhook_inspectors').where({ token, deleted_at: null }).first()
  },

  async list(environment: string, { key, ascending, limit }: Slice): Promise<InspectorRow[]> {
    const query = db('webhook_inspectors').where({ environment_id: environment, deleted_at: null })
    if (key !== null) query.where('id', ascending ? '>' : '<', key)
    return query.orderBy('id', ascending ? 'asc' : 'desc').limit(limit)
  },

  async insert(row: InspectorRow): Promise<void> {
    await db('webhook_inspectors').insert(row)
  },

  async countForCreation(environment: string): Promise<number> {
    await db.raw('select 1 from environments where id = ? for no key update', [environment])
    const [row] = await db('webhook_inspectors')
      .where({ environment_id: environment, deleted_at: null })
      .count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },

  async update(environment: string, id: string, changes: InspectorChanges): Promise<void> {
    await db('webhook_inspectors').where({ environment_id: environment, id }).update(changes)
  },

  async findInspection(environment: string, id: string): Promise<InspectionRow | undefined> {
    return db('webhook_inspections').where({ environment_id: environment, id }).first()
  },

  async listInspections(environment: string, inspector: string | undefined, { key, ascending, limit }: Slice): Promise<InspectionRow[]> {
    const query = db('webhook_inspections').where({ environment_id: environment, ...(inspector ? { inspector_id: inspector } : {}) })
    if (key !== null) query.where('id', ascending ? '>' : '<', key)
    return query.orderBy('id', ascending ? 'asc' : 'desc').limit(limit)
  },

  async countOfEvent({ environment_id, id: inspector_id }: InspectorRow, event_id: string): Promise<number> {
    const [row] = await db('webhook_inspections')
      .where({ environment_id, inspector_id, event_id })
      .count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },

  async insertInspection(row: InspectionRow): Promise<void> {
    const { headers, signature } = row
    await db('webhook_inspections').insert({ ...row, headers: JSON.stringify(headers), signature: JSON.stringify(signature) })
  },

  /** All but the newest. */
  async trim({ environment_id, id }: Pick<InspectorRow, 'environment_id' | 'id'>, kept = KEPT): Promise<void> {
    await db.raw(
      `delete from webhook_inspections where environment_id = ? and inspector_id = ? and id <= (
        select id from webhook_inspections where environment_id = ? and inspector_id = ? order by id desc offset ? limit 1)`,
      [environment_id, id, environment_id, id, kept],
    )
  },

  async removeInspectionsBefore(at: number): Promise<void> {
    const bite = `delete from webhook_inspections where ctid = any(array(
      select d.ctid from webhook_inspectors i cross join lateral (
        select ctid from webhook_inspections d where d.environment_id = i.environment_id and d.inspector_id = i.id and d.id < ? limit 1000
      ) d limit 1000))`
    while ((await db.raw(bite, [firstIdAt('whr', at)])).rowCount === 1000);
  },

  /** Endpoints that deliver to an inspector: their secrets say whether a signature is right. */
  async endpointsOf({ environment_id, url }: InspectorRow): Promise<EndpointRow[]> {
    return db('webhook_endpoints').where({ environment_id, url, deleted_at: null }).limit(10)
  },
})
