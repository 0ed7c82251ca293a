// SQL of provisioned groups.

import type { Knex } from 'knex'
import type { Db } from '../../../lib/db.ts'
import type { Condition } from './filter.ts'
import { type Page, ScimError } from './scim.ts'

export type ScimGroupRow = {
  id: string
  display_name: string
  external_id: string | null
  version: number
  created_at: Date
  updated_at: Date
}

export type GroupMember = { group_id: string; member_id: string; display_name: string }

export const createScimGroupStore = (db: Db) => {
  const all = (organization: string, connection: string) =>
    db('scim_groups as g').where({ 'g.organization_id': organization, 'g.connection_id': connection })

  return {
    async find(organization: string, connection: string, id: string, { lock = false } = {}): Promise<ScimGroupRow | undefined> {
      const query = all(organization, connection).where('g.id', id).select('g.*')
      return (lock ? query.forUpdate() : query).first() as unknown as Promise<ScimGroupRow | undefined>
    },

    async list(organization: string, connection: string, conditions: Condition[], { startIndex, count }: Page) {
      const query = () => narrow(all(organization, connection), conditions)
      const [total] = await query().count<{ count: string }[]>({ count: '*' })
      const found =
        count === 0
          ? []
          : await query()
              .select('g.*')
              .orderBy('g.id')
              .limit(count)
              .offset(startIndex - 1)
      return { total: Number(total?.count ?? 0), rows: found as unknown as ScimGroupRow[] }
    },

    async insert(organization: string, connection: string, row: Omit<ScimGroupRow, 'version'>): Promise<void> {
      await db('scim_groups').insert({ organization_id: organization, connection_id: connection, ...row })
    },

    async update(
      organization: string,
      connection: string,
      id: string,
      columns: Pick<ScimGroupRow, 'display_name' | 'external_id'>,
      at: Date,
    ): Promise<void> {
      await db('scim_groups')
        .where({ organization_id: organization, connection_id: connection, id })
        .update({ ...columns, updated_at: at, version: db.raw('version + 1') })
    },

    async delete(organization: string, connection: string, id: string): Promise<void> {
      await db('scim_groups').where({ organization_id: organization, connection_id: connection, id }).delete()
    },

    async count(organization: string, connection: string): Promise<number> {
      const [row] = await all(organization, connection).count<{ count: string }[]>({ count: '*' })
      return Number(row?.count ?? 0)
    },

    async isNameTaken(organization: string, connection: string, name: string, except: string | null): Promise<boolean> {
      const query = all(organization, connection).whereRaw('lower(g.display_name) = ?', [name.toLowerCase()])
      if (except !== null) query.whereNot('g.id', except)
      return (await query.first('g.id')) !== undefined
    },

    async members(organization: string, connection: string, groups: string[]): Promise<GroupMember[]> {
      return db('scim_group_members as gm')
        .join('scim_users as s', (on) =>
          on.on('s.organization_id', 'gm.organization_id').on('s.connection_id', 'gm.connection_id').on('s.member_id', 'gm.member_id'),
        )
        .where({ 'gm.organization_id': organization, 'gm.connection_id': connection })
        .whereRaw('gm.group_id = any(?)', [groups])
        .orderBy('gm.member_id')
        .select('gm.group_id', 'gm.member_id', 's.display_name') as unknown as Promise<GroupMember[]>
    },

    /** Those of the ids that the connection provisioned. */
    async known(organization: string, connection: string, ids: string[]): Promise<string[]> {
      const found: { member_id: string }[] = await db('scim_users')
        .where({ organization_id: organization, connection_id: connection })
        .whereRaw('member_id = any(?)', [ids])
        .select('member_id')
      return found.map(({ member_id }) => member_id)
    },

    async addMembers(organization: string, connection: string, group: string, ids: string[]): Promise<void> {
      await db.raw(
        `insert into scim_group_members (organization_id, connection_id, group_id, member_id)
        select ?, ?, ?, id from unnest(?::text[]) as id on conflict do nothing`,
        [organization, connection, group, ids],
      )
    },

    async removeMembers(organization: string, connection: string, group: string, ids: string[]): Promise<void> {
      await db('scim_group_members')
        .where({ organization_id: organization, connection_id: connection, group_id: group })
        .whereRaw('member_id = any(?)', [ids])
        .delete()
    },
  }
}

function narrow(query: Knex.QueryBuilder, conditions: Condition[]): Knex.QueryBuilder {
  for (const { attribute, value } of conditions) {
    const text = String(value)
    if (attribute === 'id') query.where('g.id', text)
    else if (attribute === 'displayname') query.whereRaw('lower(g.display_name) = ?', [text.toLowerCase()])
    else if (attribute === 'externalid') query.where('g.external_id', text)
    else if (attribute === 'members' || attribute === 'members.value') {
      query.whereRaw(
        `exists (select 1 from scim_group_members gm where gm.organization_id = g.organization_id and gm.connection_id = g.connection_id
          and gm.group_id = g.id and gm.member_id = ?)`,
        [text],
      )
    } else throw new ScimError(400, 'Groups are filtered by id, displayName, externalId and members.value.', 'invalidFilter')
  }
  return query
}
