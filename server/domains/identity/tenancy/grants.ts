// Nobody gives what they do not have: scopes, roles and restrictions of what a principal makes are within its own.

import { type Scope, scopes as catalogue } from '#generated/operations.ts'
import type { Principal, Restrictions } from '../../../lib/context.ts'
import { Problem } from '../../../lib/problem.ts'

/** Throws 422 for a scope that the contract does not have, 403 for one that the principal lacks. */
export function checkScopes(principal: Principal, wanted: readonly string[]): Scope[] {
  const unknown = wanted.find((scope) => !(scope in catalogue))
  if (unknown !== undefined) {
    throw new Problem('unknown_scope', `There is no scope ${unknown}.`, {
      next: [{ action: 'Look scopes up in the reference.', docs: '/docs' }],
    })
  }
  const lacking = wanted.filter((scope) => !principal.scopes.has(scope as Scope))
  if (lacking.length === 0) return [...wanted].sort() as Scope[]
  throw new Problem('scope_not_held', `The credential does not hold ${lacking.join(', ')} itself.`, {
    next: [{ action: 'Use a credential that holds these scopes, or leave them out.' }],
  })
}

/** Throws 403 when `wanted` is wider than what narrows the principal itself. */
export function checkRestrictions({ restrictions }: Principal, wanted: Restrictions) {
  for (const list of ['channels', 'senders', 'conversations'] as const) {
    const own = restrictions[list]
    if (!own || wanted[list]?.every((value) => own.includes(value))) continue
    throw new Problem('restricted_credential', `The credential is restricted to the ${list} ${own.join(', ')}; so must be what it makes.`)
  }
}
