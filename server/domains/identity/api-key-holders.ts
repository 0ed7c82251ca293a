// Who holds an API key.

import { scopes as catalogue, type Scope } from '#generated/operations.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Principal } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import { createIpRanges, type IpRanges } from '../../lib/ip-ranges.ts'
import { digestOf, isWellFormed } from './api-key.ts'
import { createApiKeyStore, type KeyHolder, type KeyUse } from './api-keys.store.ts'
import { createCredentialCache } from './credential-cache.ts'
import type { Credentials } from './credentials.ts'
import { createLastUses } from './last-uses.ts'
import { readSecurityPolicy } from './security-policy.ts'

const CACHE_MS = 5_000
const DAY_MS = 86_400_000

type Holder = { principal: Principal; from: IpRanges[]; until: number } // from: the address must be in each of them

export type ApiKeyHolders = Credentials & { stop(): Promise<void> }

export function createApiKeyHolders({ db, pepper, clock }: { db: Db; pepper: Buffer; clock: Clock }): ApiKeyHolders {
  const store = createApiKeyStore(db)
  const cache = createCredentialCache<Holder>({ clock, lifeMs: CACHE_MS })
  const uses = createLastUses<KeyUse>((taken) => store.recordUse([...taken.values()]))

  const load = async (key: string): Promise<Holder | null> => {
    const row = await store.identify(digestOf(pepper, key))
    return row ? toHolder(row) : null
  }

  const admit = (holder: Holder | null, address: string): Principal | null => {
    const now = clock.now()
    if (!holder || holder.until <= now || holder.from.some((ranges) => !ranges.includes(address))) return null
    const { id, environmentId: environment } = holder.principal
    uses.note(id, { environment, id, at: new Date(now) })
    return holder.principal
  }

  return {
    recognises: (credential) => credential.startsWith('rk_'),

    identify(key, { address, scheme }, mistrust) {
      if (scheme !== 'bearer') return null
      const found = cache.find(key, () => (isWellFormed(key) ? load(key) : null), mistrust)
      return found instanceof Promise ? found.then((holder) => admit(holder, address)) : admit(found, address)
    },

    stop: () => uses.stop(),
  }
}

const toHolder = (row: KeyHolder): Holder => ({
  principal: {
    type: 'api_key',
    id: row.id,
    name: row.name,
    memberId: null,
    organizationId: row.organization_id,
    projectId: row.project_id,
    environmentId: row.environment_id,
    environmentKind: row.kind,
    region: row.region,
    scopes: new Set(row.scopes.filter((scope): scope is Scope => scope in catalogue).sort()),
    restrictions: row.restrictions,
  },
  from: [row.ip_ranges, readSecurityPolicy(row.security_policy).ip_ranges].filter(({ length }) => length > 0).map(createIpRanges),
  until: Math.min(time(row.expires_at), time(row.overlap_ends), endOfAge(row)),
})

const time = (at: Date | null) => at?.getTime() ?? Infinity

function endOfAge({ secret_since, security_policy }: KeyHolder): number {
  const { key_max_age_days: days } = readSecurityPolicy(security_policy)
  return days === null ? Infinity : secret_since.getTime() + days * DAY_MS
}
