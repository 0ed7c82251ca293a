// People, put together: signing in, sessions, links and accounts.

import type { Clock } from '../../../lib/clock.ts'
import { deriveKey } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import type { Jobs } from '../../../lib/jobs.ts'
import type { Log } from '../../../lib/log.ts'
import type { Mailer } from '../../../lib/mailer.ts'
import type { Seal } from '../../../lib/seal.ts'
import type { SignInPort } from '../sign-in-port.ts'
import { createAccount } from './account.ts'
import { readSessionCookie } from './cookies.ts'
import { createDevices } from './devices.ts'
import { createDiary } from './diary.ts'
import { ofDeviceCode } from './guesses.ts'
import { createInvitationLinks } from './invitation-links.ts'
import { createPasskeys } from './passkeys.ts'
import { createPasswords } from './passwords.ts'
import { createResets } from './resets.ts'
import { createSecondFactors } from './second-factors.ts'
import { createSessionCredentials } from './session-credentials.ts'
import { createSessions, scopesOf } from './sessions.ts'
import { createSetup } from './setup.ts'
import { createSignIn } from './sign-in.ts'
import { createThrottle } from './throttle.ts'

/** Keys of their own for what several parts have to agree on. */
export const setupPepper = (secret: Buffer) => deriveKey(secret, 'setup')
export const invitationPepper = (secret: Buffer) => deriveKey(secret, 'invitations')

type Dependencies = {
  db: Db
  secret: Buffer
  seal: Seal
  clock: Clock
  jobs: Jobs
  log: Log
  mailer: Mailer | null
  origin(): string // where people reach the server
}

export type People = ReturnType<typeof createPeople>

export function createPeople({ db, secret, seal, clock, jobs, log, mailer, origin }: Dependencies) {
  const throttle = createThrottle({ db, pepper: deriveKey(secret, 'sign-in-guesses'), clock })
  const diary = createDiary({ db, clock, log })
  const passwords = createPasswords()
  const sessions = createSessions({ db, pepper: deriveKey(secret, 'sessions'), clock, diary })
  const passkeys = createPasskeys({ db, pepper: deriveKey(secret, 'passkey-challenges'), clock, origin })
  const secondFactors = createSecondFactors({ pepper: deriveKey(secret, 'recovery-codes'), seal, clock })
  const devices = createDevices(deriveKey(secret, 'devices'))
  const shared = { db, clock, sessions, passwords, passkeys, secondFactors, throttle, diary }
  const credentials = createSessionCredentials({ sessions, clock })

  const port: SignInPort = {
    async current(cookieHeader) {
      const token = readSessionCookie(cookieHeader, origin())
      const session = token ? await sessions.find(token, null) : null
      if (session?.stage !== 'active') return null
      await sessions.touch(session)
      return {
        userId: session.user_id,
        memberId: session.member_id!,
        organizationId: session.organization_id!,
        name: session.name,
        scopes: scopesOf(session),
        sessionId: session.id,
        signedInAt: session.active_at!,
        strong: session.strong,
      }
    },
    signInPath: (returnTo) => `/sign-in?return_to=${encodeURIComponent(returnTo)}`,
  }

  return {
    sessions,
    credentials,
    port,
    origin,
    signIn: createSignIn({ ...shared, devices }),
    setup: createSetup({ ...shared, pepper: setupPepper(secret) }),
    invitations: createInvitationLinks({ ...shared, pepper: invitationPepper(secret) }),
    resets: createResets({ ...shared, pepper: deriveKey(secret, 'password-resets'), jobs, seal, mailer, origin }),
    account: createAccount(shared),
    countDeviceCode: async (user: string): Promise<void> => void (await throttle.begin(ofDeviceCode(user))),

    /** What is over goes: challenges and links at once, sessions after a month. */
    async cleanUp(): Promise<void> {
      await throttle.cleanUp()
      const now = clock.now()
      await db('passkey_challenges').where('expires_at', '<', new Date(now)).delete()
      await db('password_resets').where('expires_at', '<', new Date(now)).delete()
      await db('sessions')
        .where('expires_at', '<', new Date(now - 30 * 86_400_000))
        .delete()
    },

    async stop(): Promise<void> {
      await credentials.stop()
      await diary.stop()
      mailer?.close()
    },
  }
}
