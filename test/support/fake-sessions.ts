// Stands in for whoever keeps sessions: remembers what it was asked.

import type { SessionEnder, SessionPort } from '../../server/domains/identity/sso/session-port.ts'

type Begun = Parameters<SessionPort['begin']>[0]
type Ended = Parameters<SessionEnder['endAll']>[1]

export function fakeSessions() {
  const begun: Begun[] = []
  const ended: Ended[] = []
  const sessions: SessionPort & SessionEnder = {
    async begin(input) {
      begun.push(input)
      return { setCookie: `session=s${begun.length}; Path=/; HttpOnly; SameSite=Lax` }
    },
    async endAll(_tx, input) {
      ended.push(input)
    },
  }
  return { sessions, begun, ended }
}
