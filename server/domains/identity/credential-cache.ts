// What a credential was found to be, for a few seconds: that long one that was revoked may still work.

import type { Clock } from '../../lib/clock.ts'
import { sha256 } from '../../lib/crypto.ts'

const SIZE = 10_000
const NAMES = 1_000

type Entry<T> = { until: number; found: Promise<T | null> | T | null; good: boolean }

export type CredentialCache<T> = {
  /**
   * Many requests with one credential load it once. `load` answers null at once, without a promise, for what has not even
   * the form of a credential: that takes no place here. `mistrust` keeps what was never good before from being loaded. What is known is
   * answered without a promise.
   */
  find(credential: string, load: () => Promise<T | null> | null, mistrust: () => Promise<boolean>): Promise<T | null> | T | null
}

export function createCredentialCache<T>({ clock, lifeMs }: { clock: Clock; lifeMs: number }): CredentialCache<T> {
  const entries = new Map<string, Entry<T>>() // by a hash: credentials are not kept in memory in clear
  const nameOf = createNames(lifeMs)

  const fresh = (name: string) => {
    const entry = entries.get(name)
    return entry && entry.until > clock.now() ? entry : null
  }

  const remember = (name: string, found: Promise<T | null>) => {
    const entry: Entry<T> = { until: clock.now() + lifeMs, found, good: entries.get(name)?.good ?? false }
    entries.delete(name)
    entries.set(name, entry)
    if (entries.size > SIZE) entries.delete(entries.keys().next().value!)
    found.then(
      (value) => {
        entry.found = value
        entry.good = value !== null
      },
      () => {
        entry.until = 0 // a database that is away says nothing about a credential
      },
    )
  }

  const look = async (name: string, load: () => Promise<T | null> | null, mistrust: () => Promise<boolean>) => {
    if (!entries.get(name)?.good && (await mistrust())) return null
    const now = fresh(name) // another request may have been here meanwhile
    if (now) return now.found
    const found = load()
    if (found) remember(name, found)
    return found
  }

  return {
    find(credential, load, mistrust) {
      const name = nameOf(credential)
      const known = fresh(name)
      return known ? known.found : look(name, load, mistrust)
    },
  }
}

/** The hashes of the last seconds: making one is a twentieth of the work of a small request. */
function createNames(lifeMs: number) {
  const names = new Map<string, string>()
  return (credential: string): string => {
    const known = names.get(credential)
    if (known !== undefined) return known
    if (names.size >= NAMES) names.clear()
    if (names.size === 0) setTimeout(() => names.clear(), lifeMs).unref()
    const name = sha256(credential)
    names.set(credential, name)
    return name
  }
}
