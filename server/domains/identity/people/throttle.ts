// Slows down guessing: after a few failures every further guess has to wait, each time twice as long. Waits have an end, so that
// nobody can lock somebody else out for ever.
//
// Counted in PostgreSQL, whether there is Redis or not: a guess costs a password hash or needs a session, so it is rare beside
// what a statement costs; all nodes share the bound, no restart and no lost Redis begins anew. Without the database nobody
// signs in, and nobody guesses either. Rows are as many as guesses within a pace's memory, which addresses and hashes bound.

import { hmac } from '../../../lib/crypto.ts'
import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import { Problem } from '../../../lib/problem.ts'
import { type Counted, createThrottleStore } from './throttle.store.ts'

/** `free` failures (2 at least) cost nothing, then 1 s, 2 s, 4 s … up to `longest`; forgotten after `memory` without any. Seconds. */
export type Pace = { free: number; longest: number; memory: number }

/** What is counted together: somebody, and the address that it comes from; or one of them. */
export type Names = { person?: [name: string, pace: Pace]; address?: [name: string, pace: Pace] }

export type Attempt = {
  /** It was right: what belongs to the person begins anew; an address only takes this one guess back. */
  succeeded(): Promise<void>
  /** Nobody looked whether it was right: the server was too busy, or had a fault. */
  unseen(): Promise<void>
}

export type Throttle = ReturnType<typeof createThrottle>

export function createThrottle({ db, pepper, clock }: { db: Db; pepper: Buffer; clock: Clock }) {
  const store = createThrottleStore(db)

  return {
    /**
     * Counts a guess under every name, as a failure until told otherwise: a hundred at once are no better than one by
     * one. Throws 429 when one of the names has to wait; that refusal is not counted.
     */
    async begin({ person, address }: Names): Promise<Attempt> {
      const now = new Date(clock.now())
      const asked = [person, address]
        .flatMap((one) => (one ? [one] : []))
        .map(([name, pace], index) => {
          return { ...pace, name: hmac(pepper, name).toString('hex'), place: index === 0 ? (1 as const) : (2 as const) }
        })
      const found = await store.count(asked, now)
      const counted = found.filter(({ name }) => name !== null)
      if (counted.length < asked.length) {
        for (const one of counted) await settle(store.takeBack(one)) // others were quicker, at the same address
        throw tooMany(found.find(({ name }) => name === null)?.open_at ?? now, now)
      }
      const [ofPerson, ofAddress] = person ? counted : [undefined, ...counted]
      const back = (one: Counted | undefined) => one && settle(store.takeBack(one))
      return {
        async succeeded() {
          if (ofPerson) await settle(store.forget(ofPerson))
          await back(ofAddress)
        },
        async unseen() {
          await back(ofPerson)
          await back(ofAddress)
        },
      }
    },
    cleanUp: () => store.removeOver(new Date(clock.now())),
  }
}

/** What could not be taken back is forgotten in time; it must not undo a sign-in. */
const settle = (work: Promise<unknown>) => work.catch(() => {})

function tooMany(until: Date, now: Date) {
  const wait = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1_000))
  return new Problem('rate_limit_exceeded', `Too many attempts. Nothing was checked; try again in ${wait} s.`, {
    headers: { 'retry-after': String(wait) },
    next: [{ action: `Wait for ${wait} s.` }],
    members: { 'violated-policies': ['sign_in'] },
  })
}
