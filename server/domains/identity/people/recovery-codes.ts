// Ten codes for the day on which the authenticator app is gone; each works once.

import { randomBytes } from 'node:crypto'
import { hmac } from '../../../lib/crypto.ts'

const COUNT = 10
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base32: no i, l, o, u

export const newRecoveryCodes = (): string[] => Array.from({ length: COUNT }, newCode)

/** 80 bits in four groups. */
function newCode(): string {
  const characters = Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join('')
  return characters.match(/.{4}/g)!.join('-')
}

/** The code as it was issued, whatever was typed; null when it can't be one. */
export function readRecoveryCode(text: string): string | null {
  const plain = text.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(plain) ? plain.match(/.{4}/g)!.join('-') : null
}

export const recoveryDigest = (pepper: Buffer, user: string, code: string) => hmac(pepper, `${user} ${code}`)
