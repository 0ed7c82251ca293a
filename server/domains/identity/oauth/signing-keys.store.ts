// SQL of signing keys, which all nodes share.

import { type Db, rows, statement, transaction } from '../../../lib/db.ts'

export type StoredKey = { kid: string; sealed: string; created_at: Date; signs_from: Date }

const LOCK = 5_200_601 // any number that nothing else locks

const list = statement<StoredKey>(
  'oauth_signing_keys.list',
  'select kid, sealed, created_at, signs_from from oauth_signing_keys order by signs_from, kid',
)

export const createSigningKeyStore = (db: Db) => ({
  async list(): Promise<StoredKey[]> {
    return rows(db, list, [])
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
