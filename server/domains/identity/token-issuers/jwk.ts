// Public keys of others, looked at before they are used: kind, strength, and that nothing private came along.

import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { isRoca } from './roca.ts'

export const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'PS256', 'RS256'] as const

export type VettedKey = { kid: string; algorithms: readonly string[]; key: KeyObject; jwk: PublicJwk }
export type PublicJwk = Record<'kty' | 'kid', string> & Record<'alg' | 'crv' | 'x' | 'y' | 'n' | 'e', string | null>

const MOST_KEYS = 20
const BASE64URL = /^[A-Za-z0-9_-]+$/
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/** The key, or why it is not taken. */
export function vetKey(value: unknown): VettedKey | string {
  if (typeof value !== 'object' || value === null) return 'is no object'
  const jwk = value as JsonWebKey & Record<string, unknown>
  const { kty, kid, use, key_ops, alg } = jwk
  if (typeof kid !== 'string' || kid === '' || kid.length > 256) return 'has no kid'
  if (PRIVATE.some((name) => name in jwk)) return 'is not public'
  if (use !== undefined && use !== 'sig') return 'is not for signatures'
  if (key_ops !== undefined && !(Array.isArray(key_ops) && key_ops.includes('verify'))) return 'is not for signatures'
  const possible =
    kty === 'RSA' ? vetRsa(jwk) : kty === 'EC' ? vetCurve(jwk) : kty === 'OKP' ? vetEdwards(jwk) : 'is of a kind that is not taken'
  if (typeof possible === 'string') return possible
  const algorithms = alg === undefined ? possible : possible.filter((one) => one === (alg === 'Ed25519' ? 'EdDSA' : alg))
  if (algorithms.length === 0) return `is for ${String(alg).slice(0, 20)}, which is not taken`
  try {
    const { crv = null, x = null, y = null, n = null, e = null } = jwk as Record<string, string | undefined>
    const pure = Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, one]) => one !== null))
    const key = createPublicKey({ key: pure as JsonWebKey, format: 'jwk' }) // points that are not on the curve are refused here
    return { kid, algorithms, key, jwk: { kty: kty!, kid, alg: typeof alg === 'string' ? alg : null, crv, x, y, n, e } }
  } catch {
    return 'is malformed'
  }
}

function vetRsa({ n, e }: JsonWebKey): readonly string[] | string {
  if (typeof n !== 'string' || n.length < 2 || n.length > 2_048 || !BASE64URL.test(n)) return 'has no modulus'
  const modulus = BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`)
  const bits = modulus.toString(2).length
  if (bits < 2_048) return `has ${bits} bits; 2048 are needed`
  if (bits > 8_192) return `has ${bits} bits; 8192 are the most`
  if (e !== 'AQAB') return 'has another exponent than 65537'
  if (modulus % 2n === 0n) return 'is malformed'
  return isRoca(modulus) ? 'comes from a broken generator (ROCA)' : ['PS256', 'RS256']
}

function vetCurve({ crv, x, y }: JsonWebKey): readonly string[] | string {
  const length = crv === 'P-256' ? 43 : crv === 'P-384' ? 64 : 0
  if (length === 0) return 'is on a curve that is not taken'
  if (!isCoordinate(x, length) || !isCoordinate(y, length)) return 'is malformed'
  return crv === 'P-256' ? ['ES256'] : ['ES384']
}

function vetEdwards({ crv, x }: JsonWebKey): readonly string[] | string {
  if (crv !== 'Ed25519') return 'is on a curve that is not taken'
  if (!isCoordinate(x, 43)) return 'is malformed'
  const bytes = Buffer.from(x!, 'base64url')
  bytes[31]! &= 0x7f // the sign
  return LOW_ORDER.has(bytes.toString('hex')) ? 'is a point of small order, for which anybody can sign' : ['EdDSA']
}

const LOW_ORDER = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  ...['ec', 'ed', 'ee'].map((first) => `${first}${'ff'.repeat(30)}7f`),
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
])

const isCoordinate = (text: unknown, length: number) => typeof text === 'string' && text.length === length && BASE64URL.test(text)

export type VettedSet = { keys: ReadonlyMap<string, VettedKey>; refused: { index: number; why: string }[] }

/** A set as it stands: keys that are not taken are told, and left out. Of two with a name neither counts. */
export function vetKeySet(value: unknown): VettedSet {
  const listed = (value as { keys?: unknown } | null)?.keys
  if (!Array.isArray(listed)) return { keys: new Map(), refused: [{ index: 0, why: 'is no key set' }] }
  const keys = new Map<string, VettedKey>()
  const refused: VettedSet['refused'] = []
  const twice = new Set<string>()
  for (const [index, one] of listed.slice(0, MOST_KEYS).entries()) {
    const vetted = vetKey(one)
    if (typeof vetted === 'string') refused.push({ index, why: vetted })
    else if (keys.has(vetted.kid)) {
      refused.push({ index, why: 'has a kid that another key has' })
      twice.add(vetted.kid)
    } else keys.set(vetted.kid, vetted)
  }
  for (const kid of twice) keys.delete(kid)
  return { keys, refused }
}
