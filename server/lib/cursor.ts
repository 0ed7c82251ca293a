// Positions in lists: opaque, signed, and of use only in the same environment for the same query.

import { createSecretKey } from 'node:crypto'
import { equal, hmac, sha256 } from './crypto.ts'
import { Problem } from './problem.ts'

export type Position = { key: string; direction: 'next' | 'prev' }
export type CursorScope = { environment: string; list: string; filter: Record<string, unknown> }

const SIGNATURE = 16 // bytes; enough that nobody guesses one

export type Cursors = ReturnType<typeof createCursors>

export function createCursors(bytes: Buffer) {
  const secret = createSecretKey(bytes)
  const sign = (payload: Buffer, scope: CursorScope) =>
    hmac(secret, Buffer.concat([payload, Buffer.from(bind(scope))])).subarray(0, SIGNATURE)

  return {
    write(scope: CursorScope, { key, direction }: Position): string {
      const payload = Buffer.from(`${direction === 'next' ? 'n' : 'p'}${key}`)
      return Buffer.concat([sign(payload, scope), payload]).toString('base64url')
    },

    read(scope: CursorScope, cursor: string): Position {
      const bytes = Buffer.from(cursor, 'base64url')
      const payload = bytes.subarray(SIGNATURE)
      const direction = payload[0] === 0x6e ? 'next' : payload[0] === 0x70 ? 'prev' : null
      if (!direction || !equal(bytes.subarray(0, SIGNATURE), sign(payload, scope)) || bytes.toString('base64url') !== cursor) {
        throw new Problem('invalid_cursor', 'The cursor was not made by this list with these filters.', {
          errors: [{ in: 'query', pointer: '/cursor', code: 'cursor', message: 'must come from a page of the same list' }],
          next: [{ action: 'Start again without a cursor.' }],
        })
      }
      return { key: payload.subarray(1).toString(), direction }
    },
  }
}

/** `limit` may change from page to page; everything else that narrows or orders the list may not. */
function bind({ environment, list, filter }: CursorScope): string {
  const parts = Object.entries(filter)
    .filter(([name, value]) => value !== undefined && name !== 'cursor' && name !== 'limit')
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return sha256(JSON.stringify([environment, list, parts]))
}
