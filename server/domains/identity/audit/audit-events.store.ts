// SQL of reading the audit log. It belongs to the organization, whichever environment the caller is in.

import { type Db, rows, statement } from '../../../lib/db.ts'
import { firstIdAt } from '../../../lib/ids.ts'
import type { Slice } from '../../../lib/page.ts'

export type AuditEventRow = { seq: number; event: string; hash: Buffer; previous: Buffer | null }

export type AuditFilter = { action?: string; actor?: string; resource?: string; outcome?: string; after?: number; before?: number }

const PREVIOUS = '(select p.hash from audit_events p where p.organization_id = e.organization_id and p.seq = e.seq - 1) as previous'

const find = statement<AuditEventRow>(
  'audit_events.find',
  `select e.seq, e.event, e.hash, ${PREVIOUS} from audit_events e where e.organization_id = ? and e.id = ?`,
)

const covering = statement<{ number: number; body: string; signature: Buffer }>(
  'audit_events.covering',
  'select number, body, signature from audit_checkpoints where organization_id = ? and size >= ? order by size limit 1',
)

export const createAuditEventStore = (db: Db) => ({
  async find(organization: string, id: string): Promise<AuditEventRow | undefined> {
    return (await rows(db, find, [organization, id]))[0]
  },

  /** The first checkpoint whose signature counts this event. */
  async findCovering(organization: string, seq: number) {
    return (await rows(db, covering, [organization, seq]))[0]
  },

  async list(organization: string, filter: AuditFilter, slice: Slice): Promise<AuditEventRow[]> {
    const query = db('audit_events as e')
    if (filter.resource !== undefined) {
      // By its own index, whatever the planner thinks of it: else the whole log would be read for a rare id.
      const found = db('audit_events').select('seq').where('organization_id', organization)
      found.whereRaw("(event::jsonb -> 'resource_ids') @> ?::jsonb", [JSON.stringify([filter.resource])])
      query.withMaterialized('found', found).join('found as f', 'f.seq', 'e.seq')
    }
    query.select('e.seq', 'e.event', 'e.hash', db.raw(PREVIOUS)).where('e.organization_id', organization)
    if (filter.action !== undefined) query.where('e.action', filter.action)
    if (filter.outcome !== undefined) query.where('e.outcome', filter.outcome)
    if (filter.outcome === 'failed') query.whereNot('e.outcome', 'succeeded') // these few have an index
    const { actor } = filter
    if (actor !== undefined) query.where((either) => either.where('e.actor_id', actor).orWhere('e.member_id', actor))
    // Ids begin with the time.
    if (filter.after !== undefined) query.where('e.id', '>=', firstIdAt('aud', filter.after))
    if (filter.before !== undefined) query.where('e.id', '<', firstIdAt('aud', filter.before))
    if (slice.key !== null) query.where('e.seq', slice.ascending ? '>' : '<', Number(slice.key))
    return query.orderBy('e.seq', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as AuditEventRow[]
  },
})
