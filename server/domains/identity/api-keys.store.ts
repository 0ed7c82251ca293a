// SQL of API keys. Looking up a digest is the one read that can't name an environment: it finds it.

import type { Knex } from 'knex'
import { type Db, rows, statement } from '../../lib/db.ts'
import type { SecurityPolicy } from './security-policy.ts'
import type { EnvironmentKind, Restrictions } from '../../lib/context.ts'

export type ApiKeyRow = {
  id: string
  name: string
  last4: string
  scopes: string[]
  ip_ranges: string[]
  restrictions: Restrictions
  created_by: string | null
  expires_at: Date | null
  revoked_at: Date | null
  last_used_at: Date | null
  created_at: Date
  updated_at: Date
}

export type KeyUse = { environment: string; id: string; at: Date }

export type KeyHolder = Pick<ApiKeyRow, 'id' | 'name' | 'scopes' | 'ip_ranges' | 'restrictions' | 'expires_at'> & {
  environment_id: string
  kind: EnvironmentKind
  project_id: string
  organization_id: string
  region: string
  secret_since: Date
  security_policy: Partial<SecurityPolicy>
  overlap_ends: Date | null // set when the secret is one that a rotation replaced
}

const COLUMNS = [
  'id',
  'name',
  'last4',
  'scopes',
  'ip_ranges',
  'restrictions',
  'created_by',
  'expires_at',
  'revoked_at',
  'last_used_at',
  'created_at',
  'updated_at',
]

const identify = statement<KeyHolder>(
  'api_keys.identify',
  `with found as (
    select environment_id, id, null::timestamptz as overlap_ends from api_keys where digest = ?
    union all
    select environment_id, key_id, expires_at from api_key_overlaps where digest = ?
    limit 1
  )
  select k.id, k.name, k.scopes, k.ip_ranges, k.restrictions, k.expires_at, k.environment_id, f.overlap_ends,
    e.kind, e.project_id, p.organization_id, p.region, coalesce(k.rotated_at, k.created_at) as secret_since, o.security_policy
  from found f join api_keys k using (environment_id, id) join environments e on e.id = k.environment_id
    join projects p on p.id = e.project_id join organizations o on o.id = p.organization_id
  where k.revoked_at is null`,
)

const used = statement(
  'api_keys.used',
  `update api_keys k set last_used_at = u.at
  from unnest(?::text[], ?::text[], ?::timestamptz[]) as u(environment_id, id, at)
  where k.environment_id = u.environment_id and k.id = u.id and (k.last_used_at is null or k.last_used_at < u.at)`,
)

export type NewApiKey = Pick<ApiKeyRow, 'id' | 'name' | 'last4' | 'scopes' | 'created_at'> &
  Partial<Pick<ApiKeyRow, 'ip_ranges' | 'restrictions' | 'created_by' | 'expires_at'>> & { digest: Buffer }

export const createApiKeyStore = (db: Db) => ({
  /** The holder of a secret, expired or not, unless it was revoked. */
  async identify(digest: Buffer): Promise<KeyHolder | undefined> {
    return (await rows(db, identify, [digest, digest]))[0]
  },

  async insert(environment: string, { restrictions = {}, ...row }: NewApiKey): Promise<void> {
    await db('api_keys').insert({
      environment_id: environment,
      updated_at: row.created_at,
      restrictions: JSON.stringify(restrictions),
      ...row,
    })
  },

  /** Every key of the environment; the caller cuts it to a page. */
  all: (environment: string): Knex.QueryBuilder => db('api_keys').select(COLUMNS).where('environment_id', environment),

  async find(environment: string, id: string, { lock = false } = {}): Promise<ApiKeyRow | undefined> {
    const query = db('api_keys').select(COLUMNS).where({ environment_id: environment, id })
    return (lock ? query.forUpdate() : query).first() as Promise<ApiKeyRow | undefined>
  },

  async update(environment: string, id: string, changes: Partial<ApiKeyRow>): Promise<void> {
    const { restrictions, ...rest } = changes
    await db('api_keys')
      .where({ environment_id: environment, id })
      .update({ ...rest, ...(restrictions ? { restrictions: JSON.stringify(restrictions) } : {}) })
  },

  /** A new secret; the old one works until `overlapEnds`, when that is given. At most one old secret works at a time. */
  async rotate(
    environment: string,
    id: string,
    secret: { digest: Buffer; last4: string },
    at: Date,
    overlapEnds: Date | null,
  ): Promise<void> {
    await db('api_key_overlaps').where({ environment_id: environment, key_id: id }).delete()
    if (overlapEnds) {
      await db.raw(
        `insert into api_key_overlaps (digest, environment_id, key_id, expires_at)
        select digest, environment_id, id, ? from api_keys where environment_id = ? and id = ?`,
        [overlapEnds, environment, id],
      )
    }
    await db('api_keys')
      .where({ environment_id: environment, id })
      .update({ ...secret, rotated_at: at, updated_at: at })
  },

  async recordUse(uses: KeyUse[]): Promise<void> {
    await rows(db, used, [uses.map(({ environment }) => environment), uses.map(({ id }) => id), uses.map(({ at }) => at)])
  },
})
