// Replays: events of a window of time once more, a few hundred at a time, each step in one commit with its place.

import type { Operation } from '#generated/types/types.gen.ts'
import { type Db, transaction } from '../../lib/db.ts'
import { newId } from '../../lib/ids.ts'
import type { Jobs } from '../../lib/jobs.ts'
import { completeOperation, startOperation } from '../events/operations.ts'
import { createDealingStore } from './dealing.store.ts'
import type { EndpointRow } from './endpoint.ts'
import { createEndpointStore } from './endpoints.store.ts'
import { deliveryOf, type NewDelivery } from './new-delivery.ts'
import { outcomes } from './outcomes.store.ts'
import type { FeedEvent } from '../events/feed.ts'
import { replaying } from './replays.store.ts'
import { createRunStore } from './runs.store.ts'
import { deliveryId, orderingKeyOf, type Targets } from './target.ts'

/** `lost`: failed and missing. */
export type Which = 'failed' | 'missing' | 'all' | 'lost'

export type ReplayStep = {
  environment: string
  endpoint: string
  operation: string
  which: Which
  since: number
  until: number
  after: number
}

export type Replays = {
  /** Begins one inside the transaction of its cause. */
  begin(tx: Db, row: EndpointRow, window: { which: Which; since: number; until: number }, at: Date): Promise<Operation>
}

export function createReplays(jobs: Jobs): Replays {
  return {
    async begin(tx, { environment_id: environment, id }, window, at) {
      const operation = newId('opn', at.getTime())
      const type = window.which === 'lost' ? ('webhook_endpoints.recover' as const) : ('webhook_endpoints.replay' as const)
      const answer = await startOperation(tx, environment, operation, type, id, at)
      const step: ReplayStep = { environment, endpoint: id, operation, ...window, after: 0 }
      await jobs.add(tx, 'webhooks:replay', step, at)
      return answer
    },
  }
}

type Dependencies = { db: Db; jobs: Jobs; targets: Targets; onDone(environment: string): void }

/** One step: so many events, then either the next step or the end of the operation. */
export async function replayStep({ db, jobs, targets, onDone }: Dependencies, step: ReplayStep, now: number): Promise<void> {
  const { environment, endpoint, operation, which } = step
  const at = new Date(now)
  await transaction(db, async (tx) => {
    await outcomes(tx).lockCursor(environment) // nobody deals meanwhile
    const row = await createEndpointStore(tx).find(environment, endpoint)
    const sql = replaying(tx)
    const events = row ? await sql.events(environment, step) : []
    if (row) {
      if (which !== 'missing') {
        const statuses = which === 'all' ? ['delivered', 'exhausted', 'canceled'] : ['exhausted', 'canceled']
        await sql.again(
          environment,
          endpoint,
          events.map(({ id }) => deliveryId(id, endpoint)),
          statuses,
          at,
        )
      }
      if (which !== 'failed') {
        const missing = await missingOf(tx, row, events.filter(targets(row).wants))
        if (missing.length > 0) await createDealingStore(tx).insert(toDeliveries(missing, row, at))
      }
    }
    const last = events.at(-1)
    if (last) await jobs.add(tx, 'webhooks:replay', { ...step, after: last.seq }, at)
    else await completeOperation(tx, environment, operation, at)
  })
  onDone(environment)
}

/** What a run has under way gets its row there. */
async function missingOf(tx: Db, { environment_id, id }: EndpointRow, events: FeedEvent[]): Promise<FeedEvent[]> {
  if (events.length === 0) return []
  const runs = await createRunStore(tx).of(environment_id, id)
  return events.filter(({ seq }) => !runs.some(({ first_seq, last_seq }) => seq >= first_seq && seq <= last_seq))
}

function toDeliveries(events: FeedEvent[], row: EndpointRow, at: Date): Omit<NewDelivery, 'status'>[] {
  const keys = new Set<string>()
  return events.map((event) => {
    const ordering_key = orderingKeyOf(row, event)
    const first = ordering_key === null || !keys.has(ordering_key)
    if (ordering_key !== null) keys.add(ordering_key)
    return { ...deliveryOf(event, row.id), ordering_key, first, next_attempt_at: at }
  })
}
