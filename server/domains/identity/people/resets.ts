// A new password for somebody who can't sign in: by a link in a mail, or by a link that an administrator hands over.

import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import type { Jobs } from '../../../lib/jobs.ts'
import type { Mailer } from '../../../lib/mailer.ts'
import { Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import type { Diary } from './diary.ts'
import { ofResetMail, ofToken } from './guesses.ts'
import { invalidLink, linkDigest, linkTo, newLinkToken } from './links.ts'
import type { Passkeys } from './passkeys.ts'
import { assertAcceptable, type Passwords } from './passwords.ts'
import type { SecondFactors } from './second-factors.ts'
import { demandRecent, personOf, scopesOf, type Session, type Sessions } from './sessions.ts'
import type { Throttle } from './throttle.ts'
import { createUserStore } from './users.store.ts'
import type { Visit } from './visit.ts'

const MAIL_VALID_MS = 3_600_000
const LINK_VALID_MS = 86_400_000
export const RESET_JOB = 'people:reset'
const PLACE = `jobs|${RESET_JOB}`

export type ResetMail = { email: string /* sealed */; until: number }

type Dependencies = {
  db: Db
  pepper: Buffer
  clock: Clock
  jobs: Jobs
  seal: Seal
  mailer: Mailer | null
  origin(): string
  sessions: Sessions
  passwords: Passwords
  passkeys: Passkeys
  secondFactors: SecondFactors
  throttle: Throttle
  diary: Diary
}

export function createResets(dependencies: Dependencies) {
  const { db, pepper, clock, jobs, seal, mailer, origin, sessions, passwords, passkeys, secondFactors, throttle, diary } = dependencies

  /** One link at a time: a new one ends those before. */
  async function makeLink(tx: Db, user: string, validMs: number, by: string | null, forget: boolean) {
    const token = newLinkToken('reset')
    const expires_at = new Date(clock.now() + validMs)
    await tx('password_resets').where({ user_id: user }).delete()
    const digest = linkDigest(pepper, 'reset', token)
    await tx('password_resets').insert({ digest, user_id: user, forget_second_factor: forget, created_by: by, expires_at })
    return { url: linkTo(origin(), '/reset-password', token), expires_at }
  }

  return {
    sendsMail: mailer !== null,

    /** The same for everybody, known or not: a job finds out later. */
    async ask(email: string, visit: Visit): Promise<void> {
      await throttle.begin(ofResetMail(email, visit.address))
      if (!mailer) return
      const now = clock.now()
      await jobs.add(db, RESET_JOB, { email: seal.close(email, PLACE), until: now + MAIL_VALID_MS } satisfies ResetMail, new Date(now))
    },

    /** The job. A mail that could not be sent for an hour is wanted by nobody any more. */
    async sendMail({ email, until }: ResetMail): Promise<void> {
      if (clock.now() > until) return
      const user = await createUserStore(db).findByEmail(seal.open(email, PLACE))
      if (!user || !mailer || !(await db('members').where({ user_id: user.id, status: 'active' }).first('id'))) return
      const { url } = await transaction(db, (tx) => makeLink(tx, user.id, MAIL_VALID_MS, null, false))
      await mailer.send({
        to: user.email,
        subject: 'A new password for RelayOS',
        text: `Somebody, probably you, asked for a new password.\n\nSet it within an hour here:\n${url}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
      })
    },

    /** A link for a member of one's own organization, never for somebody who may do more than oneself or who is elsewhere too. */
    async makeLinkFor(session: Session, email: string, forget: boolean, visit: Visit): Promise<{ url: string; expires_at: string }> {
      demandRecent(session, clock.now())
      const own = scopesOf(session)
      if (!own.has('members:write')) throw new Problem('missing_scope', 'This needs the scope members:write.')
      const organization_id = session.organization_id!
      const user = await createUserStore(db).findByEmail(email)
      const member = user && (await db('members').where({ organization_id, user_id: user.id }).first('id', 'roles'))
      if (!user || !member) throw new Problem('not_found', 'There is no such member in this organization.')
      const custom = await db('roles').where({ organization_id }).whereIn('id', member.roles).select('scopes')
      const theirs = scopesOf({ roles: member.roles, custom_scopes: custom.flatMap(({ scopes }) => scopes as string[]) })
      const isMore = [...theirs].some((scope) => !own.has(scope)) || (member.roles.includes('owner') && !session.roles!.includes('owner'))
      if (isMore) throw new Problem('missing_scope', 'The member may do more than you may.')
      if (await db('members').where({ user_id: user.id }).whereNot({ organization_id }).first('id')) {
        throw new Problem('sign_in_method_in_use', 'The person is in another organization too, so only they may ask for a new password.')
      }
      return transaction(db, async (tx) => {
        const { url, expires_at } = await makeLink(tx, user.id, LINK_VALID_MS, session.member_id, forget)
        await diary.note(tx, personOf(session), organization_id, 'password_reset.create', [member.id], visit)
        return { url, expires_at: expires_at.toISOString() }
      })
    },

    /** Sets the password, ends all sessions. Signing in comes after, with the second factor if there is one. */
    async complete(token: string, password: string, visit: Visit): Promise<void> {
      const attempt = await throttle.begin(ofToken(visit.address))
      const now = new Date(clock.now())
      const digest = linkDigest(pepper, 'reset', token)
      const valid = (tx: Db) => tx('password_resets').where({ digest }).where('expires_at', '>', now)
      const found = digest ? await valid(db).first('user_id') : undefined
      const user = found && (await createUserStore(db).find(found.user_id))
      if (!user) throw invalidLink()
      await attempt.succeeded()
      assertAcceptable(password, user.email)
      const hash = await passwords.hash(password)
      await transaction(db, async (tx) => {
        const [used] = await valid(tx).delete().returning('forget_second_factor')
        if (!used) throw invalidLink()
        await createUserStore(tx).setPassword(user.id, hash, now)
        if (used.forget_second_factor) {
          await secondFactors.remove(tx, user.id)
          await passkeys.removeAll(tx, user.id)
        }
        await sessions.end(tx, { user_id: user.id, name: user.name }, visit)
        await diary.noteEverywhere(tx, user, 'password.reset', [user.id], visit)
      })
    },
  }
}
