// The role as which the server works: it reads and writes rows, owns nothing, and changes no audit event. Whoever connects is
// the owner, makes the tables, and puts this role on for everything else.

import type { Db } from './db.ts'

export const SERVER_ROLE = 'relayos_server'

const grants = [
  `grant usage on schema public to ${SERVER_ROLE}`,
  `grant select, insert, update, delete on all tables in schema public to ${SERVER_ROLE}`,
  `grant usage, select on all sequences in schema public to ${SERVER_ROLE}`,
  `alter default privileges in schema public grant select, insert, update, delete on tables to ${SERVER_ROLE}`,
  `revoke update, delete on audit_events, audit_checkpoints from ${SERVER_ROLE}`,
  `revoke all on migrations, migrations_lock, root_keys from ${SERVER_ROLE}`,
  `grant select on migrations to ${SERVER_ROLE}`,
]

/** Makes the role and gives it what it needs; false when the user of the connection may not, and must work as itself. */
export async function prepareServerRole(db: Db): Promise<boolean> {
  const { rows } = await db.raw(
    `select exists (select from pg_roles where rolname = :role) as present,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_create`,
    { role: SERVER_ROLE },
  )
  const [{ present, may_create }] = rows as { present: boolean; may_create: boolean }[] as [{ present: boolean; may_create: boolean }]
  if (!present && !may_create) return false
  if (!present) await db.raw(`create role ${SERVER_ROLE} nologin`).catch(unlessPresent)
  if (may_create) await db.raw(`grant ${SERVER_ROLE} to current_user`)
  const member = await db.raw(`select pg_has_role(current_user, ?, 'member') as yes`, [SERVER_ROLE])
  if (!member.rows[0].yes) return false
  for (const grant of grants) await db.raw(grant)
  return true
}

/** Roles belong to all databases of a cluster: another one's server may have been quicker. */
const unlessPresent = (error: { code?: string }) => {
  if (error.code !== '42710' && error.code !== '23505') throw error
}
