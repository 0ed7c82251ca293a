// SQL of provisioning tokens. Looking up a digest is the one read that can't name an organization: it finds it.

import { type Db, rows, statement } from '../../../lib/db.ts'
import type { Slice } from '../../../lib/page.ts'
import type { ConnectionRow } from '../sso/connection.ts'

export type ScimTokenRow = {
  organization_id: string
  id: string
  connection_id: string
  name: string
  last4: string
  expires_at: Date | null
  revoked_at: Date | null
  last_used_at: Date | null
  created_at: Date
}

const COLUMNS = ['organization_id', 'id', 'connection_id', 'name', 'last4', 'expires_at', 'revoked_at', 'last_used_at', 'created_at']

const identify = statement<ScimTokenRow>(
  'scim_tokens.identify',
  `select ${COLUMNS.map((name) => `t.${name}`).join(', ')} from scim_tokens t
  join sso_connections c on c.organization_id = t.organization_id and c.id = t.connection_id
  where t.digest = ? and t.revoked_at is null and c.enabled and (t.expires_at is null or t.expires_at > ?)`,
)

const used = statement(
  'scim_tokens.used',
  `update scim_tokens set last_used_at = ? where organization_id = ? and id = ? and (last_used_at is null or last_used_at < ?)`,
)

export const createScimTokenStore = (db: Db) => ({
  async identify(digest: Buffer, now: Date): Promise<ScimTokenRow | undefined> {
    return (await rows(db, identify, [digest, now]))[0]
  },

  async recordUse(organization: string, id: string, at: Date): Promise<void> {
    await rows(db, used, [at, organization, id, new Date(at.getTime() - 60_000)])
  },

  async connectionOf(organization: string, id: string): Promise<ConnectionRow | undefined> {
    return db('sso_connections').where({ organization_id: organization, id }).first() as Promise<ConnectionRow | undefined>
  },

  async insert(row: ScimTokenRow & { digest: Buffer }): Promise<void> {
    await db('scim_tokens').insert(row)
  },

  async find(organization: string, id: string): Promise<ScimTokenRow | undefined> {
    return db('scim_tokens').select(COLUMNS).where({ organization_id: organization, id }).forUpdate().first() as unknown as Promise<
      ScimTokenRow | undefined
    >
  },

  async list(organization: string, slice: Slice): Promise<ScimTokenRow[]> {
    const query = db('scim_tokens').select(COLUMNS).where('organization_id', organization)
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as ScimTokenRow[]
  },

  async revoke(organization: string, id: string, at: Date): Promise<void> {
    await db('scim_tokens').where({ organization_id: organization, id }).update({ revoked_at: at })
  },
})
