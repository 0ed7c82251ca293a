// What people change about their own account: password, authenticator app, passkeys, sessions.

import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import type { Diary } from './diary.ts'
import { ofConfirmation } from './guesses.ts'
import type { Passkeys } from './passkeys.ts'
import { assertAcceptable, type Passwords } from './passwords.ts'
import type { SecondFactors } from './second-factors.ts'
import { demandOwnSignIn, demandRecent, personOf, type Session, type Sessions, type Step, wrongProof } from './sessions.ts'
import type { Throttle } from './throttle.ts'
import { createUserStore } from './users.store.ts'
import type { Visit } from './visit.ts'

type Dependencies = {
  db: Db
  clock: Clock
  sessions: Sessions
  passwords: Passwords
  passkeys: Passkeys
  secondFactors: SecondFactors
  throttle: Throttle
  diary: Diary
}

export type Account = ReturnType<typeof createAccount>

export function createAccount({ db, clock, sessions, passwords, passkeys, secondFactors, throttle, diary }: Dependencies) {
  const userOf = ({ user_id, email, name }: Session) => ({ id: user_id, email, name })

  /** Something changed about how the person signs in: a new token, and nobody else goes on with an old session. */
  async function renew(tx: Db, session: Session, visit: Visit, strong: boolean): Promise<Step> {
    return sessions.advance(tx, session.id, strong ? { strong: true } : {}, visit)
  }

  return {
    async read(session: Session) {
      const [factor, keys, hash, list] = await Promise.all([
        secondFactors.state(db, session.user_id),
        passkeys.list(session.user_id),
        createUserStore(db).hash(session.user_id),
        sessions.list(session.user_id),
      ])
      return { totp: factor, has_password: hash !== null, passkeys: keys, sessions: list }
    },

    /** All other sessions end. Somebody without a password needs a recent sign-in instead of the current one. */
    async changePassword(session: Session, current: string | undefined, password: string, visit: Visit): Promise<Step> {
      const stored = await createUserStore(db).hash(session.user_id)
      if (stored === null) demandOwnSignIn(session, clock.now())
      else {
        const attempt = await throttle.begin(ofConfirmation(session.user_id, visit.address))
        if (!(await passwords.verify(current ?? '', stored))) throw wrongProof('The current password')
        await attempt.succeeded()
      }
      assertAcceptable(password, session.email)
      const hash = await passwords.hash(password)
      return transaction(db, async (tx) => {
        await createUserStore(tx).setPassword(session.user_id, hash, new Date(clock.now()))
        await sessions.end(tx, session, visit, { except: session.id })
        await diary.noteEverywhere(tx, personOf(session), 'password.change', [session.user_id], visit)
        return renew(tx, session, visit, false)
      })
    },

    async startTotp(session: Session) {
      demandRecent(session, clock.now())
      return transaction(db, (tx) => secondFactors.start(tx, userOf(session)))
    },

    async confirmTotp(session: Session, code: string, visit: Visit): Promise<Step & { codes: string[] }> {
      demandRecent(session, clock.now())
      const attempt = await throttle.begin(ofConfirmation(session.user_id, visit.address))
      const done = await transaction(db, async (tx) => {
        const codes = await secondFactors.confirm(tx, session.user_id, code)
        if (!codes) throw wrongProof('The code')
        await diary.noteEverywhere(tx, personOf(session), 'totp.create', [session.user_id], visit)
        return { ...(await renew(tx, session, visit, true)), codes }
      })
      await attempt.succeeded()
      return done
    },

    async removeTotp(session: Session, visit: Visit): Promise<void> {
      demandOwnSignIn(session, clock.now())
      if (session.policy.mfa_required) {
        throw new Problem('sign_in_method_in_use', 'The organization asks for a second factor, so it can not be removed.')
      }
      await transaction(db, async (tx) => {
        if ((await secondFactors.remove(tx, session.user_id)) === 0) return notFound('authenticator app')
        await diary.noteEverywhere(tx, personOf(session), 'totp.delete', [session.user_id], visit)
      })
    },

    async renewRecoveryCodes(session: Session, visit: Visit): Promise<string[]> {
      demandOwnSignIn(session, clock.now())
      return transaction(db, async (tx) => {
        if (!(await secondFactors.state(tx, session.user_id)).enrolled) return notFound('authenticator app')
        const codes = await secondFactors.renewCodes(tx, session.user_id)
        await diary.noteEverywhere(tx, personOf(session), 'recovery_codes.create', [session.user_id], visit)
        return codes
      })
    },

    async passkeyOptions(session: Session) {
      demandOwnSignIn(session, clock.now())
      return passkeys.registrationOptions(userOf(session))
    },

    /** Making a passkey proves its possession and the person, so the session is strong from here on. */
    async addPasskey(session: Session, response: unknown, name: string, visit: Visit): Promise<Step & { id: string }> {
      demandOwnSignIn(session, clock.now())
      return transaction(db, async (tx) => {
        const { id } = await passkeys.register(tx, session.user_id, response, name)
        await diary.noteEverywhere(tx, personOf(session), 'passkey.create', [id], visit)
        return { ...(await renew(tx, session, visit, true)), id }
      })
    },

    async removePasskey(session: Session, id: string, visit: Visit): Promise<void> {
      demandOwnSignIn(session, clock.now())
      await transaction(db, async (tx) => {
        await tx('users').where({ id: session.user_id }).forUpdate().first('id') // else two removals at once leave no way in
        const others = (await passkeys.list(session.user_id, tx)).filter((each) => each.id !== id)
        if (others.length === 0 && (await createUserStore(tx).hash(session.user_id)) === null) {
          throw new Problem('sign_in_method_in_use', 'It is the last way to sign in. Set a password or add another passkey first.')
        }
        if ((await passkeys.remove(tx, session.user_id, id)) === 0) return notFound('passkey')
        await diary.noteEverywhere(tx, personOf(session), 'passkey.delete', [id], visit)
      })
    },

    async endSession(session: Session, id: string, visit: Visit): Promise<void> {
      const ended = await transaction(db, (tx) => sessions.end(tx, session, visit, { id }))
      if (ended === 0) notFound('session')
    },

    endOtherSessions: (session: Session, visit: Visit) => transaction(db, (tx) => sessions.end(tx, session, visit, { except: session.id })),
  }
}
