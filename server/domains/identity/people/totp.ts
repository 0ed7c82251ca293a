// Codes of an authenticator app (RFC 6238): six digits, 30 seconds, SHA-1, because that is what every app can do.

import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
const WINDOW = 1 // a clock may be one step off, either way

export const newTotpSecret = () => new Secret({ size: 20 }).base32

const build = (secret: string, label = '') => new TOTP({ issuer: 'RelayOS', label, secret, digits: 6, period: PERIOD })

/** For an authenticator app, as a link or a QR code. */
export const totpUri = (secret: string, email: string) => build(secret, email).toString()

/** The step that a code belongs to, or null. Whether that step was used already is for the store to say, in one statement. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = build(secret).validate({ token: code, timestamp: now, window: WINDOW })
  return delta === null ? null : Math.floor(now / 1_000 / PERIOD) + delta
}
