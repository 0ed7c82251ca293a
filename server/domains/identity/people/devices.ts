// A mark in a cookie of the browsers from which an account signed in before. It opens nothing; guesses from there are counted by
// themselves.

import { equal, hmac, randomBase62 } from '../../../lib/crypto.ts'

const FORM = /^([0-9A-Za-z]{22})\.([\w-]{43})$/

export type Devices = ReturnType<typeof createDevices>

export function createDevices(key: Buffer) {
  const mark = (id: string, email: string) => hmac(key, `${id} ${email.toLowerCase()}`)
  return {
    issue(email: string): string {
      const id = randomBase62(22)
      return `${id}.${mark(id, email).toString('base64url')}`
    },
    /** The id of the device, if the account signed in from it. */
    recognise(cookie: string | undefined, email: string): string | null {
      const [, id, signature] = FORM.exec(cookie ?? '') ?? []
      return id && signature && equal(Buffer.from(signature, 'base64url'), mark(id, email)) ? id : null
    },
  }
}
