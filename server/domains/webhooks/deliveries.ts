// The log of deliveries: webhook_deliveries.list, get and retry.

import type { WebhookDeliveriesHandlers } from '#generated/handlers.ts'
import type { WebhookDelivery } from '#generated/types/types.gen.ts'
import { iso } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import { once } from '../../lib/idempotency.ts'
import { readPage } from '../../lib/page.ts'
import { notFound, Problem } from '../../lib/problem.ts'
import { timeRange } from '../events/events.ts'
import { createDeliveryStore, type DeliveryRow } from './deliveries.store.ts'

const RETENTION_MS = 90 * 86_400_000

type Dependencies = { db: Db; cursors: Cursors; onRetry(environment: string): void }

export function createDeliveries({ db, cursors, onRetry }: Dependencies): WebhookDeliveriesHandlers<Context> {
  const store = createDeliveryStore(db)
  return {
    async list({ environment }, { query }) {
      const { endpoint_id, event_id, status, limit = 25, cursor } = query ?? {}
      const filter = { endpoint_id, event_id, status, ...timeRange(query ?? {}) }
      const scope = { environment, list: 'webhook_deliveries', filter: query ?? {} }
      const request = { cursors, scope, limit, cursor, ascending: false, smallest: 'whd_' }
      return readPage(
        request,
        (slice) => store.list(environment, filter, slice),
        ({ id }) => id,
        toDelivery,
      )
    },

    async get({ environment }, { path }) {
      const row = await store.find(environment, path.delivery_id)
      return row ? toDelivery(row) : notFound('delivery')
    },

    async retry(context, { path }) {
      const { environment, clock } = context
      const answer = await once(context, db, async (tx) => {
        const own = createDeliveryStore(tx)
        const found = await own.find(environment, path.delivery_id)
        const row = found && (await own.lock(environment, found.endpoint_id, found.id))
        if (!row) return notFound('delivery')
        const at = new Date(clock.now())
        if (row.status === 'delivering' && row.next_attempt_at! > at) {
          throw new Problem('delivery_in_flight', 'The delivery is being attempted now.', {
            next: [{ action: 'Read it again in a few seconds.' }],
          })
        }
        return toDelivery(await own.retry(environment, row.endpoint_id, row.id, at))
      })
      onRetry(environment)
      return answer
    },
  }
}

export const removeOldDeliveries = (db: Db, now: number) => createDeliveryStore(db).removeOlderThan(new Date(now - RETENTION_MS))

const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  object: 'webhook_delivery',
  endpoint_id: row.endpoint_id,
  event_id: row.event_id,
  event_type: row.event_type,
  status: row.status,
  attempt_count: row.attempts,
  next_attempt_at: iso(row.next_attempt_at),
  last_failure: row.last_failure,
  created_at: iso(row.created_at)!,
  completed_at: iso(row.completed_at),
  attempts: row.log ?? [],
})
