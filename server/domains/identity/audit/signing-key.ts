// The key that signs checkpoints: Ed25519, derived from the instance secret. So every node has the same, and whoever
// guards the one file guards this too.

import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

export type SigningKey = { id: string; privateKey: KeyObject; publicPem: string }

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex') // RFC 8410: what stands before the 32 bytes

export function createSigningKey(seed: Buffer): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey)
  return { id: keyId(publicKey), privateKey, publicPem: publicKey.export({ format: 'pem', type: 'spki' }) as string }
}

/** The name of a public key is computed from it: a checkpoint says which key to ask for. */
export const keyId = (publicKey: KeyObject) =>
  createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('base64url')
    .slice(0, 22)
