// SQL of members: people in one organization.

import type { Knex } from 'knex'
import type { Db } from '../../../lib/db.ts'

export type MemberRow = {
  id: string
  user_id: string
  email: string
  name: string
  roles: string[]
  status: 'active' | 'suspended'
  created_at: Date
  updated_at: Date
}

export const createMemberStore = (db: Db) => ({
  /** Joined with the person; `id` is the member's. */
  all: (organization: string): Knex.QueryBuilder =>
    db
      .select('*')
      .from(
        db('members as m')
          .join('users as u', 'u.id', 'm.user_id')
          .select('m.id', 'm.user_id', 'u.email', 'u.name', 'm.roles', 'm.status', 'm.created_at', 'm.updated_at')
          .where('m.organization_id', organization)
          .as('members'),
      ),

  async find(organization: string, id: string): Promise<MemberRow | undefined> {
    return (await this.all(organization).where({ id }).first()) as MemberRow | undefined
  },

  /** Keeps who the owners are until the transaction ends, so that two requests can't each remove the last but one. */
  async lockOwners(organization: string): Promise<string[]> {
    await db.raw('select from organizations where id = ? for update', [organization])
    return db('members').where({ organization_id: organization, status: 'active' }).whereRaw(`'owner' = any(roles)`).pluck('id') as Promise<
      string[]
    >
  },

  async isMember(organization: string, email: string): Promise<boolean> {
    const found = await this.all(organization).whereRaw('lower(email) = lower(?)', [email]).first()
    return found !== undefined
  },

  async update(organization: string, id: string, changes: Pick<MemberRow, 'roles' | 'status' | 'updated_at'>): Promise<void> {
    await db('members').where({ organization_id: organization, id }).update(changes)
  },

  async delete(organization: string, id: string): Promise<void> {
    await db('members').where({ organization_id: organization, id }).delete()
  },
})
