// Batches: many messages in one commit, each accepted or rejected by itself, and an operation that ends with the last.

import type { MessageBatchesHandlers } from '#generated/handlers.ts'
import type { MessageBatch, MessageBatchResult, MessageCreate } from '#generated/types/types.gen.ts'
import { iso } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import { type Db, transaction } from '../../lib/db.ts'
import { once } from '../../lib/idempotency.ts'
import { newId } from '../../lib/ids.ts'
import type { Jobs } from '../../lib/jobs.ts'
import { notFound, Problem } from '../../lib/problem.ts'
import { completeOperation, startOperation } from '../events/operations.ts'
import { publish } from '../events/publish.ts'
import type { Routes } from './carriers/carrier.ts'
import { type BatchRow, createBatchStore } from './message-batches.store.ts'
import { newMessage } from './messages.ts'
import { insertRows, type NewMessage } from './messages.store.ts'

export type SettleBatch = { environment: string; batch: string; round: number }

type Dependencies = { db: Db; jobs: Jobs; routes: Routes; onInsert(): void }

export function createMessageBatches({ db, jobs, routes, onInsert }: Dependencies): MessageBatchesHandlers<Context> {
  return {
    async create(context, { body }) {
      const { environment, clock } = context
      const batch = newId('bat', clock.now())
      const { messages, results } = judge(context, body.messages, routes, batch)
      const at = new Date(clock.now())
      const row: BatchRow = {
        id: batch,
        operation_id: newId('opn', clock.now()),
        results,
        metadata: body.metadata ?? {},
        accepted: messages.length,
        created_at: at,
        completed_at: null,
      }
      const answer = await once(context, db, async (tx) => {
        await createBatchStore(tx).insert(environment, row)
        await startOperation(tx, environment, row.operation_id, 'message_batches.create', batch, at)
        await insertRows(
          tx,
          messages.map((message) => ({ environment, message, idempotency: null })),
        )
        await jobs.add(tx, 'message_batches:settle', { environment, batch, round: 0 }, at)
        return toBatch(row, 0)
      })
      onInsert()
      context.headers['retry-after'] = '1'
      return answer
    },

    async get({ environment, principal: { restrictions } }, { path }) {
      const store = createBatchStore(db)
      const row = await store.find(environment, path.batch_id)
      if (!row) return notFound('batch')
      // Its results name all of its messages: one that may not be seen hides the batch.
      const isRestricted = Object.keys(restrictions).length > 0
      if (isRestricted && (await store.countVisible(environment, row.id, restrictions)) < row.accepted) return notFound('batch')
      return toBatch(row, await store.countFinished(environment, row.id))
    },
  }
}

/** Ends a batch when all its messages have their outcome; otherwise looks again later, ever more rarely. */
export async function settleBatch(db: Db, jobs: Jobs, { environment, batch, round }: SettleBatch, now: number): Promise<void> {
  await transaction(db, async (tx) => {
    const store = createBatchStore(tx)
    const row = await store.find(environment, batch)
    if (!row || row.completed_at) return
    if ((await store.countFinished(environment, batch)) < row.accepted) {
      const delay = Math.min(250 * 2 ** Math.min(round, 10), 60_000)
      return jobs.add(tx, 'message_batches:settle', { environment, batch, round: round + 1 }, new Date(now + delay))
    }
    const at = new Date(now)
    if (!(await store.complete(environment, batch, at))) return
    const { id, object, status, operation_id, counts } = toBatch({ ...row, completed_at: at }, row.accepted)
    const data = { id, object, status, operation_id, counts }
    await publish(tx, environment, [{ type: 'message_batch.completed', subject: batch, data, at }])
    await completeOperation(tx, environment, row.operation_id, at)
  })
}

function judge(context: Context, bodies: MessageCreate[], routes: Routes, batch: string) {
  const messages: NewMessage[] = []
  const results = bodies.map((body, index): MessageBatchResult => {
    try {
      const message = newMessage(context, body, routes, batch)
      messages.push(message)
      return { index, status: 'accepted', message_id: message.id, error: null }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { index, status: 'rejected', message_id: null, error: { code: error.code, message: error.detail } }
    }
  })
  return { messages, results }
}

const toBatch = (row: BatchRow, finished: number): MessageBatch => ({
  id: row.id,
  object: 'message_batch',
  status: row.completed_at ? 'completed' : 'processing',
  operation_id: row.operation_id,
  counts: { total: row.results.length, accepted: row.accepted, rejected: row.results.length - row.accepted, finished },
  results: row.results,
  metadata: row.metadata,
  created_at: iso(row.created_at)!,
  completed_at: iso(row.completed_at),
})
