// SQL of trusted token issuers. Finding one by what a token says is the one read that can't name an environment: it finds it.

import type { EnvironmentKind } from '../../../lib/context.ts'
import { type Db, rows, statement } from '../../../lib/db.ts'
import type { SecurityPolicy } from '../security-policy.ts'
import type { Slice } from '../../../lib/page.ts'
import type { PublicJwk } from './jwk.ts'

export type ClaimMapping = { claim: string; value: string; role: string | null; scopes: string[] }

export type IssuerRow = {
  environment_id: string
  id: string
  name: string
  issuer: string
  audience: string
  jwks_url: string | null
  jwks: { keys: PublicJwk[] } | null
  algorithms: string[]
  token_type: 'at+jwt' | 'jwt'
  claim_mappings: ClaimMapping[]
  created_by: string | null
  created_at: Date
  updated_at: Date
}

export type TrustedIssuer = IssuerRow & {
  kind: EnvironmentKind
  project_id: string
  organization_id: string
  region: string
  security_policy: Partial<SecurityPolicy>
}

const byAudience = statement<TrustedIssuer>(
  'token_issuers.by_audience',
  `select t.*, e.kind, e.project_id, p.organization_id, p.region, o.security_policy
  from token_issuers t join environments e on e.id = t.environment_id join projects p on p.id = e.project_id
    join organizations o on o.id = p.organization_id
  where t.issuer = ? and t.audience = any(?) limit 2`,
)

const customScopes = statement<{ id: string; scopes: string[] }>(
  'token_issuers.custom_scopes',
  'select id, scopes from roles where organization_id = ? and id = any(?)',
)

export const createIssuerStore = (db: Db) => ({
  async byAudience(issuer: string, audiences: readonly string[]): Promise<TrustedIssuer[]> {
    return rows(db, byAudience, [issuer, audiences])
  },

  /** Custom roles of the organization, by id. */
  async rolesOf(organization: string, ids: readonly string[]): Promise<Map<string, string[]>> {
    if (ids.length === 0) return new Map()
    return new Map((await rows(db, customScopes, [organization, ids])).map(({ id, scopes }) => [id, scopes]))
  },

  async insert(environment: string, row: Omit<IssuerRow, 'environment_id'>): Promise<void> {
    await db('token_issuers').insert({ environment_id: environment, ...toColumns(row) })
  },

  async list(environment: string, slice: Slice): Promise<IssuerRow[]> {
    const query = db('token_issuers').where('environment_id', environment)
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as IssuerRow[]
  },

  async find(environment: string, id: string, { lock = false } = {}): Promise<IssuerRow | undefined> {
    const query = db('token_issuers').where({ environment_id: environment, id })
    return (lock ? query.forUpdate() : query).first() as Promise<IssuerRow | undefined>
  },

  async update(environment: string, id: string, changes: Partial<IssuerRow>): Promise<void> {
    await db('token_issuers').where({ environment_id: environment, id }).update(toColumns(changes))
  },

  async remove(environment: string, id: string): Promise<void> {
    await db('token_issuers').where({ environment_id: environment, id }).delete()
  },
})

const toColumns = ({ jwks, claim_mappings, ...row }: Partial<IssuerRow>) => ({
  ...row,
  ...(jwks === undefined ? {} : { jwks: jwks && JSON.stringify(jwks) }),
  ...(claim_mappings ? { claim_mappings: JSON.stringify(claim_mappings) } : {}),
})
