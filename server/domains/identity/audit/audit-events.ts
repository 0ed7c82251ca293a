// Reading the audit log: events with the proof that they stand where they stood, checkpoints and the key that signed them.

import type { AuditCheckpointsHandlers, AuditEventsHandlers, AuditKeysHandlers } from '#generated/handlers.ts'
import type { AuditCheckpoint, AuditEvent } from '#generated/types/types.gen.ts'
import { openEvent } from '../../../lib/audit-event.ts'
import { readTime } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import { type AuditEventRow, createAuditEventStore } from './audit-events.store.ts'
import { type CheckpointBody, NO_HASH } from './checkpoint.ts'
import { type CheckpointRow, createCheckpointStore } from './checkpoints.store.ts'
import type { SigningKey } from './signing-key.ts'

type Dependencies = { db: Db; seal: Seal; cursors: Cursors }

export function createAuditEvents({ db, seal, cursors }: Dependencies): AuditEventsHandlers<Context> {
  const store = createAuditEventStore(db)
  return {
    async list({ principal }, { query = {} }) {
      const { organizationId } = principal
      const { action, actor_id: actor, resource_id: resource, outcome, created_after, created_before } = query
      const after = created_after === undefined ? undefined : readTime(created_after)
      const before = created_before === undefined ? undefined : readTime(created_before)
      const filter = { action, actor, resource, outcome, after, before }
      const request = {
        cursors,
        scope: { environment: organizationId, list: 'audit_events', filter: query },
        limit: query.limit ?? 25,
        cursor: query.cursor,
        ascending: query.order === 'asc',
        smallest: '0',
      }
      return readPage(
        request,
        (slice) => store.list(organizationId, filter, slice),
        ({ seq }) => String(seq),
        (row) => toAuditEvent(seal, row, query.include === 'proof' ? toProof(row, null) : null),
      )
    },

    async get({ principal }, { path }) {
      const row = await store.find(principal.organizationId, path.audit_event_id)
      if (!row) return notFound('audit event')
      const covering = await store.findCovering(principal.organizationId, row.seq)
      return toAuditEvent(seal, row, toProof(row, covering ? toCheckpoint(covering) : null))
    },
  }
}

export function createAuditCheckpoints({ db, cursors }: Omit<Dependencies, 'seal'>): AuditCheckpointsHandlers<Context> {
  const store = createCheckpointStore(db)
  return {
    async list({ principal }, { query = {} }) {
      const request = {
        cursors,
        scope: { environment: principal.organizationId, list: 'audit_checkpoints', filter: query },
        limit: query.limit ?? 25,
        cursor: query.cursor,
        ascending: query.order === 'asc',
        smallest: '0',
      }
      return readPage(
        request,
        (slice) => store.list(principal.organizationId, slice),
        ({ number }) => String(number),
        toCheckpoint,
      )
    },
  }
}

export function createAuditKeys({ key, cursors }: { key: SigningKey; cursors: Cursors }): AuditKeysHandlers<Context> {
  const item = { key_id: key.id, object: 'audit_key' as const, algorithm: 'Ed25519' as const, public_key: key.publicPem }
  return {
    async list({ principal }, { query = {} }) {
      const scope = { environment: principal.organizationId, list: 'audit_keys', filter: query }
      const request = { cursors, scope, limit: query.limit ?? 25, cursor: query.cursor, ascending: true, smallest: '' }
      return readPage(
        request,
        async (slice) => (slice.key === null || (slice.ascending ? slice.key < key.id : slice.key > key.id) ? [item] : []),
        ({ key_id }) => key_id,
        (one) => one,
      )
    },
  }
}

function toAuditEvent(seal: Seal, row: AuditEventRow, proof: AuditEvent['proof']): AuditEvent {
  const { at, ...event } = openEvent(seal, row.event)
  const changes = event.changes && Object.entries(event.changes).map(([field, { from, to }]) => ({ field, from: told(from), to: told(to) }))
  const { id, ...who } = event.actor
  return { ...event, object: 'audit_event', actor: { ...who, principal_id: id }, changes, created_at: at, proof } as AuditEvent
}

/** Values of all kinds, as the JSON text that they were. */
const told = (value: unknown) => (value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value))

const toProof = ({ seq, event, hash, previous }: AuditEventRow, checkpoint: AuditCheckpoint | null): AuditEvent['proof'] => ({
  seq,
  previous_hash: previous?.toString('hex') ?? NO_HASH,
  hash: hash.toString('hex'),
  event,
  checkpoint,
})

function toCheckpoint({ body, signature }: CheckpointRow): AuditCheckpoint {
  const { number, organization_id, size, hash, previous, key_id, at } = JSON.parse(body) as CheckpointBody
  const signed = { body, signature: signature.toString('base64url') }
  return { object: 'audit_checkpoint', number, organization_id, size, hash, previous_hash: previous, key_id, created_at: at, ...signed }
}
