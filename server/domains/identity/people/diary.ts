// Tells the audit logs of what people do. What concerns a person as such is told to each of their organizations.

import { type AuditRecord, audit } from '../../../lib/audit.ts'
import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import type { Visit } from './visit.ts'

export type Person = { id: string; name: string }

export type Diary = ReturnType<typeof createDiary>

export function createDiary({ db, clock, log }: { db: Db; clock: Clock; log: Log }) {
  const underWay = new Set<Promise<void>>()

  const organizationsOf = (tx: Db, user: string): Promise<string[]> =>
    tx('members').where({ user_id: user }).orderBy('organization_id').limit(100).pluck('organization_id')

  const record = (person: Person, organization: string, action: string, resources: string[], visit: Visit): AuditRecord => ({
    organization,
    environment: null,
    action,
    actor: { type: 'user', id: person.id, name: person.name },
    resources,
    outcome: 'succeeded',
    requestId: visit.requestId,
    address: visit.address,
    at: new Date(clock.now()),
  })

  return {
    /** In one organization. */
    async note(tx: Db, person: Person, organization: string, action: string, resources: string[], visit: Visit): Promise<void> {
      await audit(tx, record(person, organization, action, resources, visit))
    },

    /** In all organizations of the person. */
    async noteEverywhere(tx: Db, person: Person, action: string, resources: string[], visit: Visit): Promise<void> {
      for (const organization of await organizationsOf(tx, person.id))
        await audit(tx, record(person, organization, action, resources, visit))
    },

    /** A refused sign-in of somebody we know. Written after the answer, which must not take longer than for a stranger. */
    noteFailure(person: Person, reason: string, visit: Visit): void {
      const work = transaction(db, async (tx) => {
        for (const organization of await organizationsOf(tx, person.id)) {
          await audit(tx, { ...record(person, organization, 'session.create', [person.id], visit), outcome: 'failed', reason })
        }
      }).catch((cause) => log.error({ request_id: visit.requestId, cause }, 'a failed sign-in could not be written to the audit log'))
      const done = work.finally(() => underWay.delete(done))
      underWay.add(done)
    },

    async stop(): Promise<void> {
      await Promise.all(underWay)
    },
  }
}
