// SQL of checkpoints.

import { type Db, rows, statement } from '../../../lib/db.ts'
import type { Slice } from '../../../lib/page.ts'
import type { Checkpoint } from './checkpoint.ts'

export type CheckpointRow = { number: number; body: string; signature: Buffer }

export type DueChain = { organization_id: string; size: number; hash: Buffer; number: number; signed_size: number }

const LOCK = 5_200_242 // any number that nothing else locks

const due = statement<DueChain>(
  'audit_checkpoints.due',
  `select c.organization_id, c.size, c.hash, coalesce(s.number, 0) as number, coalesce(s.size, 0) as signed_size
  from audit_chains c left join audit_checkpoint_states s using (organization_id)
  where c.size > coalesce(s.size, 0) and (c.size - coalesce(s.size, 0) >= ? or s.signed_at is null or s.signed_at <= ?)
  order by c.organization_id limit 1000`,
)

const insert = statement(
  'audit_checkpoints.insert',
  `with written as (
    insert into audit_checkpoints (organization_id, number, body, signature) values (?, ?, ?, ?) returning organization_id, number
  )
  insert into audit_checkpoint_states (organization_id, number, size, signed_at)
  select organization_id, number, ?, ? from written
  on conflict (organization_id) do update set number = excluded.number, size = excluded.size, signed_at = excluded.signed_at
    where audit_checkpoint_states.number = excluded.number - 1`,
)

const links = statement<{ seq: number; event: string; hash: Buffer }>(
  'audit_checkpoints.links',
  'select seq, event, hash from audit_events where organization_id = ? and seq > ? and seq <= ? order by seq limit ?',
)

const unexported = statement<CheckpointRow & { organization_id: string }>(
  'audit_checkpoints.unexported',
  `select c.organization_id, c.number, c.body, c.signature
  from audit_checkpoint_states s join audit_checkpoints c on c.organization_id = s.organization_id and c.number > s.exported
  where s.exported < s.number
  order by c.organization_id, c.number limit ?`,
)

const exported = statement(
  'audit_checkpoints.exported',
  'update audit_checkpoint_states set exported = ? where organization_id = ? and exported < ?',
)

export const createCheckpointStore = (db: Db) => ({
  /** False: another node is at it. */
  async alone(work: () => Promise<void>): Promise<boolean> {
    return db.transaction(async (tx) => {
      const { rows: found } = await tx.raw('select pg_try_advisory_xact_lock(?) as got', [LOCK])
      if (found[0].got) await work() // on connections of their own: what is done stays done
      return found[0].got as boolean
    })
  },

  due: (events: number, signedBefore: Date) => rows(db, due, [events, signedBefore]),

  async insert(organization: string, { number, size, at }: { number: number; size: number; at: Date }, { body, signature }: Checkpoint) {
    await rows(db, insert, [organization, number, body, Buffer.from(signature, 'base64url'), size, at])
  },

  links: (organization: string, after: number, upTo: number, limit: number) => rows(db, links, [organization, after, upTo, limit]),

  unexported: (limit: number) => rows(db, unexported, [limit]),

  async markExported(organization: string, number: number): Promise<void> {
    await rows(db, exported, [number, organization, number])
  },

  async find(organization: string, number: number): Promise<CheckpointRow | undefined> {
    return db('audit_checkpoints').select('number', 'body', 'signature').where({ organization_id: organization, number }).first()
  },

  async list(organization: string, slice: Slice): Promise<CheckpointRow[]> {
    const query = db('audit_checkpoints').select('number', 'body', 'signature').where('organization_id', organization)
    if (slice.key !== null) query.where('number', slice.ascending ? '>' : '<', Number(slice.key))
    return query.orderBy('number', slice.ascending ? 'asc' : 'desc').limit(slice.limit)
  },
})
