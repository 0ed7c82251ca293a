// SQL of custom roles.

import type { Knex } from 'knex'
import type { Db } from '../../../lib/db.ts'

export type RoleRow = { id: string; name: string; description: string; scopes: string[]; created_at: Date; updated_at: Date }

const COLUMNS = ['id', 'name', 'description', 'scopes', 'created_at', 'updated_at']

export const createRoleStore = (db: Db) => ({
  all: (organization: string): Knex.QueryBuilder => db('roles').select(COLUMNS).where('organization_id', organization),

  async find(organization: string, id: string, { lock = false } = {}): Promise<RoleRow | undefined> {
    const query = db('roles').select(COLUMNS).where({ organization_id: organization, id })
    return (await (lock ? query.forUpdate() : query).first()) as RoleRow | undefined
  },

  async findAll(organization: string, ids: string[]): Promise<RoleRow[]> {
    return ids.length === 0 ? [] : ((await this.all(organization).whereIn('id', ids)) as RoleRow[])
  },

  async insert(organization: string, row: RoleRow): Promise<void> {
    await db('roles').insert({ organization_id: organization, ...row })
  },

  async update(organization: string, { id, ...row }: RoleRow): Promise<void> {
    await db('roles').where({ organization_id: organization, id }).update(row)
  },

  async delete(organization: string, id: string): Promise<void> {
    await db('roles').where({ organization_id: organization, id }).delete()
  },

  /** Whether a member has the role, or will have it by an invitation that is still open. */
  async isUsed(organization: string, id: string): Promise<boolean> {
    const { rows } = await db.raw(
      `select exists (select from members where organization_id = :organization and :id = any(roles))
        or exists (select from invitations where organization_id = :organization and :id = any(roles)
          and accepted_at is null and revoked_at is null and expires_at > now()) as used`,
      { organization, id },
    )
    return rows[0].used
  },
})
