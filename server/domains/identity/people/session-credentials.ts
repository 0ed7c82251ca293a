// A session as a bearer credential of the API. Answers are cached for two seconds: that long an ended session may still work.

import type { Clock } from '../../../lib/clock.ts'
import type { Principal } from '../../../lib/context.ts'
import { sha256 } from '../../../lib/crypto.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import type { Credentials } from '../credentials.ts'
import { isSessionToken, scopesOf, type Session, type Sessions } from './sessions.ts'

const CACHE_MS = 2_000
const CACHE_SIZE = 10_000
const USE_MS = 10_000
const ENVIRONMENT = /^env_[0-9a-hjkmnp-tv-z]{26}$/

type Found = Principal | 'no_such_environment' | null
type Entry = { until: number; good: boolean; found: Promise<Found> | Found }

export function createSessionCredentials({
  sessions,
  clock,
}: {
  sessions: Sessions
  clock: Clock
}): Credentials & { stop(): Promise<void> } {
  const cache = new Map<string, Entry>() // by a hash: tokens are not kept in memory in clear
  let uses = new Map<string, Date>()

  const load = async (token: string, address: string, environment: string | null): Promise<Found> => {
    const session = await sessions.find(token, address, environment)
    if (session?.stage !== 'active') return null
    return session.environment_id ? toPrincipal(session) : 'no_such_environment'
  }

  /** Addresses are part of what is asked: an organization may allow some only. */
  const find = async (token: string, address: string, environment: string | null, mistrust: () => Promise<boolean>): Promise<Found> => {
    const name = sha256(`${token} ${address} ${environment ?? ''}`)
    const known = cache.get(name)
    if (known && known.until > clock.now()) return known.found
    if (!isSessionToken(token) || (!known?.good && (await mistrust()))) return null
    const found = load(token, address, environment)
    const entry: Entry = { until: clock.now() + CACHE_MS, good: known?.good ?? false, found }
    cache.delete(name)
    cache.set(name, entry)
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!)
    found.then(
      (principal) => {
        entry.found = principal
        entry.good = principal !== null
      },
      () => {
        entry.until = 0 // a database that is away says nothing about a session
      },
    )
    return found
  }

  const writeUses = async () => {
    if (uses.size === 0) return
    const taken = uses
    uses = new Map()
    await sessions.recordUses(taken).catch(() => {}) // the next use tells it again
  }
  const timer = setInterval(writeUses, USE_MS).unref()

  return {
    recognises: (credential) => credential.startsWith('rs_'),

    async identify(token, { address, headers }, mistrust) {
      const wanted = headers['relayos-environment']
      const environment = wanted === undefined ? null : String(wanted)
      if (environment !== null && !ENVIRONMENT.test(environment)) {
        throw new Problem('invalid_request', 'The header RelayOS-Environment holds no id of an environment.', {
          errors: [{ in: 'header', pointer: '/RelayOS-Environment', code: 'pattern', message: 'must be env_ and 26 characters' }],
        })
      }
      const found = await find(token, address, environment, mistrust)
      if (found === 'no_such_environment') return notFound('environment')
      if (found && !uses.has(found.id)) uses.set(found.id, new Date(clock.now()))
      return found
    },

    async stop() {
      clearInterval(timer)
      await writeUses()
    },
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
