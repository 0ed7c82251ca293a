// Provisioning tokens: `st_`, 40 random characters and 6 of a checksum, so that scanners can tell one from chance.

import { crc32 } from 'node:zlib'
import { base62, hmac, randomBase62 } from '../../../lib/crypto.ts'

const RANDOM = 40
const CHECKSUM = 6

export const SCIM_TOKEN_PATTERN = new RegExp(`^st_[0-9A-Za-z]{${RANDOM + CHECKSUM}}$`)

export function newScimToken(): string {
  const body = `st_${randomBase62(RANDOM)}`
  return body + checksum(body)
}

/** Whether a text can be a token at all; what is mistyped or invented is refused here, before any query. */
export const isWellFormed = (token: string) =>
  SCIM_TOKEN_PATTERN.test(token) && token.slice(-CHECKSUM) === checksum(token.slice(0, -CHECKSUM))

/** What is stored. 238 bits of chance need no slow hash; the pepper keeps a stolen table useless. */
export const digestOf = (pepper: Buffer, token: string) => hmac(pepper, token)

const checksum = (body: string) => base62(crc32(body), CHECKSUM)
