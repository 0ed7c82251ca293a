// SQL of rate limit policies.

import { type Db, isUniqueViolation, rows, statement } from '../../../lib/db.ts'
import type { Slice } from '../../../lib/page.ts'

export type TargetType = 'organization' | 'environment' | 'api_key' | 'address' | 'operation' | 'tag'
export type Per = 'organization' | 'environment' | 'credential' | 'address'

export type PolicyRow = {
  organization_id: string
  id: string
  name: string
  target_type: TargetType
  target_value: string | null
  per: Per
  quota: number | null
  window_seconds: number
  burst: number | null
  daily_quota: number | null
  monthly_quota: number | null
  max_concurrent: number | null
  enabled: boolean
  created_at: Date
  updated_at: Date
}

export type Changed = { organization_id: string; changed_at: string } // in microseconds, as text: what it says is only compared

const touch = statement(
  'rate_limit_changes.touch',
  `insert into rate_limit_changes (organization_id, changed_at) values (?, clock_timestamp())
  on conflict (organization_id) do update set changed_at = clock_timestamp()`,
)

// A transaction may commit after one that began later: so a little of the past is read again each time.
const changes = statement<Changed>(
  'rate_limit_changes.since',
  `select organization_id, to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as changed_at from rate_limit_changes
  where changed_at > coalesce(?::timestamptz - interval '30 seconds', '-infinity') order by changed_at`,
)

const enabled = statement<PolicyRow>(
  'rate_limit_policies.enabled',
  'select * from rate_limit_policies where organization_id = any(?::text[]) and enabled order by organization_id, id',
)

const owns = {
  environment: statement(
    'rate_limit_policies.owns_environment',
    'select 1 from environments e join projects p on p.id = e.project_id where p.organization_id = ? and e.id = ?',
  ),
  api_key: statement(
    'rate_limit_policies.owns_key',
    `select 1 from environments e join projects p on p.id = e.project_id join api_keys k on k.environment_id = e.id
    where p.organization_id = ? and k.id = ?`,
  ),
}

export const createPolicyStore = (db: Db) => ({
  /** Tells every node; holds off other changes of the organization's policies until the commit. */
  async touch(organization: string): Promise<void> {
    await rows(db, touch, [organization])
  },

  /** What changed since `after`, or ever. */
  changes: (after: string | null): Promise<Changed[]> => rows(db, changes, [after]),

  enabled: (organizations: string[]): Promise<PolicyRow[]> => rows(db, enabled, [organizations]),

  async count(organization: string): Promise<number> {
    const [row] = await db('rate_limit_policies').where('organization_id', organization).count<{ count: number }[]>({ count: '*' })
    return Number(row!.count)
  },

  async owns(organization: string, what: 'environment' | 'api_key', id: string): Promise<boolean> {
    return (await rows(db, owns[what], [organization, id])).length > 0
  },

  list(organization: string, slice: Slice): Promise<PolicyRow[]> {
    const query = db('rate_limit_policies').where('organization_id', organization)
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as Promise<PolicyRow[]>
  },

  find(organization: string, id: string): Promise<PolicyRow | undefined> {
    return db('rate_limit_policies').where({ organization_id: organization, id }).first() as unknown as Promise<PolicyRow | undefined>
  },

  async insert(row: PolicyRow): Promise<void> {
    await db('rate_limit_policies').insert(row)
  },

  async update({ organization_id, id, ...changes }: PolicyRow): Promise<void> {
    await db('rate_limit_policies').where({ organization_id, id }).update(changes)
  },

  async remove(organization: string, id: string): Promise<void> {
    await db('rate_limit_policies').where({ organization_id: organization, id }).delete()
    await db('rate_limit_uses').where({ organization_id: organization, policy_id: id }).delete()
  },
})

export const isNameTaken = (error: unknown) => isUniqueViolation(error, 'rate_limit_policies_organization_id_name_key')
