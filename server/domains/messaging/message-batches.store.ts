// SQL of batches.

import type { MessageBatchResult } from '#generated/types/types.gen.ts'
import type { Restrictions } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import { FINAL } from './message.ts'
import { within } from './messages.store.ts'

export type BatchRow = {
  id: string
  operation_id: string
  results: MessageBatchResult[]
  metadata: Record<string, string>
  accepted: number
  created_at: Date
  completed_at: Date | null
}

export const createBatchStore = (db: Db) => ({
  async insert(environment: string, row: BatchRow): Promise<void> {
    const json = { results: JSON.stringify(row.results), metadata: JSON.stringify(row.metadata) }
    await db('message_batches').insert({ environment_id: environment, ...row, ...json })
  },

  async find(environment: string, id: string): Promise<BatchRow | undefined> {
    return db('message_batches').where({ environment_id: environment, id }).first()
  },

  /** How many of its messages a restricted credential may see. */
  async countVisible(environment: string, id: string, restrictions: Restrictions): Promise<number> {
    const [row] = await within(db('messages as m'), restrictions)
      .where({ 'm.environment_id': environment, 'm.batch_id': id })
      .count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },

  /** A message without confirmation by its carrier is finished when it is sent: then nobody will look at it again. */
  async countFinished(environment: string, id: string): Promise<number> {
    const [row] = await db('messages')
      .where({ environment_id: environment, batch_id: id })
      .where((either) => either.whereIn('status', [...FINAL]).orWhereNull('next_attempt_at'))
      .count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },

  /** False: somebody else was quicker. */
  async complete(environment: string, id: string, at: Date): Promise<boolean> {
    return (await db('message_batches').where({ environment_id: environment, id, completed_at: null }).update({ completed_at: at })) > 0
  },
})
