// When a failed delivery is tried again: ten attempts over three days, each later than said by up to a fifth.

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Pauses between attempts. */
export const PAUSES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]

export const JITTER = 0.2
const SLOW_DOWN = MINUTE // at least, for a receiver that is too busy
const LONGEST = 24 * HOUR

type Failed = { tries: number; busy: boolean; retryAfterMs: number | null; chance: number }

/** How long to wait after so many tries; null when that was the last. `chance`: from 0 to 1. */
export function pauseAfter({ tries, busy, retryAfterMs, chance }: Failed): number | null {
  const base = PAUSES[tries - 1]
  if (base === undefined) return null
  const least = busy ? Math.max(base, SLOW_DOWN) : base
  const asked = Math.min(Math.max(retryAfterMs ?? least, least), least * 2, LONGEST)
  return Math.ceil(Math.max(asked, least) * (1 + JITTER * chance))
}

/** Retry-After in milliseconds (RFC 9110, section 10.2.3): seconds or a date; null when it says nothing. */
export function readRetryAfter(header: string | string[] | undefined, now: number): number | null {
  if (typeof header !== 'string') return null
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
