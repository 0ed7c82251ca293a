// The few uses of cryptography that several places share.

import { createHmac, hash, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'

export const sha256 = (data: string | Buffer) => hash('sha256', data, 'base64url')

/** A key that is used often is better given as a KeyObject: a Buffer is made into one each time. */
export const hmac = (key: Buffer | KeyObject, data: string | Buffer) => createHmac('sha256', key).update(data).digest()

/** One key per purpose out of the instance secret (HKDF, RFC 5869). */
export const deriveKey = (secret: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `relayos/${purpose}`, 32))

export const equal = (left: Buffer, right: Buffer) => left.length === right.length && timingSafeEqual(left, right)

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Random characters of [0-9A-Za-z], without bias: bytes of 248 and above are drawn again. */
export function randomBase62(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) if (byte < 248 && text.length < length) text += BASE62[byte % 62]
  }
  return text
}

export function base62(value: number, length: number): string {
  let text = ''
  let rest = value
  for (let index = 0; index < length; index++) {
    text = BASE62[rest % 62] + text
    rest = Math.floor(rest / 62)
  }
  return text
}
