// The authenticator app of a person and the recovery codes beside it.

import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import { Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import { newRecoveryCodes, readRecoveryCode, recoveryDigest } from './recovery-codes.ts'
import { newTotpSecret, stepOf, totpUri } from './totp.ts'
import { createUserStore, type User } from './users.store.ts'

export type SecondFactors = ReturnType<typeof createSecondFactors>

export function createSecondFactors({ pepper, seal, clock }: { pepper: Buffer; seal: Seal; clock: Clock }) {
  const placeOf = (user: string) => `user_totp|${user}|secret`

  /** Takes the code: a step whose code was used, or any before it, never works again. */
  async function acceptTotp(tx: Db, user: string, code: string, isConfirmed: boolean): Promise<boolean> {
    const store = createUserStore(tx)
    const row = await store.totp(user)
    if (!row || (row.confirmed_at !== null) !== isConfirmed) return false
    const step = stepOf(seal.open(row.secret, placeOf(user)), code, clock.now())
    return step !== null && (await store.takeStep(user, step))
  }

  async function renewCodes(tx: Db, user: string): Promise<string[]> {
    const codes = newRecoveryCodes()
    await createUserStore(tx).replaceRecoveryCodes(
      user,
      codes.map((code) => recoveryDigest(pepper, user, code)),
    )
    return codes
  }

  return {
    renewCodes,

    async accept(tx: Db, user: string, text: string): Promise<'totp' | 'recovery_code' | null> {
      if (/^\d{6}$/.test(text)) return (await acceptTotp(tx, user, text, true)) ? 'totp' : null
      const code = readRecoveryCode(text)
      if (!code) return null
      const taken = await createUserStore(tx).takeRecoveryCode(user, recoveryDigest(pepper, user, code), new Date(clock.now()))
      return taken ? 'recovery_code' : null
    },

    /** A secret to be put into an app; it counts for nothing until a code of it is confirmed. */
    async start(tx: Db, { id, email }: User): Promise<{ secret: string; uri: string }> {
      const secret = newTotpSecret()
      const started = await createUserStore(tx).startTotp(id, seal.close(secret, placeOf(id)), new Date(clock.now()))
      if (!started) throw new Problem('sign_in_method_in_use', 'An authenticator app is set up already; remove it first.')
      return { secret, uri: totpUri(secret, email) }
    },

    /** The recovery codes, shown this once; null when the code is wrong. */
    async confirm(tx: Db, user: string, code: string): Promise<string[] | null> {
      if (!(await acceptTotp(tx, user, code, false))) return null
      await createUserStore(tx).confirmTotp(user, new Date(clock.now()))
      return renewCodes(tx, user)
    },

    remove: (tx: Db, user: string) => createUserStore(tx).removeTotp(user),

    async state(tx: Db, user: string): Promise<{ enrolled: boolean; recovery_codes_left: number }> {
      const store = createUserStore(tx)
      const row = await store.totp(user)
      return { enrolled: Boolean(row?.confirmed_at), recovery_codes_left: await store.recoveryCodesLeft(user) }
    },
  }
}
