// SQL of organizations and their security policy.

import type { Db } from '../../../lib/db.ts'
import type { SecurityPolicy } from '../security-policy.ts'

export type OrganizationRow = { id: string; name: string; security_policy: Partial<SecurityPolicy>; created_at: Date; updated_at: Date }

export const createOrganizationStore = (db: Db) => ({
  async find(organization: string, { lock = false } = {}): Promise<OrganizationRow> {
    const query = db('organizations').select('id', 'name', 'security_policy', 'created_at', 'updated_at').where({ id: organization })
    return (await (lock ? query.forUpdate() : query).first()) as OrganizationRow
  },

  async rename(organization: string, name: string, at: Date): Promise<void> {
    await db('organizations').where({ id: organization }).update({ name, updated_at: at })
  },

  async setPolicy(organization: string, policy: SecurityPolicy, at: Date): Promise<void> {
    await db('organizations')
      .where({ id: organization })
      .update({ security_policy: JSON.stringify(policy), updated_at: at })
  },

  /** Up to `limit` keys whose secret is older than this and still works. */
  async keysOlderThan(organization: string, moment: Date, limit: number): Promise<string[]> {
    const found = await db('api_keys as k')
      .join('environments as e', 'e.id', 'k.environment_id')
      .join('projects as p', 'p.id', 'e.project_id')
      .where('p.organization_id', organization)
      .whereNull('k.revoked_at')
      .whereRaw('coalesce(k.rotated_at, k.created_at) < ?', [moment])
      .orderBy('k.id')
      .limit(limit)
      .pluck('k.id')
    return found as string[]
  },
})
