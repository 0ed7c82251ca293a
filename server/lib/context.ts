// What a handler knows of its request. Always the first argument.

import type { OperationRow, Scope } from '#generated/operations.ts'
import type { Clock } from './clock.ts'
import type { IdempotentRequest } from './idempotency.ts'
import type { Log } from './log.ts'

export type EnvironmentKind = 'sandbox' | 'live'

export type Principal = {
  type: 'api_key'
  id: string
  name: string
  organizationId: string
  projectId: string
  environmentId: string
  environmentKind: EnvironmentKind
  region: string
  scopes: ReadonlySet<Scope>
}

export type Context = {
  requestId: string
  operation: OperationRow
  principal: Principal
  environment: string // environment_id: the tenant of everything that a handler touches
  idempotency: IdempotentRequest | null // the caller's key, if one came
  replayOf: string | null // set by whoever answers with a stored response: the id of its first request
  headers: Record<string, string> // of the response
  log: Log
  clock: Clock
}
