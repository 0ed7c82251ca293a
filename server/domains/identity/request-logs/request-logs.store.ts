// SQL of the request log.

import { type Db, rows, statement } from '../../../lib/db.ts'
import { firstIdAt } from '../../../lib/ids.ts'
import type { Slice } from '../../../lib/page.ts'

export type RequestLogRow = {
  environment_id: string
  id: string
  method: string
  operation: string
  status: number
  code: string | null
  duration_ms: number
  credential_type: string
  credential_id: string
  member_id: string | null
  resource_id: string | null
  sampled: boolean
}

export type RequestLogFilter = {
  statusClass?: string // 2xx, 4xx, 5xx
  operation?: string
  credential_id?: string
  code?: string
  resource_id?: string
  after?: number
  before?: number
}

const insert = statement(
  'request_logs.insert',
  `insert into request_logs (environment_id, id, method, operation, status, code, duration_ms, credential_type, credential_id, member_id,
    resource_id, sampled)
  select * from json_to_recordset(?::json) as r(environment_id text, id text, method text, operation text, status smallint, code text,
    duration_ms real, credential_type text, credential_id text, member_id text, resource_id text, sampled boolean)
  on conflict do nothing`,
)

export const createRequestLogStore = (db: Db) => ({
  async insert(records: RequestLogRow[]): Promise<void> {
    await rows(db, insert, [JSON.stringify(records)])
  },

  async find(environment: string, id: string): Promise<RequestLogRow | undefined> {
    return db('request_logs').where({ environment_id: environment, id }).first()
  },

  async list(environment: string, filter: RequestLogFilter, slice: Slice): Promise<RequestLogRow[]> {
    const query = db('request_logs').where('environment_id', environment)
    for (const column of ['operation', 'credential_id', 'code', 'resource_id'] as const) {
      if (filter[column] !== undefined) query.where(column, filter[column])
    }
    if (filter.statusClass !== undefined) {
      const from = Number(filter.statusClass[0]) * 100
      query.whereBetween('status', [from, from + 99])
    }
    // The few failures have an index; a bound parameter would not tell the planner.
    if ((filter.statusClass ?? '2xx') !== '2xx' || filter.code !== undefined) query.whereRaw('status >= 400')
    if (filter.after !== undefined) query.where('id', '>=', firstIdAt('req', filter.after))
    if (filter.before !== undefined) query.where('id', '<', firstIdAt('req', filter.before))
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit)
  },
})
