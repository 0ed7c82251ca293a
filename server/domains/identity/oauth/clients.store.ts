// SQL of apps. Looking one up by its client_id is the one read that can't name an environment: it finds it.

import type { Restrictions } from '../../../lib/context.ts'
import { type Db, rows, statement } from '../../../lib/db.ts'
import type { Slice } from '../../../lib/page.ts'
import type { AppType } from './redirect-uri.ts'

export type ClientRow = {
  environment_id: string
  id: string
  name: string
  type: AppType
  redirect_uris: string[]
  grant_types: string[]
  scopes: string[]
  token_endpoint_auth_method: string
  restrictions: Restrictions
  secret_digest: Buffer | null
  secret_last4: string | null
  previous_digest: Buffer | null
  previous_expires_at: Date | null
  created_by: string | null
  created_at: Date
  updated_at: Date
  revoked_at: Date | null
}

export type RegisteredClient = ClientRow & { organization_id: string }

const byId = statement<RegisteredClient>(
  'oauth_clients.by_id',
  `select c.*, p.organization_id from oauth_clients c join environments e on e.id = c.environment_id join projects p on p.id = e.project_id
  where c.id = ? and c.revoked_at is null`,
)

export const createClientStore = (db: Db) => ({
  async byClientId(id: string): Promise<RegisteredClient | undefined> {
    return (await rows(db, byId, [id]))[0]
  },

  async insert(environment: string, row: Omit<ClientRow, 'environment_id'>): Promise<void> {
    await db('oauth_clients').insert({ environment_id: environment, ...row, restrictions: JSON.stringify(row.restrictions) })
  },

  async list(environment: string, slice: Slice): Promise<ClientRow[]> {
    const query = db('oauth_clients').where('environment_id', environment)
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as ClientRow[]
  },

  async find(environment: string, id: string, { lock = false } = {}): Promise<ClientRow | undefined> {
    const query = db('oauth_clients').where({ environment_id: environment, id })
    return (lock ? query.forUpdate() : query).first() as Promise<ClientRow | undefined>
  },

  async update(environment: string, id: string, { restrictions, ...rest }: Partial<ClientRow>): Promise<void> {
    await db('oauth_clients')
      .where({ environment_id: environment, id })
      .update({ ...rest, ...(restrictions ? { restrictions: JSON.stringify(restrictions) } : {}) })
  },

  /** Nothing that the app was given stays. */
  async forget(id: string): Promise<void> {
    await db('oauth_artefacts').where({ client_id: id }).delete()
    await db('oauth_grants').where({ client_id: id }).delete()
  },
})
