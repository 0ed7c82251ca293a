// Signing in: a password and, where there is one, a code; or a passkey.

import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import { notFound } from '../../../lib/problem.ts'
import type { Devices } from './devices.ts'
import type { Diary } from './diary.ts'
import { ofCode, ofPassword, ofToken } from './guesses.ts'
import type { Passkeys } from './passkeys.ts'
import type { Passwords } from './passwords.ts'
import type { SecondFactors } from './second-factors.ts'
import { personOf, type Proof, type Session, type Sessions, signInFailed, type Step, wrongProof } from './sessions.ts'
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
  devices: Devices
  throttle: Throttle
  diary: Diary
}

export type SignIn = ReturnType<typeof createSignIn>

export function createSignIn({ db, clock, sessions, passwords, passkeys, secondFactors, devices, throttle, diary }: Dependencies) {
  /** The session that the browser had before ends: one browser, one session. */
  const open = (proof: Proof, before: Session | null, visit: Visit): Promise<Step> =>
    transaction(db, async (tx) => {
      if (before) await sessions.end(tx, before, visit, { id: before.id })
      return sessions.open(tx, proof, visit)
    })

  /** Signing in failed only after the proof was good: the person is suspended, or the organization has other rules. */
  const noting = async (person: { id: string; name: string }, visit: Visit, work: Promise<Step>): Promise<Step> => {
    try {
      return await work
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === 'sign_in_failed') diary.noteFailure(person, 'no_active_membership', visit)
      if (code === 'sign_in_not_allowed') diary.noteFailure(person, 'not_allowed_by_policy', visit)
      throw error
    }
  }

  return {
    /** Known or not, with a password or without: the same work, the same answer. */
    async withPassword(email: string, password: string, before: Session | null, visit: Visit): Promise<Step> {
      const attempt = await throttle.begin(ofPassword(email, devices.recognise(visit.device, email), visit.address))
      const look = async () => {
        const user = await createUserStore(db).findByEmail(email)
        return { user, isRight: await passwords.verify(password, user?.hash ?? null) }
      }
      const { user, isRight } = await look().catch(async (error) => {
        await attempt.unseen()
        throw error
      })
      if (!user?.hash || !isRight) {
        if (user) diary.noteFailure(user, 'wrong_password', visit)
        throw signInFailed()
      }
      await attempt.succeeded()
      if (passwords.isOutdated(user.hash)) {
        await createUserStore(db).setPassword(user.id, await passwords.hash(password), new Date(clock.now()))
      }
      return noting(user, visit, open({ user: user.id, method: 'password', strong: false }, before, visit))
    },

    /** The second step: a code of the authenticator app, or a recovery code. */
    async withCode(session: Session, code: string, visit: Visit): Promise<Step> {
      const attempt = await throttle.begin(ofCode(session.user_id, visit.address))
      const person = personOf(session)
      const step = transaction(db, async (tx) => {
        const used = await secondFactors.accept(tx, session.user_id, code)
        if (!used) throw wrongProof('The code')
        if (used === 'recovery_code') await diary.noteEverywhere(tx, person, 'recovery_code.use', [session.id], visit)
        return sessions.advance(tx, session.id, { strong: true }, visit)
      })
      try {
        const done = await step
        await attempt.succeeded()
        return done
      } catch (error) {
        if ((error as { code?: string }).code === 'sign_in_failed') diary.noteFailure(person, 'wrong_code', visit)
        throw error
      }
    },

    passkeyOptions: () => passkeys.authenticationOptions(),

    async withPasskey(response: unknown, before: Session | null, visit: Visit): Promise<Step> {
      const attempt = await throttle.begin(ofToken(visit.address))
      const found = await passkeys.authenticate(response)
      if ('refused' in found) {
        const person = 'user' in found ? await createUserStore(db).find(found.user) : undefined
        if (person) diary.noteFailure(person, found.refused, visit)
        throw signInFailed()
      }
      await attempt.succeeded()
      const user = (await createUserStore(db).find(found.user))!
      return noting(user, visit, open({ user: user.id, method: 'passkey', strong: true }, before, visit))
    },

    /** Somebody whom another party vouches for: single sign-on. Its organization is the one that trusts that party. */
    vouchedFor: (person: { id: string; name: string }, proof: Omit<Proof, 'user'>, before: Session | null, visit: Visit): Promise<Step> =>
      noting(person, visit, open({ user: person.id, ...proof }, before, visit)),

    /** For people in several organizations. */
    async choose(session: Session, organization: string, visit: Visit): Promise<Step> {
      const choices = await sessions.choices(session, visit.address)
      if (!choices.some(({ id }) => id === organization)) return notFound('organization')
      return transaction(db, (tx) => sessions.advance(tx, session.id, { organization_id: organization }, visit))
    },

    signOut: (session: Session, visit: Visit) => transaction(db, (tx) => sessions.end(tx, session, visit, { id: session.id })),

    deviceMark: (email: string) => devices.issue(email),
  }
}
