// SQL of passkeys and their challenges.

import type { Db } from '../../../lib/db.ts'

export type PasskeyRow = {
  user_id: string
  id: string
  credential_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  name: string
  created_at: Date
  last_used_at: Date | null
}

export const createPasskeyStore = (db: Db) => ({
  findByCredential: (credential: string): Promise<PasskeyRow | undefined> =>
    db('user_passkeys').where({ credential_id: credential }).first() as Promise<PasskeyRow | undefined>,

  list: (user: string): Promise<PasskeyRow[]> => db('user_passkeys').where({ user_id: user }).orderBy('id').limit(50),

  insert: (row: PasskeyRow) => db('user_passkeys').insert(row),

  remove: (user: string, id: string): Promise<number> => db('user_passkeys').where({ user_id: user, id }).delete(),

  removeAll: (user: string): Promise<number> => db('user_passkeys').where({ user_id: user }).delete(),

  /** False when another use was counted meanwhile. Authenticators that do not count stay at 0. */
  async use({ user_id, id }: PasskeyRow, counter: number, at: Date): Promise<boolean> {
    const updated = await db('user_passkeys')
      .where({ user_id, id })
      .where((where) => where.where('counter', '<', counter).orWhere((both) => both.where('counter', 0).whereRaw('? = 0', [counter])))
      .update({ counter, last_used_at: at })
    return updated > 0
  },

  keepChallenge: (digest: Buffer, purpose: string, expires: Date) =>
    db('passkey_challenges').insert({ digest, purpose, expires_at: expires }),

  /** True once, and only for what it was made for. Gone in any case. */
  async takeChallenge(digest: Buffer, purpose: string, now: Date): Promise<boolean> {
    const [found] = await db('passkey_challenges').where({ digest }).delete().returning(['purpose', 'expires_at'])
    return found !== undefined && found.purpose === purpose && found.expires_at > now
  },
})
