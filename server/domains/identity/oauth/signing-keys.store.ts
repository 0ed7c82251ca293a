// SQL of signing keys, which all nodes share.

import { type Db, transaction } from '../../../lib/db.ts'

export type StoredKey = { kid: string; sealed: string; created_at: Date; signs_from: Date }

const LOCK = 5_200_601 // any number that nothing else locks

export const createSigningKeyStore = (db: Db) => ({
  async list(): Promise<StoredKey[]> {
    return db('oauth_signing_keys').orderBy('signs_from').orderBy('kid')
  },

  /** Of nodes that want to at once, one looks and decides after the other. */
  async change(decide: (keys: StoredKey[]) => { add?: StoredKey; remove: string[] }): Promise<void> {
    await transaction(db, async (tx) => {
      await tx.raw('select pg_advisory_xact_lock(?)', [LOCK])
      const { add, remove } = decide(await createSigningKeyStore(tx).list())
      if (remove.length > 0) await tx('oauth_signing_keys').whereIn('kid', remove).delete()
      if (add) await tx('oauth_signing_keys').insert(add)
    })
  },
})
