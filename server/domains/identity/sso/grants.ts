// Who may be given what. A connection never lets anybody in with more than whoever set it up held.

import { roles as builtIn, scopes as catalogue } from '#generated/operations.ts'
import type { Principal } from '../../../lib/context.ts'
import type { Db } from '../../../lib/db.ts'
import { Problem } from '../../../lib/problem.ts'
import type { ConnectionRow } from './connection.ts'

export const OWNER = 'owner'

/** What a connection vouches for: the scopes of who set it up; `*` when those were all. */
export type Vouch = Pick<ConnectionRow, 'vouched_scopes' | 'vouched_owner'>

export async function vouchOf(db: Db, principal: Principal): Promise<Vouch> {
  const { scopes, memberId, organizationId } = principal
  const all = Object.keys(catalogue).every((scope) => (scopes as ReadonlySet<string>).has(scope))
  const member = memberId && (await db('members').where({ organization_id: organizationId, id: memberId, status: 'active' }).first('roles'))
  return { vouched_scopes: all ? ['*'] : [...scopes], vouched_owner: Boolean(member?.roles.includes(OWNER)) }
}

/** The scopes of each role; a role that does not exist is absent. */
export async function scopesOfRoles(db: Db, organization: string, names: readonly string[]): Promise<Map<string, readonly string[]>> {
  const custom = names.filter((name) => name.startsWith('rol_'))
  const rows: { id: string; scopes: string[] }[] =
    custom.length > 0 ? await db('roles').select('id', 'scopes').where('organization_id', organization).whereIn('id', custom) : []
  const found = new Map<string, readonly string[]>(rows.map(({ id, scopes }) => [id, scopes]))
  for (const name of names) if (Object.hasOwn(builtIn, name)) found.set(name, builtIn[name as keyof typeof builtIn].scopes)
  return found
}

/** Whether someone with these roles holds nothing that the connection can't vouch for. Roles that are gone hold nothing. */
export async function covers(db: Db, organization: string, vouch: Vouch, roles: readonly string[]): Promise<boolean> {
  if (roles.includes(OWNER) && !vouch.vouched_owner) return false
  if (vouch.vouched_scopes.includes('*')) return true
  const known = new Set(vouch.vouched_scopes)
  const held = await scopesOfRoles(db, organization, roles)
  return [...held.values()].every((scopes) => scopes.every((scope) => known.has(scope)))
}

/** Throws when a role does not exist or holds more than the principal does. */
export async function checkGrant(db: Db, principal: Principal, names: readonly string[], { owner }: { owner: boolean }): Promise<void> {
  const found = await scopesOfRoles(db, principal.organizationId, names)
  const unknown = names.find((name) => !found.has(name))
  if (unknown !== undefined) throw new Problem('invalid_role', `There is no role ${unknown} in this organization.`)
  const vouch = await vouchOf(db, principal)
  if ((owner || names.includes(OWNER)) && !vouch.vouched_owner) throw new Problem('grant_too_wide', 'Only owners make owners.')
  const wide = names.find((name) => found.get(name)!.some((scope) => !(principal.scopes as ReadonlySet<string>).has(scope)))
  if (wide !== undefined) throw new Problem('grant_too_wide', `The role ${wide} holds scopes that this credential does not.`)
}
