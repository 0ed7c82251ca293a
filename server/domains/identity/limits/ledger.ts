// Counts of daily and monthly quotas: in memory on the way of a request, added to the database once a second, read back
// at start. The database answers with the total of all nodes, so that nodes without a Redis agree within a second too.

import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import { createUseStore, type Use } from './uses.store.ts'
import { type Period, type Window, windowAt } from './window.ts'

const FLUSH_MS = 1_000
const MOST_AT_ONCE = 2_000
const KEPT_MS = 62 * 86_400_000

/** What one subject used in one window: `known` to all nodes, and `pending` here. */
export type Count = {
  readonly organization: string
  readonly policy: string
  readonly subject: string
  readonly period: Period
  readonly startsOn: string
  readonly endsAt: number
  known: number
  pending: number
}

export type Ledger = {
  open(place: { organization: string; policy: string; subject: string }, window: Window): Count
  add(count: Count, cost: number): void
}

export async function openLedger({ db, clock }: { db: Db; clock: Clock }) {
  const store = createUseStore(db)
  const dirty = new Map<string, Count>()
  const atStart = new Map<string, number>()
  const now = clock.now()
  for (const use of await store.current(windowAt('day', now).startsOn, windowAt('month', now).startsOn))
    atStart.set(nameOfUse(use), use.used)

  const ledger: Ledger = {
    open({ organization, policy, subject }, { period, startsOn, endsAt }) {
      const count: Count = { organization, policy, subject, period, startsOn, endsAt, known: 0, pending: 0 }
      const name = nameOf(count)
      const open = dirty.get(name)
      if (open) return open // counted here a moment ago, and forgotten
      count.known = atStart.get(name) ?? 0
      atStart.delete(name)
      return count
    },
    add(count, cost) {
      if (count.pending === 0) dirty.set(nameOf(count), count)
      count.pending += cost
    },
  }

  let flushing = Promise.resolve()
  const flush = () => (flushing = flushing.then(write, write))

  async function write() {
    const all = [...dirty].sort(([left], [right]) => (left < right ? -1 : 1)) // one order: nodes must not wait in a circle
    for (let from = 0; from < all.length; from += MOST_AT_ONCE) {
      const some = all.slice(from, from + MOST_AT_ONCE)
      const uses = some.map(([, count]) => toUse(count))
      const totals = await store.add(uses).catch(() => null)
      if (!totals) return // the database is away: the counts wait for the next round
      const byName = new Map(totals.map((use) => [nameOfUse(use), use.used]))
      for (const [index, [name, count]] of some.entries()) {
        count.pending -= uses[index]!.used // the rest came meanwhile
        count.known = byName.get(name) ?? count.known
        if (count.pending === 0) dirty.delete(name)
      }
    }
  }
  const timer = setInterval(flush, FLUSH_MS).unref()

  return {
    ...ledger,
    flush,
    removeOld: () => store.removeBefore(windowAt('day', clock.now() - KEPT_MS).startsOn),
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}

const nameOf = ({ organization, policy, subject, period, startsOn }: Count) => `${organization} ${policy} ${subject} ${period} ${startsOn}`
const nameOfUse = (use: Use) => `${use.organization_id} ${use.policy_id} ${use.subject} ${use.period} ${use.starts_on}`

const toUse = ({ organization, policy, subject, period, startsOn, pending }: Count): Use => ({
  organization_id: organization,
  policy_id: policy,
  subject,
  period,
  starts_on: startsOn,
  used: pending,
})
