// What the audit log tells of messages that are written together: one event per organization, environment and actor, not
// one per message. Which of them are new, and not replays, only the statement knows: it adds their ids.

import { type AuditFacts, auditSeal, eventHead } from '../../lib/audit-event.ts'
import type { AuditRecord } from '../../lib/audit.ts'
import type { Db } from '../../lib/db.ts'
import { newId } from '../../lib/ids.ts'

export type AuditGroup = { organization_id: string; position: number; head: string }

/** The groups, and for each record (null: nobody's doing) the position of its group. */
export function groupForAudit(db: Db, records: (AuditRecord | undefined)[]) {
  const groups = new Map<string, { position: number; facts: AuditFacts; addresses: Set<string> }>()
  const groupOf = records.map((record) => {
    if (!record) return null
    const { actor, organization, environment, address } = record
    const name = `${organization} ${environment} ${actor.type} ${actor.id}`
    let group = groups.get(name)
    if (!group) groups.set(name, (group = { position: groups.size, facts: record, addresses: new Set() }))
    if (address) group.addresses.add(address)
    return group.position
  })
  const heads = [...groups.values()].map(
    ({ position, facts, addresses }): AuditGroup => ({
      organization_id: facts.organization,
      position,
      head: eventHead(auditSeal(db), newId('aud', facts.at.getTime()), facts, [...addresses]),
    }),
  )
  return { groupOf, heads }
}
