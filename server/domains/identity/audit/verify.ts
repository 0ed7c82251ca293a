// Says whether an exported audit log is the one that was written. Needs the exported lines and the public key, nothing else:
// no database, no secret, no server.

import { createPublicKey, type KeyObject } from 'node:crypto'
import { linkHash, NO_HASH } from './checkpoint.ts'
import { type Finding, readCheckpoints, type SignedState } from './verify-checkpoints.ts'
import { keyId } from './signing-key.ts'
import { faultOfEvent, type EventLine, readEventLine } from './verify-event.ts'

export type Input = {
  publicKeys: string[] // PEM
  events: AsyncIterable<string> | Iterable<string> // JSON Lines: items of audit_events.list with include=proof and order=asc
  checkpoints: Iterable<string>[] // JSON Lines, each source by itself: the sink, items of audit_checkpoints.list
}

export type Report = {
  ok: boolean
  organization: string | null
  events: number // how many were read
  covered: number // so many of them stand under a signed checkpoint
  checkpoints: number
  findings: Finding[] // what is wrong, in the order in which it was met; the first thousand
}

const MAX_FINDINGS = 1_000
const UNSIGNED_MS = 10 * 60_000 // signing has stopped, or the last checkpoints were taken away

export async function verifyAudit({ publicKeys, events, checkpoints }: Input): Promise<Report> {
  const keys = new Map(publicKeys.map((pem): [string, KeyObject] => [keyId(createPublicKey(pem)), createPublicKey(pem)]))
  const findings: Finding[] = []
  const find = (code: string, where: string, message: string) => {
    if (findings.length < MAX_FINDINGS) findings.push({ code, where, message })
  }
  let organization: string | null = null
  let signed: SignedState | undefined
  let last: EventLine | null = null
  let count = 0
  let line = 0
  let newest = 0

  for await (const text of events) {
    line++
    if (text.trim() === '') continue
    const event = readEventLine(text)
    if (!event) {
      find('unreadable_event', `events line ${line}`, 'The line is not an exported audit event.')
      continue
    }
    count++
    organization ??= event.organization
    signed ??= readCheckpoints(checkpoints, keys, organization, find)
    const where = `event ${event.seq}`
    const fault = faultOfEvent(event, organization)
    if (fault) find(fault.code, where, fault.message)
    checkPlace(event, last, find)
    const wanted = signed.hashAt.get(event.seq)
    if (wanted !== undefined && wanted !== event.hash)
      find('rewritten', where, `A signed checkpoint says that the hash at ${event.seq} was ${wanted}, not ${event.hash}.`)
    newest = Math.max(newest, Date.parse(event.at) || 0)
    last = event
  }

  signed ??= readCheckpoints(checkpoints, keys, null, find)
  const end = last?.seq ?? 0
  if (signed.size > end) find('truncated', `event ${end}`, `The log ends after ${end} events; a signed checkpoint counts ${signed.size}.`)
  if (count > 0 && signed.count === 0)
    find('unsigned', 'checkpoints', 'There is no valid checkpoint: nothing proves that this log is the real one.')
  if (signed.count > 0 && end > signed.size && newest - signed.at > UNSIGNED_MS)
    find('unsigned', `event ${signed.size + 1}`, `Nothing after event ${signed.size} is signed, although checkpoints are due every minute.`)
  return {
    ok: findings.length === 0,
    organization,
    events: count,
    covered: Math.min(signed.size, end),
    checkpoints: signed.count,
    findings,
  }
}

/** Whether an event stands where it belongs: the number after the one before, and its hash made from that one's. */
function checkPlace(event: EventLine, last: EventLine | null, find: (code: string, where: string, message: string) => void) {
  const where = `event ${event.seq}`
  const expected = (last?.seq ?? 0) + 1
  if (event.seq > expected) {
    const gap = expected === event.seq - 1 ? `Event ${expected} is` : `Events ${expected} to ${event.seq - 1} are`
    find('missing', where, `${gap} missing.`)
  }
  if (event.seq < expected) find('misplaced', where, `The number ${event.seq} comes after ${expected - 1}.`)
  // After a gap there is only what the event says of the one before it; an export that lost that one too says nothing.
  const before = event.seq === expected ? (last?.hash ?? NO_HASH) : event.previous === NO_HASH ? undefined : event.previous
  if (before !== undefined && linkHash(before, event.event) !== event.hash)
    find('broken_link', where, 'The hash is not made from the event and the hash before it: one of them was changed.')
  if (event.seq === expected && event.previous !== undefined && event.previous !== before)
    find('broken_link', where, 'It names another hash before it than the event there has.')
}
