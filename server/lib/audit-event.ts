// The form of an audit event: canonical JSON (RFC 8785), with everything that may be personal as ciphertext. Without the
// key the chain can still be verified, and losing the key erases the people in it.

import canonicalize from 'canonicalize'
import { sha256 } from './crypto.ts'
import type { Db } from './db.ts'
import type { Seal } from './seal.ts'

export type Changes = Record<string, { from: unknown; to: unknown }>

export type AuditActor = {
  type: 'api_key' | 'access_token' | 'session' | 'user' | 'system'
  id: string
  name: string | null
  memberId?: string | null // the person who acts, if it is one
}

export type AuditFacts = {
  organization: string
  environment: string | null // null: it concerns the organization as a whole
  action: string // an operationId, or what happens outside the API: session.create, oauth.token.create
  actor: AuditActor
  outcome: 'succeeded' | 'failed'
  reason?: string // of a failure: a stable slug
  changes?: Changes // never secrets, never contents of messages
  at: Date
}

const FORMAT = 1
const MAX_IDS = 1_000
const MAX_ADDRESSES = 16
const MAX_CHANGES = 16_384 // characters of JSON; above it only the names of the fields are kept

/** The text of an event without its lists of ids, which sort last: `audit_event_text` in SQL and `withIds` add them. */
export function eventHead(seal: Seal, id: string, facts: AuditFacts, addresses: string[]): string {
  const { organization, environment, action, actor, outcome, reason, changes, at } = facts
  const close = (field: string, value: string | null) => value && seal.close(value, placeOf(organization, id, field))
  const known = [...new Set(addresses)].slice(0, MAX_ADDRESSES)
  const event = {
    action,
    actor: { id: actor.id, member_id: actor.memberId ?? null, name: close('name', actor.name), type: actor.type },
    addresses: close('addresses', known.length > 0 ? JSON.stringify(known) : null),
    at: at.toISOString(),
    changes: close('changes', changes ? bounded(changes) : null),
    environment_id: environment,
    format: FORMAT,
    id,
    organization_id: organization,
    outcome,
    reason: reason ?? null,
  }
  return canonicalize({ ...event, origin: originOf(seal, event) })!.slice(0, -1)
}

/** Only who holds the key can make it: an event that was written past the server has none, and no checkpoint is signed over it. */
const originOf = (seal: Seal, event: { id: string; organization_id: string }) =>
  seal.close(sha256(canonicalize(event)!), placeOf(event.organization_id, event.id, 'origin'))

export function isOwnEvent(seal: Seal, text: string): boolean {
  try {
    const { origin, request_ids: _, resource_ids: __, ...event } = JSON.parse(text) as StoredEvent
    return seal.open(origin, placeOf(event.organization_id, event.id, 'origin')) === sha256(canonicalize(event)!)
  } catch {
    return false
  }
}

export const withIds = (head: string, requests: string[], resources: string[]) =>
  `${head},"request_ids":${JSON.stringify(tidy(requests))},"resource_ids":${JSON.stringify(tidy(resources))}}`

/** PostgreSQL and RFC 8785 agree on this much of Unicode. */
const tidy = (ids: string[]) => ids.slice(0, MAX_IDS).map((id) => id.slice(0, 200).toWellFormed().replaceAll('\0', '\ufffd'))

function bounded(changes: Changes): string {
  const text = JSON.stringify(changes)
  if (text.length <= MAX_CHANGES) return text
  return JSON.stringify(
    Object.fromEntries(
      Object.keys(changes)
        .slice(0, 100)
        .map((name) => [name.slice(0, 100), { from: null, to: null }]),
    ),
  )
}

const placeOf = (organization: string, id: string, field: string) => `audit_events|${organization}|${id}|${field}`

/** An event as it was hashed. */
export type StoredEvent = {
  action: string
  actor: { id: string; member_id: string | null; name: string | null; type: string }
  addresses: string | null
  at: string
  changes: string | null
  environment_id: string | null
  format: number
  id: string
  organization_id: string
  origin: string // see isOwnEvent
  outcome: string
  reason: string | null
  request_ids: string[]
  resource_ids: string[]
}

export type OpenedEvent = Omit<StoredEvent, 'addresses' | 'changes' | 'origin' | 'format'> & {
  addresses: string[]
  changes: Changes | null
}

/** What does not open, because its key is gone or it was tampered with, is left out: `proof` tells which. */
export function openEvent(seal: Seal, text: string): OpenedEvent {
  const { origin: _, format: __, ...event } = JSON.parse(text) as StoredEvent
  const open = (field: string, value: string | null): string | null => {
    try {
      return value && seal.open(value, placeOf(event.organization_id, event.id, field))
    } catch {
      return null
    }
  }
  return {
    ...event,
    actor: { ...event.actor, name: open('name', event.actor.name) },
    addresses: JSON.parse(open('addresses', event.addresses) ?? '[]'),
    changes: JSON.parse(open('changes', event.changes) ?? 'null'),
  }
}

/** The seal travels with the connection, so that whoever writes an event needs nothing else. */
export function auditSeal(db: Db): Seal {
  const { auditSeal: seal } = db.userParams as { auditSeal?: Seal }
  if (!seal) throw new Error('This connection was made without the seal of the audit log')
  return seal
}
