// Sessions that begin at an identity provider, and end where a directory says so.

import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import type { SessionEnder, SessionPort } from '../sso/session-port.ts'
import { sessionCookie } from './cookies.ts'
import type { Sessions } from './sessions.ts'
import { createSessionStore } from './sessions.store.ts'

type Dependencies = { db: Db; sessions: Sessions; clock: Clock; origin(): string }

export const createSsoSessions = ({ db, sessions, clock, origin }: Dependencies): SessionPort & SessionEnder => ({
  async begin({ userId, organizationId, method, address, userAgent, strong }) {
    const proof = { user: userId, method, strong, organization: organizationId }
    const visit = { address, userAgent: userAgent ?? '', requestId: newId('req'), device: undefined }
    const { token, session } = await transaction(db, (tx) => sessions.open(tx, proof, visit))
    const seconds = Math.max(1, Math.floor((session.expires_at.getTime() - clock.now()) / 1_000))
    return { setCookie: sessionCookie(token, seconds, origin()) }
  },

  async endAll(tx, { organizationId, memberId }) {
    await createSessionStore(tx).revokeMember(organizationId, memberId, new Date(clock.now()))
  },
})
