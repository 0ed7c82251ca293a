// Who holds an API key. Answers are cached for five seconds: that long a revoked key may still work.

import { scopes as catalogue, type Scope } from '#generated/operations.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Principal } from '../../lib/context.ts'
import { sha256 } from '../../lib/crypto.ts'
import type { Db } from '../../lib/db.ts'
import { createIpRanges, type IpRanges } from '../../lib/ip-ranges.ts'
import { digestOf, isWellFormed } from './api-key.ts'
import { createApiKeyStore, type KeyHolder } from './api-keys.store.ts'
import type { Credentials } from './credentials.ts'
import { readSecurityPolicy } from './security-policy.ts'

const CACHE_MS = 5_000
const CACHE_SIZE = 10_000
const DAY_MS = 86_400_000
const USE_MS = 10_000 // how often the last uses are written down

type Holder = { principal: Principal; from: IpRanges[]; until: number } // from: the address must be in each of them
type Entry = { until: number; found: Promise<Holder | null> | Holder | null; good: boolean }

export type ApiKeyHolders = Credentials & { stop(): Promise<void> }

export function createApiKeyHolders({ db, pepper, clock }: { db: Db; pepper: Buffer; clock: Clock }): ApiKeyHolders {
  const store = createApiKeyStore(db)
  const cache = new Map<string, Entry>() // by a hash: keys are not kept in memory in clear
  let uses = new Map<string, { environment: string; id: string; at: Date }>()

  const load = async (key: string): Promise<Holder | null> => {
    const row = await store.identify(digestOf(pepper, key))
    return row ? toHolder(row) : null
  }

  const remember = (name: string, found: Promise<Holder | null>, good: boolean) => {
    const entry: Entry = { until: clock.now() + CACHE_MS, found, good }
    cache.delete(name)
    cache.set(name, entry)
    found.then(
      (holder) => {
        entry.found = holder
        entry.good = holder !== null
      },
      () => {
        entry.until = 0 // a database that is away says nothing about a key
      },
    )
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!)
  }

  /** Many requests with one key ask the database once. */
  const find = async (key: string, mistrust: () => Promise<boolean>): Promise<Holder | null> => {
    const name = sha256(key)
    const known = cache.get(name)
    if (known && known.until > clock.now()) return known.found
    if (!isWellFormed(key)) return null
    if (!known?.good && (await mistrust())) return null
    const now = cache.get(name) // another request may have been here meanwhile
    if (now && now.until > clock.now()) return now.found
    const found = load(key)
    remember(name, found, known?.good ?? false)
    return found
  }

  const writeUses = async () => {
    if (uses.size === 0) return
    const taken = [...uses.values()]
    uses = new Map()
    await store.recordUse(taken).catch(() => {}) // the next use tells it again
  }
  const timer = setInterval(writeUses, USE_MS).unref()

  return {
    recognises: (credential) => credential.startsWith('rk_'),

    async identify(key, { address }, mistrust) {
      const holder = await find(key, mistrust)
      const now = clock.now()
      if (!holder || holder.until <= now || holder.from.some((ranges) => !ranges.includes(address))) return null
      const { id, environmentId } = holder.principal
      const use = uses.get(id)
      if (!use) uses.set(id, { environment: environmentId, id, at: new Date(now) })
      return holder.principal
    },

    async stop() {
      clearInterval(timer)
      await writeUses()
    },
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
