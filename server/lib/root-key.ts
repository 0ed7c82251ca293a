// The root key, from which the keys of all purposes derive. It lies in the database, sealed under the instance secret: so the
// secret can be exchanged while nothing that was made with the root key changes. Neither alone opens anything.

import { randomBytes } from 'node:crypto'
import { deriveKey, sha256 } from './crypto.ts'
import type { Db } from './db.ts'
import { createSeal } from './seal.ts'

/** Opens it; makes it for a new database. Throws when the database belongs to another secret. */
export async function openRootKey(db: Db, secret: Buffer): Promise<Buffer> {
  const own = await db('root_keys')
    .where({ secret_id: idOf(secret) })
    .first('sealed')
  if (own) return Buffer.from(sealOf(secret).open(own.sealed, placeOf(secret)), 'base64url')
  if (await db('root_keys').first('secret_id')) {
    throw new Error('This database was made with another instance secret. Put that one back as `secret` in RELAYOS_DATA_DIR.')
  }
  if (await db('organizations').first('id')) {
    throw new Error('This database is of a build before 0.1.0, whose keys are not kept. Start with a new one.')
  }
  const root = randomBytes(32)
  await keep(db, root, secret)
  return root
}

/** From now on the root key opens with `next` too. Servers that run go on with what they have. */
export async function addSecret(db: Db, secret: Buffer, next: Buffer): Promise<void> {
  await keep(db, await openRootKey(db, secret), next)
}

/** From now on nothing but `secret` opens it. Answers how many others there were. */
export async function dropOtherSecrets(db: Db, secret: Buffer): Promise<number> {
  await openRootKey(db, secret) // that it does, before the others go
  return db('root_keys')
    .whereNot({ secret_id: idOf(secret) })
    .delete()
}

async function keep(db: Db, root: Buffer, secret: Buffer): Promise<void> {
  const sealed = sealOf(secret).close(root.toString('base64url'), placeOf(secret))
  await db('root_keys').insert({ secret_id: idOf(secret), sealed })
}

/** Names a secret without telling anything of it. */
const idOf = (secret: Buffer) => sha256(deriveKey(secret, 'secret-id'))
const placeOf = (secret: Buffer) => `root_keys|${idOf(secret)}|sealed`
const sealOf = (secret: Buffer) => createSeal(deriveKey(secret, 'root-key'))
