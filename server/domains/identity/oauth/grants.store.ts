// SQL of grants: which member let which app work in which environment, with which scopes.

import { type Db, rows, statement } from '../../../lib/db.ts'
import type { Slice } from '../../../lib/page.ts'

export type GrantRow = {
  digest: Buffer
  id: string
  client_id: string
  organization_id: string
  member_id: string
  environment_id: string
  scopes: string[]
  created_at: Date
  expires_at: Date
}

const remove = statement<Pick<GrantRow, 'client_id' | 'organization_id' | 'member_id' | 'environment_id'>>(
  'oauth_grants.remove',
  'delete from oauth_grants where digest = ? returning client_id, organization_id, member_id, environment_id',
)

const environmentOf = statement<{ environment_id: string }>(
  'oauth_grants.environment_of',
  'select environment_id from oauth_grants where digest = ?',
)

const activeMember = statement<{ id: string }>('oauth_grants.active_member', `select id from members where id = ? and status = 'active'`)

export type NamedGrant = GrantRow & { client_name: string }

export type GrantEnvironment = { id: string; kind: 'sandbox' | 'live'; project_id: string; project: string }

export const createGrantStore = (db: Db) => ({
  async insert(tx: Db, row: GrantRow): Promise<void> {
    await tx('oauth_grants').insert(row)
  },

  async remove(tx: Db, digest: Buffer) {
    return (await rows(tx, remove, [digest]))[0]
  },

  async environmentOf(digest: Buffer): Promise<string | null> {
    return (await rows(db, environmentOf, [digest]))[0]?.environment_id ?? null
  },

  async list(environment: string, slice: Slice): Promise<NamedGrant[]> {
    const query = named(db, environment)
    if (slice.key !== null) query.where('g.id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('g.id', slice.ascending ? 'asc' : 'desc').limit(slice.limit)
  },

  async find(environment: string, id: string): Promise<NamedGrant | undefined> {
    return (await named(db, environment).where('g.id', id).limit(1))[0]
  },

  async environments(organization: string): Promise<GrantEnvironment[]> {
    return db('environments as e')
      .join('projects as p', 'p.id', 'e.project_id')
      .where('p.organization_id', organization)
      .orderBy(['p.name', 'p.id', { column: 'e.kind', order: 'desc' }])
      .limit(100)
      .select('e.id', 'e.kind', 'p.id as project_id', 'p.name as project')
  },

  async isActiveMember(id: string): Promise<boolean> {
    return (await rows(db, activeMember, [id])).length > 0
  },
})

const named = (db: Db, environment: string) =>
  db('oauth_grants as g')
    .join('oauth_clients as c', 'c.id', 'g.client_id')
    .where('g.environment_id', environment)
    .whereRaw('g.expires_at > now()')
    .select('g.*', 'c.name as client_name')
