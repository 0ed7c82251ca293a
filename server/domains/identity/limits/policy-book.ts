// The policies of all organizations, in memory on every node: no request waits for them. What changes on another node
// is read within a second; when the database is away, what was known last goes on.

import type { OperationRow } from '#generated/operations.ts'
import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import type { PolicyRow } from './policies.store.ts'
import { createPolicyStore } from './policies.store.ts'
import { createPolicy, type Policy, type PolicyDependencies } from './policy.ts'

const LOOK_MS = 1_000
const AT_ONCE = 1_000 // organizations in one query

type Entry = { changedAt: string | null; policies: Policy[]; byOperation: Map<string, Policy[]> }

const NONE: Policy[] = []

export type PolicyBook = Awaited<ReturnType<typeof openPolicyBook>>

export async function openPolicyBook({ db, clock, ...dependencies }: PolicyDependencies & { db: Db; clock: Clock }) {
  const store = createPolicyStore(db)
  const entries = new Map<string, Entry>()
  let latest: string | null = null

  const look = async () => {
    const changed = await store.changes(latest)
    const news = changed.filter(({ organization_id, changed_at }) => entries.get(organization_id)?.changedAt !== changed_at)
    for (let from = 0; from < news.length; from += AT_ONCE) {
      const some = news.slice(from, from + AT_ONCE)
      const found = Map.groupBy(await store.enabled(some.map(({ organization_id }) => organization_id)), (row) => row.organization_id)
      for (const { organization_id, changed_at } of some) put(organization_id, changed_at, found.get(organization_id) ?? [])
    }
    latest = changed.at(-1)?.changed_at ?? latest
  }

  const put = (organization: string, changedAt: string | null, found: PolicyRow[]) => {
    const known = new Map(entries.get(organization)?.policies.map((policy) => [policy.row.id, policy]))
    const policies = found.map((row) => {
      const previous = known.get(row.id)
      const same = previous?.row.updated_at.getTime() === row.updated_at.getTime()
      return same ? previous! : createPolicy(row, dependencies, clock.now(), previous)
    })
    entries.set(organization, { changedAt, policies, byOperation: new Map() })
  }

  await look()
  let looking: Promise<void> | null = null
  const lookSafely = () =>
    (looking ??= look()
      .catch(() => {})
      .finally(() => (looking = null)))
  const timer = setInterval(lookSafely, LOOK_MS).unref()

  return {
    /** The policies that count requests of the operation, of some principals of the organization at least. */
    covering(organization: string, operation: OperationRow): Policy[] {
      const entry = entries.get(organization)
      if (!entry) return NONE
      let covering = entry.byOperation.get(operation.id)
      if (!covering) {
        covering = entry.policies.filter((policy) => policy.covers(operation))
        entry.byOperation.set(operation.id, covering)
      }
      return covering
    },

    policies: (organization: string): Policy[] => entries.get(organization)?.policies ?? NONE,

    /** Reads what was just written, so that it counts here at once. */
    async look() {
      await looking
      await lookSafely()
    },

    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
