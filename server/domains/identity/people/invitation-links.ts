// Accepting an invitation: as a new person, with a password or a passkey, or as somebody who is signed in already.

import type { Clock } from '../../../lib/clock.ts'
import { type Db, isUniqueViolation, transaction } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import { Problem } from '../../../lib/problem.ts'
import { readSecurityPolicy, type SecurityPolicy, type SignInMethod } from '../security-policy.ts'
import type { Diary } from './diary.ts'
import { ofToken } from './guesses.ts'
import { invalidLink, linkDigest } from './links.ts'
import type { Passkeys } from './passkeys.ts'
import { assertAcceptable, type Passwords } from './passwords.ts'
import { personOf, type Session, type Sessions, type Step } from './sessions.ts'
import type { Throttle } from './throttle.ts'
import { createUserStore } from './users.store.ts'
import type { Visit } from './visit.ts'

export type Newcomer = { token: string; name: string; password?: string; passkey?: { user_id: string; response: unknown } }

type Invitation = { organization_id: string; id: string; email: string; roles: string[]; name: string; policy: SecurityPolicy }

type Dependencies = {
  db: Db
  pepper: Buffer
  clock: Clock
  sessions: Sessions
  passwords: Passwords
  passkeys: Passkeys
  throttle: Throttle
  diary: Diary
}

export function createInvitationLinks({ db, pepper, clock, sessions, passwords, passkeys, throttle, diary }: Dependencies) {
  const open = (tx: Db, digest: Buffer) =>
    tx('invitations as i')
      .where({ 'i.digest': digest, 'i.accepted_at': null, 'i.revoked_at': null })
      .where('i.expires_at', '>', new Date(clock.now()))

  async function find(token: string, visit: Visit): Promise<Invitation & { digest: Buffer }> {
    const attempt = await throttle.begin(ofToken(visit.address))
    const digest = linkDigest(pepper, 'invitation', token)
    const row =
      digest &&
      (await open(db, digest)
        .join('organizations as o', 'o.id', 'i.organization_id')
        .first('i.organization_id', 'i.id', 'i.email', 'i.roles', 'o.name', 'o.security_policy'))
    if (!row) throw invalidLink()
    await attempt.succeeded()
    return { ...row, digest, policy: readSecurityPolicy(row.security_policy) }
  }

  /** Uses the invitation up, and makes the member. */
  async function join(
    tx: Db,
    { digest, organization_id, id, roles }: Invitation & { digest: Buffer },
    user: { id: string; name: string },
    visit: Visit,
  ) {
    const now = new Date(clock.now())
    const used = await open(tx, digest).update({ accepted_at: now })
    if (used === 0) throw invalidLink()
    const member = newId('mem', now.getTime())
    const known = await tx('members').where({ organization_id, user_id: user.id }).first('id')
    if (known) throw new Problem('already_a_member', 'You are a member of this organization already.')
    await tx('members').insert({ organization_id, id: member, user_id: user.id, roles, status: 'active', created_at: now, updated_at: now })
    await diary.note(tx, user, organization_id, 'invitation.accept', [id, member], visit)
  }

  const demand = ({ policy, name }: Invitation, method: SignInMethod) => {
    if (policy.allowed_methods.includes(method)) return
    throw new Problem('sign_in_not_allowed', `${name} does not allow this way to sign in.`, { next: [{ action: 'Sign in another way.' }] })
  }

  return {
    /** What the page says before anything happens. Whoever holds the token holds the invitation. */
    async read(token: string, visit: Visit) {
      const { name, email, roles, policy } = await find(token, visit)
      const known = (await createUserStore(db).findByEmail(email)) !== undefined
      return { organization_name: name, email, roles, known, allowed_methods: policy.allowed_methods }
    },

    async passkeyOptions(token: string, name: string, visit: Visit) {
      const invitation = await find(token, visit)
      demand(invitation, 'passkey')
      return passkeys.registrationOptions({ id: newId('usr', clock.now()), email: invitation.email, name })
    },

    async acceptAsNewcomer({ token, name, password, passkey }: Newcomer, visit: Visit): Promise<Step> {
      const invitation = await find(token, visit)
      const method = passkey ? 'passkey' : 'password'
      demand(invitation, method)
      const { email, organization_id } = invitation
      if (await createUserStore(db).findByEmail(email)) {
        throw new Problem('sign_in_first', 'There is an account with this email address.', {
          next: [{ action: 'Sign in with it, then join.' }],
        })
      }
      if (!passkey) assertAcceptable(password ?? '', email)
      const hash = passkey ? null : await passwords.hash(password!)
      const now = new Date(clock.now())
      const user = { id: passkey?.user_id ?? newId('usr', now.getTime()), email, name }
      try {
        return await transaction(db, async (tx) => {
          const store = createUserStore(tx)
          await store.insert(user, now)
          if (hash) await store.setPassword(user.id, hash, now)
          if (passkey) await passkeys.register(tx, user.id, passkey.response, 'First passkey')
          await join(tx, invitation, user, visit)
          return sessions.open(tx, { user: user.id, method, strong: method === 'passkey', organization: organization_id }, visit)
        })
      } catch (error) {
        if (isUniqueViolation(error)) throw invalidLink() // the same invitation, twice at once
        throw error
      }
    },

    /** Only for the address that was invited. */
    async acceptAs(session: Session, token: string, visit: Visit): Promise<Step> {
      const invitation = await find(token, visit)
      if (invitation.email.toLowerCase() !== session.email.toLowerCase()) throw invalidLink()
      demand(invitation, session.method)
      return transaction(db, async (tx) => {
        await join(tx, invitation, personOf(session), visit)
        const { user_id: user, method, strong } = session
        await sessions.end(tx, session, visit, { id: session.id })
        return sessions.open(tx, { user, method, strong, organization: invitation.organization_id }, visit)
      })
    },
  }
}
