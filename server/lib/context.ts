// What a handler knows of its request. Always the first argument.

import type { OperationRow, Scope } from '#generated/operations.ts'
import type { Clock } from './clock.ts'
import type { IdempotentRequest } from './idempotency.ts'
import type { Log } from './log.ts'
import type { Seal } from './seal.ts'

export type EnvironmentKind = 'sandbox' | 'live'

/** Who acts, in which environment, and what they may do. */
export type Principal = {
  type: 'api_key' | 'access_token' | 'session'
  id: string // of the key, of the app, or of the member's session
  name: string
  memberId: string | null // the person who acts, if it is one
  organizationId: string
  projectId: string
  environmentId: string
  environmentKind: EnvironmentKind
  region: string
  scopes: ReadonlySet<Scope>
  restrictions: Restrictions
}

/** Narrower than scopes: only these. An absent list narrows nothing. */
export type Restrictions = { channels?: readonly string[]; senders?: readonly string[]; conversations?: readonly string[] }

export type Context = {
  requestId: string
  operation: OperationRow
  principal: Principal
  address: string // of the caller
  authorization: string // the credential as it came; never stored but sealed
  environment: string // environment_id: the tenant of everything that a handler touches
  idempotency: IdempotentRequest | null // the caller's key, if one came
  replayOf: string | null // set by whoever answers with a stored response: the id of its first request
  headers: Record<string, string> // of the response
  seal: Seal // for what must be stored and read again, but not in clear
  changes?: Record<string, { from: unknown; to: unknown }> // set by a handler, for the audit log; never secrets
  log: Log
  clock: Clock
}
