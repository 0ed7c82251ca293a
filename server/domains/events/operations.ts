// Asynchronous operations: work that goes on after its request was answered.

import type { OperationsHandlers } from '#generated/handlers.ts'
import type { OperationId } from '#generated/operations.ts'
import type { Operation } from '#generated/types/types.gen.ts'
import { iso } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import { notFound } from '../../lib/problem.ts'
import { createOperationStore, type OperationRow } from './operations.store.ts'
import { publish } from './publish.ts'

export function createOperations({ db }: { db: Db }): OperationsHandlers<Context> {
  const store = createOperationStore(db)
  return {
    async get({ environment }, { path }) {
      const row = await store.find(environment, path.operation_id)
      return row ? toOperation(row) : notFound('operation')
    },
  }
}

/** Starts an operation inside the transaction of what caused it. */
export async function startOperation(
  tx: Db,
  environment: string,
  id: string,
  type: OperationId,
  resource: string,
  at: Date,
): Promise<Operation> {
  const row: OperationRow = { id, type, status: 'running', resource_id: resource, error: null, created_at: at, completed_at: null }
  await createOperationStore(tx).insert(environment, row)
  return toOperation(row)
}

/** Ends an operation and says so in the feed; false when it had ended before. */
export async function completeOperation(tx: Db, environment: string, id: string, at: Date): Promise<boolean> {
  const row = await createOperationStore(tx).complete(environment, id, at)
  if (!row) return false
  await publish(tx, environment, [{ type: 'operation.completed', subject: id, data: toOperation(row), at }])
  return true
}

const toOperation = (row: OperationRow): Operation => ({
  id: row.id,
  object: 'operation',
  type: row.type,
  status: row.status as Operation['status'],
  resource_id: row.resource_id,
  error: row.error,
  created_at: iso(row.created_at)!,
  completed_at: iso(row.completed_at),
})
