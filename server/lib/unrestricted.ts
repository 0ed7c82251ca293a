// What hands on everything that happens in an environment is not for credentials that may see a part of it.

import type { Context } from './context.ts'
import { Problem } from './problem.ts'

/** Throws 403. `what`: in the plural. */
export function needUnrestricted({ principal: { restrictions } }: Pick<Context, 'principal'>, what: string): void {
  if (Object.keys(restrictions).length === 0) return
  throw new Problem('restricted_credential', `A credential that is restricted to some channels, senders or conversations has no ${what}.`, {
    next: [{ action: 'Poll events.list, which shows what the credential may see.' }],
  })
}
