// Key sets of others, fetched when they are needed and kept for a while. A key that nobody knows does not make us fetch again and again.

import type { Clock } from '../../../lib/clock.ts'
import type { FetchJson } from '../../../lib/url-objection.ts'
import { type VettedKey, vetKeySet } from './jwk.ts'

const FRESH_MS = 300_000
const USABLE_MS = 3_600_000 // while the issuer does not answer
const COOLDOWN_MS = 10_000
const MOST_SETS = 1_000

type Entry = { keys: ReadonlyMap<string, VettedKey>; fetchedAt: number; triedAt: number; fetching: Promise<void> | null }

export type KeySets = { find(url: string, kid: string): Promise<VettedKey | undefined> }

export function createKeySets({ fetchJson, clock }: { fetchJson: FetchJson; clock: Clock }): KeySets {
  const sets = new Map<string, Entry>()

  const entryOf = (url: string): Entry => {
    const entry = sets.get(url) ?? { keys: new Map(), fetchedAt: -Infinity, triedAt: -Infinity, fetching: null }
    sets.delete(url) // the one that was used last goes last
    sets.set(url, entry)
    if (sets.size > MOST_SETS) sets.delete(sets.keys().next().value!)
    return entry
  }

  /** One request at a time to an address, and none within ten seconds of the one before. */
  const refresh = (url: string, entry: Entry): Promise<void> => {
    if (entry.fetching) return entry.fetching
    if (clock.now() - entry.triedAt < COOLDOWN_MS) return Promise.resolve()
    entry.triedAt = clock.now()
    entry.fetching = fetchJson(url)
      .then(
        (found) => {
          entry.keys = vetKeySet(found).keys
          entry.fetchedAt = clock.now()
        },
        () => {}, // the keys of before serve for a while
      )
      .finally(() => (entry.fetching = null))
    return entry.fetching
  }

  return {
    async find(url, kid) {
      const entry = entryOf(url)
      const age = clock.now() - entry.fetchedAt
      if (age > FRESH_MS || !entry.keys.has(kid)) await refresh(url, entry)
      return clock.now() - entry.fetchedAt > USABLE_MS ? undefined : entry.keys.get(kid)
    },
  }
}
