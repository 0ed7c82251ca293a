// Reads one exported audit event and looks at it by itself.

import canonicalize from 'canonicalize'

export type EventLine = {
  seq: number
  organization: string
  at: string
  event: string // the text that was hashed
  hash: string // hex
  previous: string | undefined
  shown: Record<string, unknown> // what the line says beside the text
}

type Fault = { code: string; message: string }

export function readEventLine(text: string): EventLine | null {
  try {
    const { proof, ...shown } = JSON.parse(text)
    const { seq, event, hash, previous_hash: previous } = proof
    const { organization_id: organization, at, actor } = JSON.parse(event)
    if (!Number.isSafeInteger(seq) || seq < 1 || typeof organization !== 'string' || typeof at !== 'string' || !actor) return null
    if (!/^[0-9a-f]{64}$/.test(hash) || (previous !== undefined && typeof previous !== 'string')) return null
    return { seq, organization, at, event, hash, previous, shown }
  } catch {
    return null
  }
}

/** What an auditor reads in the export must be what was hashed. Personal members are ciphertext there: they can't be compared. */
const COMPARED = ['id', 'organization_id', 'environment_id', 'action', 'outcome', 'reason', 'request_ids', 'resource_ids']

export function faultOfEvent({ event, organization, shown }: EventLine, expected: string): Fault | null {
  if (organization !== expected) return { code: 'foreign', message: `It belongs to ${organization}, not to ${expected}.` }
  const stored = JSON.parse(event)
  if (canonicalize(stored) !== event) return { code: 'not_canonical', message: 'Its text is not in canonical form (RFC 8785).' }
  const differs = COMPARED.filter((name) => name in shown && canonicalize(shown[name]) !== canonicalize(stored[name]))
  const actor = shown.actor as { principal_id?: unknown; type?: unknown; member_id?: unknown } | undefined
  const { id, type, member_id } = stored.actor
  if (actor && (actor.principal_id !== id || actor.type !== type || actor.member_id !== member_id)) differs.push('actor')
  if ('created_at' in shown && shown.created_at !== stored.at) differs.push('created_at')
  return differs.length === 0 ? null : { code: 'misquoted', message: `${differs.join(', ')} is not what the hashed text says.` }
}
