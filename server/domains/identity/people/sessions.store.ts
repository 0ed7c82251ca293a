// SQL of sessions. A session belongs to a person before it belongs to an organization, so it is found by its token or its person.

import { type Db, rows, statement } from '../../../lib/db.ts'
import type { EnvironmentKind } from '../../../lib/context.ts'
import type { SecurityPolicy, SignInMethod } from '../security-policy.ts'

export type SessionRow = {
  id: string
  user_id: string
  organization_id: string | null
  method: SignInMethod
  strong: boolean
  address: string
  user_agent: string
  created_at: Date
  active_at: Date | null
  last_used_at: Date
  expires_at: Date
}

/** A session with everything that decides what it may do now. */
export type LiveSession = SessionRow & {
  name: string
  email: string
  has_totp: boolean
  has_passkey: boolean
  member_id: string | null
  member_status: 'active' | 'suspended' | null
  roles: string[] | null
  custom_scopes: string[] | null
  organization_name: string | null
  security_policy: Partial<SecurityPolicy> | null
  environment_id: string | null
  kind: EnvironmentKind | null
  project_id: string | null
  region: string | null
}

export type Membership = {
  organization_id: string
  name: string
  status: 'active' | 'suspended'
  security_policy: Partial<SecurityPolicy>
}

const COLUMNS = 'id user_id organization_id method strong address user_agent created_at active_at last_used_at expires_at'.split(' ')

const find = (column: 'digest' | 'id') =>
  statement<LiveSession>(
    `sessions.by_${column}`,
    `select ${COLUMNS.map((name) => `s.${name}`).join(', ')}, u.name, u.email,
    exists (select from user_totp t where t.user_id = s.user_id and t.confirmed_at is not null) as has_totp,
    exists (select from user_passkeys k where k.user_id = s.user_id) as has_passkey,
    m.id as member_id, m.status as member_status, m.roles, o.name as organization_name, o.security_policy,
    array(select unnest(r.scopes) from roles r where r.organization_id = m.organization_id and r.id = any(m.roles)) as custom_scopes,
    e.id as environment_id, e.kind, e.project_id, e.region
  from sessions s
  join users u on u.id = s.user_id
  left join organizations o on o.id = s.organization_id
  left join members m on m.organization_id = s.organization_id and m.user_id = s.user_id
  left join lateral (
    select e.id, e.kind, e.project_id, p.region from environments e join projects p on p.id = e.project_id
    where p.organization_id = s.organization_id and (e.id = ?::text or (?::text is null and e.kind = 'sandbox'))
    order by e.id limit 1
  ) e on true
  where s.${column} = ? and s.revoked_at is null`,
  )

const byDigest = find('digest')
const byId = find('id')

const used = statement(
  'sessions.used',
  `update sessions s set last_used_at = u.at from unnest(?::text[], ?::timestamptz[]) as u(id, at)
  where s.id = u.id and s.last_used_at < u.at`,
)

export const createSessionStore = (db: Db) => ({
  /** In the environment that is named, else in the oldest sandbox of its organization. */
  async findByDigest(digest: Buffer, environment: string | null): Promise<LiveSession | undefined> {
    return (await rows(db, byDigest, [environment, environment, digest]))[0]
  },

  async get(id: string): Promise<LiveSession> {
    return (await rows(db, byId, [null, null, id]))[0]!
  },

  insert: (row: Omit<SessionRow, 'active_at'> & { digest: Buffer }) => db('sessions').insert({ ...row, active_at: null }),

  update: (id: string, changes: Partial<SessionRow> & { digest?: Buffer }) => db('sessions').where({ id }).update(changes),

  memberships: (user: string): Promise<Membership[]> =>
    db('members as m')
      .join('organizations as o', 'o.id', 'm.organization_id')
      .where({ 'm.user_id': user })
      .orderBy('o.id')
      .limit(100)
      .select('o.id as organization_id', 'o.name', 'm.status', 'o.security_policy'),

  list: (user: string, now: Date): Promise<SessionRow[]> =>
    db('sessions')
      .where({ user_id: user, revoked_at: null })
      .where('expires_at', '>', now)
      .whereNotNull('active_at')
      .orderBy('id', 'desc')
      .limit(100)
      .select(COLUMNS),

  /** Ends sessions of a person, and tells which. */
  async revoke(user: string, now: Date, which: { id?: string; except?: string } = {}): Promise<SessionRow[]> {
    const query = db('sessions').where({ user_id: user, revoked_at: null })
    if (which.id !== undefined) query.where('id', which.id)
    if (which.except !== undefined) query.whereNot('id', which.except)
    return query.update({ revoked_at: now }).returning(COLUMNS) as unknown as Promise<SessionRow[]>
  },

  /** Sessions of a member in their organization; those in others go on. */
  async revokeMember(organization: string, member: string, now: Date): Promise<void> {
    const user = db('members').select('user_id').where({ organization_id: organization, id: member })
    await db('sessions').where({ organization_id: organization, revoked_at: null }).where('user_id', user).update({ revoked_at: now })
  },

  async recordUse(uses: Map<string, Date>): Promise<void> {
    await rows(db, used, [[...uses.keys()], [...uses.values()]])
  },
})
