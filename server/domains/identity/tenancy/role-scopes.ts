// What roles allow: built-in ones by the contract, custom ones by their row.

import { type RoleName, roles as builtIn, type Scope } from '#generated/operations.ts'
import type { Db } from '../../../lib/db.ts'
import { Problem } from '../../../lib/problem.ts'
import { createRoleStore } from './roles.store.ts'

export const isBuiltIn = (role: string): role is RoleName => Object.hasOwn(builtIn, role)

/** The scopes of some roles together. Throws 422 for a role that the organization does not have. */
export async function scopesOfRoles(db: Db, organization: string, roles: readonly string[]): Promise<Set<Scope>> {
  const scopes = await knownScopesOfRoles(db, organization, roles)
  if (scopes.unknown.length === 0) return scopes.held
  throw new Problem('unknown_role', `There is no role ${scopes.unknown[0]!.slice(0, 64)}.`, {
    next: [{ action: 'List the roles and use their ids.' }],
  })
}

/** The same for who signs in: a role that is gone allows nothing. */
export async function knownScopesOfRoles(db: Db, organization: string, roles: readonly string[]) {
  const custom = roles.filter((role) => !isBuiltIn(role))
  const rows = await createRoleStore(db).findAll(organization, custom)
  const unknown = custom.filter((role) => !rows.some(({ id }) => id === role))
  const held = new Set([
    ...roles.filter(isBuiltIn).flatMap((role) => builtIn[role].scopes),
    ...(rows.flatMap(({ scopes }) => scopes) as Scope[]),
  ])
  return { held, unknown }
}
