// SQL of provisioned people. The id of a person is that of the member.

import type { Knex } from 'knex'
import type { Db } from '../../../lib/db.ts'
import type { Condition } from './filter.ts'
import { type Page, ScimError } from './scim.ts'

export type ScimUserRow = {
  member_id: string
  user_id: string
  status: 'active' | 'suspended'
  roles: string[]
  user_name: string
  external_id: string | null
  email: string
  display_name: string
  given_name: string | null
  family_name: string | null
  version: number
  created_at: Date
  updated_at: Date
}

export type ScimUserColumns = Pick<ScimUserRow, 'user_name' | 'external_id' | 'email' | 'display_name' | 'given_name' | 'family_name'>
export type GroupOfUser = { member_id: string; id: string; display_name: string }

const COLUMNS = ['s.*', 'm.user_id', 'm.status', 'm.roles']

export const createScimUserStore = (db: Db) => {
  const all = (organization: string, connection: string) =>
    db('scim_users as s')
      .join('members as m', (on) => on.on('m.organization_id', 's.organization_id').on('m.id', 's.member_id'))
      .where({ 's.organization_id': organization, 's.connection_id': connection })

  return {
    async find(organization: string, connection: string, id: string, { lock = false } = {}): Promise<ScimUserRow | undefined> {
      const query = all(organization, connection).where('s.member_id', id).select(COLUMNS)
      return (lock ? query.forUpdate() : query).first() as unknown as Promise<ScimUserRow | undefined>
    },

    async list(organization: string, connection: string, conditions: Condition[], { startIndex, count }: Page) {
      const query = () => narrow(all(organization, connection), conditions)
      const [total] = await query().count<{ count: string }[]>({ count: '*' })
      const found =
        count === 0
          ? []
          : await query()
              .select(COLUMNS)
              .orderBy('s.member_id')
              .limit(count)
              .offset(startIndex - 1)
      return { total: Number(total?.count ?? 0), rows: found as unknown as ScimUserRow[] }
    },

    async insert(organization: string, connection: string, id: string, columns: ScimUserColumns, at: Date): Promise<void> {
      const keys = { organization_id: organization, connection_id: connection, member_id: id }
      await db('scim_users').insert({ ...keys, ...columns, created_at: at, updated_at: at })
    },

    async update(organization: string, connection: string, id: string, columns: ScimUserColumns, at: Date): Promise<void> {
      await db('scim_users')
        .where({ organization_id: organization, connection_id: connection, member_id: id })
        .update({ ...columns, updated_at: at, version: db.raw('version + 1') })
    },

    async delete(organization: string, connection: string, id: string): Promise<void> {
      await db('scim_users').where({ organization_id: organization, connection_id: connection, member_id: id }).delete()
    },

    async isNameTaken(organization: string, connection: string, name: string, except: string | null): Promise<boolean> {
      const query = db('scim_users')
        .where({ organization_id: organization, connection_id: connection })
        .whereRaw('lower(user_name) = ?', [name.toLowerCase()])
      if (except !== null) query.whereNot('member_id', except)
      return (await query.first('member_id')) !== undefined
    },

    /** Their name and address everywhere: for people who are in no other organization. */
    async updatePerson(user: string, email: string, name: string, at: Date): Promise<void> {
      await db('users').where({ id: user }).update({ email, name, updated_at: at })
    },

    async groupsOf(organization: string, connection: string, ids: string[]): Promise<GroupOfUser[]> {
      return db('scim_group_members as gm')
        .join('scim_groups as g', (on) =>
          on.on('g.organization_id', 'gm.organization_id').on('g.connection_id', 'gm.connection_id').on('g.id', 'gm.group_id'),
        )
        .where({ 'gm.organization_id': organization, 'gm.connection_id': connection })
        .whereRaw('gm.member_id = any(?)', [ids])
        .orderBy('g.id')
        .select('gm.member_id', 'g.id', 'g.display_name') as unknown as Promise<GroupOfUser[]>
    },
  }
}

function narrow(query: Knex.QueryBuilder, conditions: Condition[]): Knex.QueryBuilder {
  for (const { attribute, value } of conditions) {
    const text = String(value)
    if (attribute === 'id') query.where('s.member_id', text)
    else if (attribute === 'username') query.whereRaw('lower(s.user_name) = ?', [text.toLowerCase()])
    else if (attribute === 'externalid') query.where('s.external_id', text)
    else if (attribute === 'displayname') query.where('s.display_name', text)
    else if (attribute === 'emails' || attribute === 'emails.value') query.whereRaw('lower(s.email) = ?', [text.toLowerCase()])
    else if (attribute === 'active') query.where('m.status', text === 'true' ? 'active' : 'suspended')
    else throw new ScimError(400, 'Users are filtered by id, userName, externalId, displayName, emails.value and active.', 'invalidFilter')
  }
  return query
}
