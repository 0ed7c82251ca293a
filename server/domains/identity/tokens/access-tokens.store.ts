// SQL of what an access token of ours may do at this moment: one query over the token, its grant, its app and its member.

import type { EnvironmentKind, Restrictions } from '../../../lib/context.ts'
import type { SecurityPolicy } from '../security-policy.ts'
import { type Db, rows, statement } from '../../../lib/db.ts'

export type TokenHolder = {
  client_id: string
  client_name: string
  client_scopes: string[]
  restrictions: Restrictions
  member_id: string | null
  member_roles: string[] | null
  custom_scopes: string[] | null // of the member's custom roles
  environment_id: string
  kind: EnvironmentKind
  project_id: string
  organization_id: string
  region: string
  security_policy: Partial<SecurityPolicy>
}

// A grant that has ended, an app or a member that was removed leave no row.
const identify = statement<TokenHolder>(
  'access_tokens.identify',
  `select c.id as client_id, c.name as client_name, c.scopes as client_scopes, c.restrictions,
    m.id as member_id, m.roles as member_roles,
    (select array_agg(s) from roles r, unnest(r.scopes) s where r.organization_id = m.organization_id and r.id = any(m.roles)) as custom_scopes,
    e.id as environment_id, e.kind, e.project_id, p.organization_id, p.region, o.security_policy
  from oauth_artefacts t
    join oauth_clients c on c.id = t.client_id and c.revoked_at is null
    left join oauth_grants g on g.digest = t.grant_digest
    join environments e on e.id = case when t.grant_digest is null then c.environment_id else g.environment_id end
    join projects p on p.id = e.project_id
    join organizations o on o.id = p.organization_id
    left join members m on m.organization_id = g.organization_id and m.id = g.member_id and m.status = 'active'
  where t.digest = ? and t.kind in ('AccessToken', 'ClientCredentials') and t.expires_at > now()
    and (t.grant_digest is null or (m.id is not null and g.organization_id = p.organization_id))`,
)

export const createAccessTokenStore = (db: Db) => ({
  async identify(digest: Buffer): Promise<TokenHolder | undefined> {
    return (await rows(db, identify, [digest]))[0]
  },
})
