// Who holds an API key. Answers are cached for five seconds: that long a revoked key may still work.

import { scopes as catalogue, type Scope } from '#generated/operations.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Principal } from '../../lib/context.ts'
import { sha256 } from '../../lib/crypto.ts'
import type { Db } from '../../lib/db.ts'
import { digestOf, isWellFormed } from './api-key.ts'
import { createApiKeyStore, type KeyRow } from './api-keys.store.ts'

const CACHE_MS = 5_000
const CACHE_SIZE = 10_000

type Entry = { until: number; found: Promise<Principal | null> | Principal | null; good: boolean }

export type ApiKeys = ReturnType<typeof createApiKeys>

export function createApiKeys({ db, pepper, clock }: { db: Db; pepper: Buffer; clock: Clock }) {
  const store = createApiKeyStore(db)
  const cache = new Map<string, Entry>() // by a hash: keys are not kept in memory in clear

  const load = async (key: string): Promise<Principal | null> => {
    const row = await store.find(digestOf(pepper, key))
    return row && !(row.expires_at && row.expires_at.getTime() <= clock.now()) ? toPrincipal(row) : null
  }

  const remember = (name: string, found: Promise<Principal | null>, good: boolean) => {
    const entry: Entry = { until: clock.now() + CACHE_MS, found, good }
    cache.delete(name)
    cache.set(name, entry)
    found.then(
      (principal) => {
        entry.found = principal
        entry.good = principal !== null
      },
      () => {
        entry.until = 0 // a database that is away says nothing about a key
      },
    )
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!)
  }

  return {
    /**
     * The holder of a key, or null. Many requests with one key ask the database once. When `mistrust` answers true,
     * only keys that were good before are looked up: an address that guesses gets no queries.
     */
    async identify(key: string, mistrust: () => Promise<boolean>): Promise<Principal | null> {
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
    },
  }
}

const toPrincipal = (row: KeyRow): Principal => ({
  type: 'api_key',
  id: row.id,
  name: row.name,
  organizationId: row.organization_id,
  projectId: row.project_id,
  environmentId: row.environment_id,
  environmentKind: row.kind,
  region: row.region,
  scopes: new Set(row.scopes.filter((scope): scope is Scope => scope in catalogue).sort()),
})
