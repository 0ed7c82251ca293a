// Runs: many deliveries to one quick receiver, dealt together. The deal writes one row for all of them, a stretch of the feed with a
// lease; each gets its own row when it is over. Where a worker dies, another one writes the rows that are missing
// (docs/decisions/0023-webhook-runs.md).

import { randomUUID } from 'node:crypto'
import { createBatch } from '../../lib/batch.ts'
import { type Db, transaction } from '../../lib/db.ts'
import type { Claim } from './dealer.ts'
import { createEndpointStore } from './endpoints.store.ts'
import { type DeliveryOf, deliveryOf } from './new-delivery.ts'
import { createRunStore, type RunRow } from './runs.store.ts'
import type { Targets } from './target.ts'

const WORTHWHILE = 32 // for fewer, the row of the run is more work than it saves
const END_MS = 50

export type Run = RunRow & { left: number } // deliveries that have no row yet

/** What becomes the row of a delivery in a run. */
export type Unwritten = { run: Run; row: DeliveryOf }

/** Makes runs of what one deal claimed, in the order of the feed: the deal needs to write no rows for what is in one. */
export function gatherRuns(deliveries: readonly { row: DeliveryOf; claim: Claim | null }[], isQuick: (endpoint: string) => boolean): Run[] {
  const claimed = deliveries.flatMap(({ row, claim }) => (claim ? [{ row, claim }] : []))
  const runs: Run[] = []
  for (const [endpoint_id, own] of Map.groupBy(claimed, ({ claim }) => claim.endpoint.id)) {
    const [{ claim, row }] = own as [(typeof own)[0]]
    if (own.length < WORTHWHILE || claim.endpoint.failing_since !== null || !isQuick(endpoint_id)) continue
    const run: Run = {
      id: randomUUID(),
      environment_id: claim.environment,
      endpoint_id,
      first_seq: row.seq,
      last_seq: own.at(-1)!.row.seq,
      lease_ends: new Date(claim.leaseEnds),
      left: own.length,
    }
    for (const one of own) one.claim.unwritten = { run, row: one.row }
    runs.push(run)
  }
  return runs
}

/** Forgets runs of which every delivery is written. What can't be deleted now is taken over after its lease, with nothing to do. */
export function createRunEnds(db: Db) {
  const ended = createBatch<string, void>({
    run: async (ids) => {
      await createRunStore(db).end(ids)
      return ids.map(() => undefined)
    },
    gatherMs: END_MS,
    inFlight: 1,
    maxWaiting: Number.POSITIVE_INFINITY,
  })
  return (run: Run) => {
    if (--run.left === 0) ended.add(run.id).catch(() => {})
  }
}

/** Writes the rows of runs whose worker is gone: they are due at once. Throws in the end if one of them could not be taken over. */
export async function takeOverRuns(db: Db, targets: Targets, now: Date): Promise<void> {
  const failures: unknown[] = []
  for (const { id } of await createRunStore(db).expired(now)) {
    await transaction(db, (tx) => takeOver(tx, targets, id, now)).catch((error) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

async function takeOver(tx: Db, targets: Targets, id: string, now: Date) {
  const store = createRunStore(tx)
  const run = await store.take(id, now)
  const endpoint = run && (await createEndpointStore(tx).find(run.environment_id, run.endpoint_id))
  if (!endpoint) return
  const wanted = (await store.events(run)).filter(targets(endpoint).wants)
  if (wanted.length > 0) await store.open(wanted.map((event) => ({ ...deliveryOf(event, endpoint.id), lease_ends: run.lease_ends })))
}
