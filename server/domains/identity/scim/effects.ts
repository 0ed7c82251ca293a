// What follows from what a directory says: roles by groups, and audit rows.

import { type AuditRecord, auditAll } from '../../../lib/audit.ts'
import type { Db } from '../../../lib/db.ts'
import { directoryOf } from '../sso/directory.ts'
import { covers, OWNER } from '../sso/grants.ts'
import { nextRoles } from '../sso/group-roles.ts'
import type { Directory } from './scim.ts'
import { createScimUserStore } from './users.store.ts'

/** Gives members the roles that their groups bring now, and takes those that they no longer do. */
export async function syncRoles(tx: Db, directory: Directory, ids: string[], { leaving = false } = {}): Promise<void> {
  const { organization, connection, at } = directory
  if (connection.group_roles.length === 0 || ids.length === 0) return
  const { people } = directoryOf(tx)
  const grantable = await grantableRoles(tx, directory)
  const memberships = Map.groupBy(
    leaving ? [] : await createScimUserStore(tx).groupsOf(organization, connection.id, ids),
    ({ member_id }) => member_id,
  )
  const changed: { id: string; roles: string[] }[] = []
  const told: AuditRecord[] = []
  for (const member of await people.findMembers(organization, ids)) {
    const groups = (memberships.get(member.id) ?? []).map(({ display_name }) => display_name)
    const roles = nextRoles(connection, member.roles, groups).filter((role) => member.roles.includes(role) || grantable.has(role))
    const losesOwner = member.roles.includes(OWNER) && !roles.includes(OWNER)
    if (losesOwner && (await people.isLastOwner(organization, member.id))) roles.push(OWNER) // never leave an organization without one
    if (roles.length === member.roles.length && roles.every((role) => member.roles.includes(role))) continue
    changed.push({ id: member.id, roles })
    told.push(auditOf(directory, 'scim.roles', [member.id], { roles: { from: member.roles, to: roles } }))
  }
  if (changed.length === 0) return
  await people.setAllRoles(organization, changed, at)
  await auditAll(
    tx,
    told.map(({ requestId, address, ...facts }) => ({
      ...facts,
      requests: requestId ? [requestId] : [],
      addresses: address ? [address] : [],
    })),
  )
}

/** Of the roles that groups bring, those that the connection can vouch for. */
async function grantableRoles(tx: Db, { organization, connection }: Directory): Promise<Set<string>> {
  const roles = [...new Set(connection.group_roles.map(({ role }) => role))]
  const covered = await Promise.all(roles.map((role) => covers(tx, organization, connection, [role])))
  return new Set(roles.filter((_, index) => covered[index]))
}

export const auditOf = (
  { organization, token, requestId, address, at }: Directory,
  action: string,
  resources: string[],
  changes?: AuditRecord['changes'],
): AuditRecord => ({
  organization,
  environment: null,
  action,
  actor: { type: 'system', id: token.id, name: token.name },
  resources,
  outcome: 'succeeded',
  ...(changes && Object.keys(changes).length > 0 ? { changes } : {}),
  requestId,
  address,
  at,
})
