// One-use tickets for the event stream: event_stream_tickets.create, and what the door does with one.

import type { EventStreamTicketsHandlers } from '#generated/handlers.ts'
import type { Scope } from '#generated/operations.ts'
import { type Clock, iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import { hmac, randomBase62 } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import { createTicketStore } from './tickets.store.ts'

const LIFE_MS = 30_000
const FORM = /^[0-9A-Za-z]{43}$/ // 256 bits of chance
const NEEDED: Scope = 'events:read'

type Dependencies = { db: Db; pepper: Buffer; seal: Seal; clock: Clock }

/** What a ticket stands for: the credential that asked for it, from where it asked, and the scopes that are left. */
export type Redeemed = { credential: string; address: string; scopes: ReadonlySet<string> }

export type Tickets = ReturnType<typeof createTickets>

export function createTickets({ db, pepper, seal, clock }: Dependencies) {
  const store = createTicketStore(db)
  const placeOf = (environment: string, id: string) => `event_stream_tickets|${environment}|${id}|credential`

  const handlers: EventStreamTicketsHandlers<Context> = {
    async create(context, { body }) {
      const { environment, principal, authorization, address } = context
      const scopes = narrow(body.scopes ?? [], principal.scopes)
      return once(context, db, async (tx) => {
        const now = clock.now()
        const ticket = randomBase62(43)
        const row = {
          id: newId('est', now),
          digest: hmac(pepper, ticket),
          address,
          scopes,
          created_at: new Date(now),
          expires_at: new Date(now + LIFE_MS),
        }
        await createTicketStore(tx).insert(environment, { ...row, credential: seal.close(authorization, placeOf(environment, row.id)) })
        return {
          id: row.id,
          object: 'event_stream_ticket' as const,
          ticket,
          scopes,
          created_at: iso(row.created_at)!,
          expires_at: iso(row.expires_at)!,
        }
      })
    },
  }

  return {
    handlers,

    /** Uses a ticket up. Null for whatever is wrong with it. */
    async redeem(ticket: string): Promise<Redeemed | null> {
      if (!FORM.test(ticket)) return null
      const row = await store.redeem(hmac(pepper, ticket), new Date(clock.now()))
      if (!row) return null
      const credential = seal.open(row.credential, placeOf(row.environment_id, row.id))
      return { credential, address: row.address, scopes: new Set(row.scopes) }
    },

    removeExpired: () => store.removeExpired(new Date(clock.now())),
  }
}

/** Nobody gives away more than they have. */
function narrow(wanted: string[], own: ReadonlySet<Scope>): Scope[] {
  const missing = wanted.filter((scope) => !own.has(scope as Scope))
  if (missing.length > 0) {
    throw new Problem('scope_not_held', `The credential does not hold ${missing.join(' and ')} itself.`, {
      next: [{ action: 'Ask for scopes that the credential has; me.get lists them.' }],
    })
  }
  return [...new Set([NEEDED, ...(wanted as Scope[])])]
}
