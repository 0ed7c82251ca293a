// A checkpoint: the length of a chain and the hash at its end, signed. What stands in one can't be rewritten unnoticed by
// whoever holds the database but not the key. Each names the one before, so that none can be left out.

import { createHash, type KeyObject, sign, verify } from 'node:crypto'
import canonicalize from 'canonicalize'

export type CheckpointBody = {
  at: string
  format: number
  hash: string // of the last event, hex
  key_id: string
  number: number // counts from 1
  organization_id: string
  previous: string // SHA-256 of the body before, hex; zeros in the first
  size: number // events so far
}

/** `body` is what is signed, as it was signed. */
export type Checkpoint = { body: string; signature: string }

export const CHECKPOINT_FORMAT = 1
export const NO_HASH = '0'.repeat(64)

/** Nothing else that the key signs can be taken for a checkpoint. */
const signedBytes = (body: string) => Buffer.from(`relayos audit checkpoint\n${body}`)

export const bodyHash = (body: string) => createHash('sha256').update(body).digest('hex')

export function signCheckpoint(key: KeyObject, body: CheckpointBody): Checkpoint {
  const text = canonicalize(body)!
  return { body: text, signature: sign(null, signedBytes(text), key).toString('base64url') }
}

export const isSigned = (key: KeyObject, { body, signature }: Checkpoint): boolean =>
  verify(null, signedBytes(body), key, Buffer.from(signature, 'base64url'))

/** h = SHA-256(0x00 ‖ the hash before ‖ event). */
export const linkHash = (previous: string, event: string): string =>
  createHash('sha256').update('\0').update(Buffer.from(previous, 'hex')).update(event).digest('hex')
