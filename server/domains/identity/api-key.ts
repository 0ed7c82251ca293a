// The form of an API key: rk_<test|live>_<region>_<30 random characters><6 of checksum>.

import { crc32 } from 'node:zlib'
import { base62, hmac, randomBase62 } from '../../lib/crypto.ts'
import type { EnvironmentKind } from '../../lib/context.ts'

/** For secret scanners too: finds keys in any text; the checksum tells real ones from lookalikes. */
export const API_KEY_PATTERN = /^rk_(test|live)_[a-z0-9-]{1,20}_[0-9A-Za-z]{36}$/

const CHECKSUM = 6

export function newApiKey(kind: EnvironmentKind, region: string): string {
  const body = `rk_${kind === 'live' ? 'live' : 'test'}_${region}_${randomBase62(30)}`
  return body + checksum(body)
}

/** Whether a text can be a key at all; a mistyped or invented one is refused here, before any query. */
export function isWellFormed(key: string): boolean {
  return API_KEY_PATTERN.test(key) && key.slice(-CHECKSUM) === checksum(key.slice(0, -CHECKSUM))
}

/** What is stored of a key. 178 bits of chance need no slow hash; the pepper keeps a stolen table useless. */
export const digestOf = (pepper: Buffer, key: string) => hmac(pepper, key)

const checksum = (body: string) => base62(crc32(body), CHECKSUM)
