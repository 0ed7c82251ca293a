// A session as a bearer credential of the API.

import type { Clock } from '../../../lib/clock.ts'
import type { Principal } from '../../../lib/context.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { createCredentialCache } from '../credential-cache.ts'
import type { Credentials } from '../credentials.ts'
import { createLastUses } from '../last-uses.ts'
import { isSessionToken, scopesOf, type Session, type Sessions } from './sessions.ts'

const CACHE_MS = 2_000
const ENVIRONMENT = /^env_[0-9a-hjkmnp-tv-z]{26}$/

type Found = Principal | 'no_such_environment'

export function createSessionCredentials({
  sessions,
  clock,
}: {
  sessions: Sessions
  clock: Clock
}): Credentials & { stop(): Promise<void> } {
  const cache = createCredentialCache<Found>({ clock, lifeMs: CACHE_MS })
  const uses = createLastUses<Date>((taken) => sessions.recordUses(taken))

  const load = async (token: string, address: string, environment: string | null): Promise<Found | null> => {
    const session = await sessions.find(token, address, environment)
    if (session?.stage !== 'active') return null
    return session.environment_id ? toPrincipal(session) : 'no_such_environment'
  }

  return {
    recognises: (credential) => credential.startsWith('rs_'),

    async identify(token, { address, headers, scheme }, mistrust) {
      if (scheme !== 'bearer') return null
      const wanted = headers['relayos-environment']
      const environment = wanted === undefined ? null : String(wanted)
      if (environment !== null && !ENVIRONMENT.test(environment)) {
        throw new Problem('invalid_request', 'The header RelayOS-Environment holds no id of an environment.', {
          errors: [{ in: 'header', pointer: '/RelayOS-Environment', code: 'pattern', message: 'must be env_ and 26 characters' }],
        })
      }
      // Addresses are part of what is asked: an organization may allow some only.
      const question = `${token} ${address} ${environment ?? ''}`
      const found = await cache.find(question, () => (isSessionToken(token) ? load(token, address, environment) : null), mistrust)
      if (found === 'no_such_environment') return notFound('environment')
      if (found) uses.note(found.id, new Date(clock.now()))
      return found
    },

    stop: () => uses.stop(),
  }
}

const toPrincipal = (session: Session): Principal => ({
  type: 'session',
  id: session.id,
  name: session.name,
  memberId: session.member_id,
  organizationId: session.organization_id!,
  projectId: session.project_id!,
  environmentId: session.environment_id!,
  environmentKind: session.kind!,
  region: session.region!,
  scopes: scopesOf(session),
  restrictions: {},
})
