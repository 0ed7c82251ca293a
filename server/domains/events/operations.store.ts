// SQL of asynchronous operations.

import type { Db } from '../../lib/db.ts'

export type OperationRow = {
  id: string
  type: string
  status: string
  resource_id: string | null
  error: { code: string; message: string } | null
  created_at: Date
  completed_at: Date | null
}

export const createOperationStore = (db: Db) => ({
  async find(environment: string, id: string): Promise<OperationRow | undefined> {
    return db<OperationRow>('operations')
      .where({ environment_id: environment, id } as object)
      .first()
  },

  async insert(environment: string, row: OperationRow): Promise<void> {
    await db('operations').insert({ environment_id: environment, ...row })
  },

  async complete(environment: string, id: string, at: Date): Promise<OperationRow | undefined> {
    const [row] = await db('operations')
      .where({ environment_id: environment, id, status: 'running' })
      .update({ status: 'completed', completed_at: at })
      .returning<OperationRow[]>(['id', 'type', 'status', 'resource_id', 'error', 'created_at', 'completed_at'])
    return row
  },
})
