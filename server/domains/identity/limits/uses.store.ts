// SQL of what was used of daily and monthly quotas.

import { type Db, rows, statement } from '../../../lib/db.ts'
import type { Period } from './window.ts'

export type Use = { organization_id: string; policy_id: string; subject: string; period: Period; starts_on: string; used: number }

const MOST = 100_000 // that a node reads at its start; the others it learns when it first counts them

const COLUMNS = `organization_id, policy_id, subject, period, to_char(starts_on, 'YYYY-MM-DD') as starts_on, used`

const add = statement<Use>(
  'rate_limit_uses.add',
  `insert into rate_limit_uses as u (organization_id, policy_id, subject, period, starts_on, used)
  select * from json_to_recordset(?::json)
    as r(organization_id text, policy_id text, subject text, period text, starts_on date, used bigint)
  on conflict (organization_id, policy_id, subject, period, starts_on) do update set used = u.used + excluded.used
  returning ${COLUMNS}`,
)

const current = statement<Use>(
  'rate_limit_uses.current',
  `select ${COLUMNS} from rate_limit_uses
  where (starts_on = ?::date and period = 'day') or (starts_on = ?::date and period = 'month')
  order by used desc limit ${MOST}`,
)

export const createUseStore = (db: Db) => ({
  /** Adds, and answers with the totals of all nodes. Each use must be there once. */
  add: (uses: Use[]): Promise<Use[]> => rows(db, add, [JSON.stringify(uses)]),

  current: (day: string, month: string): Promise<Use[]> => rows(db, current, [day, month]),

  async removeBefore(day: string): Promise<void> {
    await db.raw('delete from rate_limit_uses where starts_on < ?::date', [day])
  },
})
