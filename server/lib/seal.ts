// Encryption of what must be read again: AES-256-GCM, a random nonce, and the place it belongs to as additional data, so that
// a sealed value copied to another row does not open.

import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

export type Seal = {
  /** Base64url of nonce, ciphertext and tag. `place`: what the value belongs to, table|row|column or the like. */
  close(text: string, place: string): string
  /** Throws when the value was changed or belongs elsewhere. */
  open(sealed: string, place: string): string
}

export function createSeal(bytes: Buffer): Seal {
  const key = createSecretKey(bytes) // made ready once: half of the time of a short text
  return {
    close(text, place) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(place))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    open(sealed, place) {
      const parts = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, parts.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(place)).setAuthTag(parts.subarray(-TAG))
      return Buffer.concat([decipher.update(parts.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
    },
  }
}
