// Signing secrets, and what they sign: Standard Webhooks 1.0, HMAC-SHA-256 as v1 and Ed25519 as v1a.

import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto'

export const MAX_LIVE = 5

/** One generation: both keys rotate together. Base64, without prefixes. */
export type Secret = { hmac: string; private: string; created_at: string; expires_at: string | null }

/** What may be told of it. */
export type SecretInfo = { public_key: string; created_at: string; expires_at: string | null }

export type SignatureAlgorithm = 'v1' | 'v1a'

const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex') // then the 32 bytes of an Ed25519 key

export function newSecret(at: Date): Secret {
  const { privateKey } = generateKeyPairSync('ed25519')
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8_HEAD.length)
  return { hmac: randomBytes(32).toString('base64'), private: seed.toString('base64'), created_at: at.toISOString(), expires_at: null }
}

/** As it is shown, once. */
export const shown = ({ hmac }: Secret) => `whsec_${hmac}`

export function infoOf({ private: seed, created_at, expires_at }: Secret): SecretInfo {
  const key = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { public_key: `whpk_${key.toString('base64')}`, created_at, expires_at }
}

export const isLive = ({ expires_at }: { expires_at: string | null }, now: number) => expires_at === null || Date.parse(expires_at) > now

/** Signs with every live secret, newest first. `keys` are opened once and kept by the caller. */
export type Signer = (id: string, seconds: number, body: string, now: number) => string

export function createSigner(secrets: Secret[], algorithms: readonly SignatureAlgorithm[]): Signer {
  const keys = secrets.map((secret) => ({
    expires_at: secret.expires_at,
    hmac: createSecretKey(Buffer.from(secret.hmac, 'base64')),
    private: algorithms.includes('v1a') ? privateKeyOf(secret.private) : null,
  }))
  return (id, seconds, body, now) => {
    const content = `${id}.${seconds}.${body}`
    const signatures: string[] = []
    for (const key of keys) {
      if (!isLive(key, now)) continue
      if (algorithms.includes('v1')) signatures.push(`v1,${createHmac('sha256', key.hmac).update(content).digest('base64')}`)
      if (key.private) signatures.push(`v1a,${signWith(null, Buffer.from(content), key.private).toString('base64')}`)
    }
    return signatures.join(' ')
  }
}

/** Which algorithm a signature is right by, if it is. `prefix`: id and time with their dots. */
export function verify(secret: Secret, prefix: string, body: Buffer, signature: string): SignatureAlgorithm | null {
  const [version, value = ''] = signature.split(',')
  const given = Buffer.from(value, 'base64')
  const content = Buffer.concat([Buffer.from(prefix), body])
  if (version === 'v1') {
    const right = createHmac('sha256', Buffer.from(secret.hmac, 'base64')).update(content).digest()
    return given.length === right.length && timingSafeEqual(given, right) ? 'v1' : null
  }
  return version === 'v1a' && verifyWith(null, content, createPublicKey(privateKeyOf(secret.private)), given) ? 'v1a' : null
}

const privateKeyOf = (seed: string): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, Buffer.from(seed, 'base64')]), format: 'der', type: 'pkcs8' })
