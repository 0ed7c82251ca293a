// The form of a JSON Web Token, held strictly before any library sees it (RFC 8725).

import { duplicateMember } from './duplicate-member.ts'

const MAX_BYTES = 8_192
const MAX_HEADER = 1_024
const BASE64URL = /^[A-Za-z0-9_-]+$/

export type Claims = Readonly<Record<string, unknown>>
export type Parsed = { header: { alg: string; kid: string; typ: string | undefined }; claims: Claims }

/** By its form alone: three parts with dots between, the first of them the beginning of a JSON object. */
export function looksLikeJwt(text: string): boolean {
  const first = text.indexOf('.')
  const second = text.indexOf('.', first + 1)
  return first > 0 && second > first && text.indexOf('.', second + 1) < 0 && text.startsWith('ey')
}

/** The parts of a token that is written as it should be; null otherwise. Nothing is verified yet. */
export function parseJwt(token: string): Parsed | null {
  if (token.length > MAX_BYTES) return null
  const parts = token.split('.')
  if (parts.length !== 3 || !parts.every(isCanonical)) return null
  const header = readObject(parts[0]!, MAX_HEADER)
  const claims = readObject(parts[1]!, MAX_BYTES)
  if (!header || !claims) return null
  const { alg, kid, typ } = header
  if (typeof alg !== 'string' || typeof kid !== 'string' || kid.length === 0 || kid.length > 256) return null
  if (typ !== undefined && typeof typ !== 'string') return null
  // What changes how a token is to be read is refused. Keys and addresses of keys in it (jwk, jku, x5c, x5u) are never looked at.
  if ('crit' in header || 'b64' in header || 'zip' in header || 'enc' in header || 'cty' in header) return null
  return { header: { alg, kid, typ }, claims }
}

/** The same strictness for a DPoP proof, which carries its key in its header. */
export function parseProof(proof: string): boolean {
  const parts = proof.length <= MAX_BYTES ? proof.split('.') : []
  if (parts.length !== 3 || !parts.every(isCanonical)) return false
  const header = readObject(parts[0]!, MAX_HEADER)
  return header !== null && !('crit' in header) && !('b64' in header) && readObject(parts[1]!, MAX_BYTES) !== null
}

/** One spelling only: no padding, no other alphabet, no bits beyond the last byte. */
const isCanonical = (part: string) => BASE64URL.test(part) && Buffer.from(part, 'base64url').toString('base64url') === part

function readObject(part: string, most: number): Record<string, unknown> | null {
  const bytes = Buffer.from(part, 'base64url')
  if (bytes.length > most) return null
  const text = bytes.toString('utf8')
  try {
    const value = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && duplicateMember(text) === null && Buffer.byteLength(text) === bytes.length ? value : null
  } catch {
    return null
  }
}

export type TimeRules = { now: number; skewSeconds: number; longestSeconds: number }

/** Whether a token counts now: neither over, nor early, nor good for longer than it may be. */
export function isInTime({ exp, iat, nbf }: Claims, { now, skewSeconds, longestSeconds }: TimeRules): boolean {
  const seconds = now / 1_000
  if (!isTime(exp) || exp <= seconds - skewSeconds || exp > seconds + longestSeconds + skewSeconds) return false
  if (iat !== undefined && (!isTime(iat) || iat > seconds + skewSeconds || exp - iat > longestSeconds)) return false
  return nbf === undefined || (isTime(nbf) && nbf <= seconds + skewSeconds)
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0
