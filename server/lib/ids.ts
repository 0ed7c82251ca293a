// Ids: a prefix that names the resource and 26 characters of Crockford base32, 48 bits of time and 80 of chance (ULID).

import { randomFillSync } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const CODES = Buffer.from(ALPHABET)
const pool = Buffer.allocUnsafe(16 * 512) // one call to the kernel for 512 ids
let offset = pool.length

export type Prefix =
  | 'org' // organization
  | 'prj' // project
  | 'env' // environment
  | 'usr' // user: a person, in whichever organizations
  | 'mem' // member: a person in one organization
  | 'inv' // invitation
  | 'rol' // custom role
  | 'ses' // session of a person
  | 'pky' // passkey
  | 'key' // API key
  | 'app' // OAuth app
  | 'grt' // what a member let an app do
  | 'tki' // trusted issuer of tokens
  | 'sso' // single sign-on connection
  | 'sct' // SCIM token
  | 'sgr' // SCIM group
  | 'msg' // message
  | 'evt' // event
  | 'est' // ticket of the event stream
  | 'cnn' // connection to the event stream
  | 'bat' // message batch
  | 'opn' // operation
  | 'rlp' // rate limit policy
  | 'whe' // webhook endpoint
  | 'whd' // webhook delivery
  | 'whi' // webhook inspector
  | 'whr' // webhook request that was inspected
  | 'snk' // event sink
  | 'aud' // audit event
  | 'req' // request
  | 'nod' // node

export function newId(prefix: Prefix, at = Date.now()): string {
  return `${prefix}_${timePart(at)}${chancePart()}`
}

/**
 * Ids for the rows of one statement, which the database completes itself: this and five characters that count. As
 * unlikely to meet as any two ids: 48 bits of time and 55 of chance.
 */
export const newIdSeries = (prefix: Prefix, at = Date.now()): string => newId(prefix, at).slice(0, -5)

/** The smallest id of a moment: everything with a greater id is newer. */
export const firstIdAt = (prefix: Prefix, at: number) => `${prefix}_${timePart(at)}${'0'.repeat(16)}`

/** When an id was made, in milliseconds. */
export const timeOf = (id: string): number =>
  [...id.slice(id.indexOf('_') + 1).slice(0, 10)].reduce((time, character) => time * 32 + ALPHABET.indexOf(character), 0)

let lastTime = -1
let lastPart = ''

function timePart(at: number): string {
  if (at === lastTime) return lastPart
  let rest = Math.max(0, Math.min(at, 2 ** 48 - 1))
  let text = ''
  for (let index = 0; index < 10; index++) {
    text = ALPHABET[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  lastTime = at
  lastPart = text
  return text
}

function chancePart(): string {
  if (offset >= pool.length) {
    randomFillSync(pool)
    for (let index = 0; index < pool.length; index++) pool[index] = CODES[pool[index]! & 31]!
    offset = 0
  }
  offset += 16
  return pool.toString('latin1', offset - 16, offset)
}
