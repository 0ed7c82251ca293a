// The audit log: who did what, written in the transaction of its effect.

import { auditing } from './audit-chain.ts'
import { type AuditActor, type AuditFacts, auditSeal, eventHead, withIds } from './audit-event.ts'
import type { Context, Principal } from './context.ts'
import { type Db, rows, statement } from './db.ts'
import { newId } from './ids.ts'

export type { AuditActor } from './audit-event.ts'

export type AuditRecord = AuditFacts & {
  resources: string[] // ids of what it was done to
  requestId: string | null
  address: string | null
}

/** What several requests did alike, told once. */
export type AuditSummary = AuditFacts & { resources: string[]; requests: string[]; addresses: string[] }

const insert = statement<{ written: number }>(
  'audit.insert',
  `with source as (
    select * from json_to_recordset(?::json) as r(organization_id text, position int, event text)
  ), ${auditing('source')}
  select count(*) as written from audited`,
)

/** Records what happened, in the transaction in which it happens and as its last step: the chain waits for the commit. */
export const audit = (tx: Db, { requestId, address, ...record }: AuditRecord): Promise<void> =>
  auditAll(tx, [{ ...record, requests: requestId ? [requestId] : [], addresses: address ? [address] : [] }])

export async function auditAll(tx: Db, records: AuditSummary[]): Promise<void> {
  const seal = auditSeal(tx)
  const source = records.map(({ resources, requests, addresses, ...facts }, position) => ({
    organization_id: facts.organization,
    position,
    event: withIds(eventHead(seal, newId('aud', facts.at.getTime()), facts, addresses), requests, resources),
  }))
  const [result] = await rows(tx, insert, [JSON.stringify(source)])
  if (result?.written !== records.length) throw new Error('An audit event names an organization that does not exist')
}

export const actorOf = ({ type, id, name, memberId }: Principal): AuditActor => ({ type, id, name, memberId })

/** What the operation of this request does to `resources`. `once` calls it for every effect; few others need to. */
export const auditOf = (context: Context, resources: string[], changes?: AuditRecord['changes']): AuditRecord => ({
  organization: context.principal.organizationId,
  environment: context.environment,
  action: context.operation.id,
  actor: actorOf(context.principal),
  resources,
  outcome: 'succeeded',
  ...(changes ? { changes } : {}),
  requestId: context.requestId,
  address: context.address,
  at: new Date(context.clock.now()),
})
