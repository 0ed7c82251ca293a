// What roles allow: built-in ones by the contract, custom ones by their row.

import { type RoleName, roles as builtIn, type Scope, scopes as catalogue } from '#generated/operations.ts'
import type { Db } from '../../../lib/db.ts'
import { Problem } from '../../../lib/problem.ts'
import { createRoleStore } from './roles.store.ts'

export const isBuiltIn = (role: string): role is RoleName => Object.hasOwn(builtIn, role)

/** What a built-in role allows; nothing for any other name. */
export const scopesOfRole = (role: string): readonly string[] => (isBuiltIn(role) ? builtIn[role].scopes : [])

/** What built-in roles and the scopes of custom ones allow together, sorted; a scope that the contract has no more means nothing. */
export function heldScopes(roles: readonly string[], ofCustomRoles: readonly string[]): Set<Scope> {
  const all = [...roles.flatMap(scopesOfRole), ...ofCustomRoles]
  return new Set(all.filter((scope): scope is Scope => Object.hasOwn(catalogue, scope)).sort())
}

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
  const held = heldScopes(
    roles,
    rows.flatMap(({ scopes }) => scopes),
  )
  return { held, unknown }
}
