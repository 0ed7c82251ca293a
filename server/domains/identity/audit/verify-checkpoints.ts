// Reads checkpoints from every source that there is, and says which of them can be trusted.

import type { KeyObject } from 'node:crypto'
import { bodyHash, CHECKPOINT_FORMAT, type Checkpoint, type CheckpointBody, isSigned, NO_HASH } from './checkpoint.ts'

export type Finding = { code: string; where: string; message: string }
type Find = (code: string, where: string, message: string) => void

/** What the valid checkpoints say together. */
export type SignedState = { count: number; size: number; at: number; hashAt: Map<number, string> }

type Read = { text: string; body: CheckpointBody; where: string; isListed: boolean }

/** `organization`: only its checkpoints count; null: of whichever the first is. */
export function readCheckpoints(
  sources: Iterable<string>[],
  keys: ReadonlyMap<string, KeyObject>,
  organization: string | null,
  find: Find,
): SignedState {
  const byNumber = new Map<number, Read>()
  for (const [index, source] of [...sources].entries()) {
    let last: Read | null = null
    let line = 0
    for (const text of source) {
      line++
      if (text.trim() === '') continue
      const where = `checkpoints ${index + 1} line ${line}`
      const read = readLine(text, where, keys, find)
      organization ??= read?.body.organization_id ?? null
      if (!read || read.body.organization_id !== organization) continue // the sink has those of all organizations
      const again: boolean = last?.text === read.text // a crash between writing a line and noting it writes the line once more
      if (last && !again && read.body.number <= last.body.number)
        find('checkpoint_replayed', where, `Checkpoint ${read.body.number} comes again after ${last.body.number}.`)
      // The sink of one node among several has gaps; what the server lists has none.
      const next = (last?.body.number ?? 0) + 1
      if (read.isListed && read.body.number > next)
        find('checkpoint_missing', where, `Before checkpoint ${read.body.number} there should be ${next}.`)
      last = read
      const known = byNumber.get(read.body.number)
      if (known && known.text !== read.text)
        find(
          'checkpoint_conflict',
          where,
          `Checkpoint ${read.body.number} says something else than in ${known.where}: there were two histories.`,
        )
      if (!known) byNumber.set(read.body.number, read)
    }
  }
  return combine(byNumber, find)
}

function readLine(text: string, where: string, keys: ReadonlyMap<string, KeyObject>, find: Find): Read | null {
  let checkpoint: Checkpoint
  let body: CheckpointBody
  try {
    checkpoint = JSON.parse(text)
    body = JSON.parse(checkpoint.body)
    if (body.format !== CHECKPOINT_FORMAT || typeof checkpoint.signature !== 'string') throw new Error('another format')
  } catch {
    find('unreadable_checkpoint', where, 'The line is not a checkpoint.')
    return null
  }
  const key = keys.get(body.key_id)
  if (!key) {
    find('unknown_key', where, `It was signed with the key ${body.key_id}, which was not given.`)
    return null
  }
  if (!isSigned(key, checkpoint)) {
    find('bad_signature', where, `Checkpoint ${body.number} was changed: its signature is not valid.`)
    return null
  }
  const shown = checkpoint as unknown as Record<string, unknown>
  const misquoted = (['organization_id', 'number', 'size', 'hash', 'key_id'] as const).filter(
    (name) => name in shown && shown[name] !== body[name],
  )
  if (misquoted.length > 0) find('misquoted', where, `${misquoted.join(', ')} is not what was signed.`)
  return { text: checkpoint.body, body, where, isListed: 'object' in shown }
}

/** Checkpoints are a chain of their own: none is missing, each is longer and later than the one before. */
function combine(byNumber: Map<number, Read>, find: Find): SignedState {
  const ordered = [...byNumber.values()].sort((left, right) => left.body.number - right.body.number)
  const state: SignedState = { count: ordered.length, size: 0, at: 0, hashAt: new Map() }
  let previous: Read | null = null
  for (const read of ordered) {
    const { number, size, hash, at } = read.body
    const expected = (previous?.body.number ?? 0) + 1
    if (number !== expected)
      find(
        'checkpoint_missing',
        read.where,
        number === expected + 1 ? `Checkpoint ${expected} is missing.` : `Checkpoints ${expected} to ${number - 1} are missing.`,
      )
    else if (read.body.previous !== (previous ? bodyHash(previous.text) : NO_HASH))
      find('checkpoint_link', read.where, `Checkpoint ${number} follows another checkpoint ${number - 1} than the one that is here.`)
    if (previous && (size <= previous.body.size || Date.parse(at) < Date.parse(previous.body.at)))
      find('checkpoint_order', read.where, `Checkpoint ${number} is shorter or earlier than the one before it.`)
    state.hashAt.set(size, hash)
    state.size = Math.max(state.size, size)
    state.at = Math.max(state.at, Date.parse(at))
    previous = read
  }
  return state
}
