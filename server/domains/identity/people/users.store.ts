// SQL of people and of what proves who they are. People belong to no environment, so it is all found by person.

import { type Db, rows, statement } from '../../../lib/db.ts'

export type User = { id: string; email: string; name: string }

const byEmail = statement<User & { hash: string | null }>(
  'users.by_email',
  'select u.id, u.email, u.name, p.hash from users u left join user_passwords p on p.user_id = u.id where lower(u.email) = lower(?)',
)

const takeStep = statement<{ user_id: string }>(
  'totp.take_step',
  'update user_totp set last_step = ? where user_id = ? and last_step < ? returning user_id',
)

const takeRecoveryCode = statement<{ user_id: string }>(
  'recovery_codes.take',
  'update user_recovery_codes set used_at = ? where user_id = ? and digest = ? and used_at is null returning user_id',
)

export const createUserStore = (db: Db) => ({
  async findByEmail(email: string): Promise<(User & { hash: string | null }) | undefined> {
    return (await rows(db, byEmail, [email]))[0]
  },

  find: (id: string): Promise<User | undefined> => db('users').where({ id }).first('id', 'email', 'name') as never,

  insert: (user: User, at: Date) => db('users').insert({ ...user, created_at: at, updated_at: at }),

  async hash(user: string): Promise<string | null> {
    return (await db('user_passwords').where({ user_id: user }).first('hash'))?.hash ?? null
  },

  setPassword: (user: string, hash: string, at: Date) =>
    db('user_passwords').insert({ user_id: user, hash, updated_at: at }).onConflict('user_id').merge(),

  totp: (user: string): Promise<{ secret: string; confirmed_at: Date | null } | undefined> =>
    db('user_totp').where({ user_id: user }).first('secret', 'confirmed_at') as never,

  /** Replaces a secret that was never confirmed; false when there is a confirmed one. */
  async startTotp(user: string, secret: string, at: Date): Promise<boolean> {
    const row = { user_id: user, secret, last_step: 0, confirmed_at: null, created_at: at }
    const taken = await db('user_totp').insert(row).onConflict('user_id').merge().whereNull('user_totp.confirmed_at').returning('user_id')
    return taken.length > 0
  },

  confirmTotp: (user: string, at: Date) => db('user_totp').where({ user_id: user, confirmed_at: null }).update({ confirmed_at: at }),

  /** True for the first use of a step, and only if no later one was used. */
  takeStep: async (user: string, step: number) => (await rows(db, takeStep, [step, user, step])).length > 0,

  async removeTotp(user: string): Promise<number> {
    await db('user_recovery_codes').where({ user_id: user }).delete()
    return db('user_totp').where({ user_id: user }).delete()
  },

  async replaceRecoveryCodes(user: string, digests: Buffer[]): Promise<void> {
    await db('user_recovery_codes').where({ user_id: user }).delete()
    await db('user_recovery_codes').insert(digests.map((digest) => ({ user_id: user, digest })))
  },

  takeRecoveryCode: async (user: string, digest: Buffer, at: Date) => (await rows(db, takeRecoveryCode, [at, user, digest])).length > 0,

  async recoveryCodesLeft(user: string): Promise<number> {
    const [row] = await db('user_recovery_codes').where({ user_id: user, used_at: null }).count<{ count: number }[]>({ count: '*' })
    return Number(row?.count ?? 0)
  },
})
