// The audit log: who did what, written in the transaction of its effect.

import type { Context } from './context.ts'
import { type Db, rows, statement } from './db.ts'
import { newId } from './ids.ts'

export type AuditActor = { type: 'api_key' | 'access_token' | 'session' | 'user' | 'system'; id: string; name: string | null }

export type AuditRecord = {
  organization: string
  environment: string | null // null: it concerns the organization as a whole
  action: string // an operationId, or what happens outside the API: session.create, oauth.token.create
  actor: AuditActor
  resources: string[] // ids of what it was done to
  outcome: 'succeeded' | 'failed'
  reason?: string // a stable slug: of a failure, or of an end that nobody asked for
  changes?: Record<string, { from: unknown; to: unknown }> // never secrets, never contents of messages
  requestId: string | null
  address: string | null
  at: Date
}

const insert = statement('audit.insert', 'insert into audit_events (organization_id, id, record, created_at) values (?, ?, ?, ?)')

/** Records what happened, in the transaction in which it happens. */
export async function audit(tx: Db, record: AuditRecord): Promise<void> {
  const { organization, at, ...rest } = record
  await rows(tx, insert, [organization, newId('aud', at.getTime()), JSON.stringify(rest), at])
}

/** What the operation of this request does to `resources`. `once` calls it for every effect; few others need to. */
export const auditOf = (context: Context, resources: string[], changes?: AuditRecord['changes']): AuditRecord => ({
  organization: context.principal.organizationId,
  environment: context.environment,
  action: context.operation.id,
  actor: { type: context.principal.type, id: context.principal.id, name: context.principal.name },
  resources,
  outcome: 'succeeded',
  ...(changes ? { changes } : {}),
  requestId: context.requestId,
  address: context.address,
  at: new Date(context.clock.now()),
})
