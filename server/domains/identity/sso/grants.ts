// A connection never lets anybody in with more than whoever set it up held.

import { type Scope, scopes as catalogue } from '#generated/operations.ts'
import type { Principal } from '../../../lib/context.ts'
import type { Db } from '../../../lib/db.ts'
import { checkRestrictions, checkScopes } from '../tenancy/grants.ts'
import { knownScopesOfRoles, scopesOfRoles } from '../tenancy/role-scopes.ts'
import type { ConnectionRow } from './connection.ts'

export const OWNER = 'owner'
const OWNERS: Scope = 'owners:write' // what tells owners from everybody else
const ALL = '*' // every scope there is or will be, but that one

/** What a connection vouches for. */
export type Vouch = Pick<ConnectionRow, 'vouched_scopes'>

export function vouchOf({ scopes }: Principal): Vouch {
  const all = (Object.keys(catalogue) as Scope[]).every((scope) => scope === OWNERS || scopes.has(scope))
  return { vouched_scopes: all ? [ALL, ...(scopes.has(OWNERS) ? [OWNERS] : [])] : [...scopes] }
}

/** Whether someone with these roles holds nothing that the connection can't vouch for. Roles that are gone hold nothing. */
export async function covers(db: Db, organization: string, { vouched_scopes }: Vouch, roles: readonly string[]): Promise<boolean> {
  const vouched = new Set(vouched_scopes)
  const { held } = await knownScopesOfRoles(db, organization, roles)
  return [...held].every((scope) => vouched.has(scope) || (scope !== OWNERS && vouched.has(ALL)))
}

/** Throws when the connection can do what the principal can't: then it must not be handed over by them. */
export function checkHolds(principal: Principal, { vouched_scopes }: Vouch): void {
  checkRestrictions(principal, {})
  const all = (Object.keys(catalogue) as Scope[]).filter((scope) => scope !== OWNERS)
  checkScopes(
    principal,
    vouched_scopes.includes(ALL) ? [...all, ...vouched_scopes.filter((scope) => scope === OWNERS)] : known(vouched_scopes),
  )
}

/** Scopes that the contract had when a connection was set up and has no more mean nothing. */
const known = (scopes: readonly string[]) => scopes.filter((scope) => Object.hasOwn(catalogue, scope))

/** Throws when a role does not exist or holds more than the principal does. `owner`: it may make owners. */
export async function checkGrant(db: Db, principal: Principal, roles: readonly string[], { owner }: { owner: boolean }): Promise<void> {
  checkRestrictions(principal, {}) // people who sign in are not restricted, so who lets them in must not be either
  const wanted = await scopesOfRoles(db, principal.organizationId, roles)
  checkScopes(principal, [...wanted, ...(owner ? [OWNERS] : [])])
}
