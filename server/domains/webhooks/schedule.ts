// When a failed delivery is tried again: ten attempts over three days, each later than said by up to a fifth.

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Pauses between attempts. */
export const PAUSES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]

export const JITTER = 0.2
const SLOW_DOWN = MINUTE // at least, for a receiver that is too busy
const LONGEST = 24 * HOUR

type Failed = { schedule: number[] | null; tries: number; busy: boolean; retryAfterMs: number | null; chance: number }

/** How long to wait after so many tries; null when that was the last. `schedule`: of the endpoint, in seconds, if it has one. `chance`: from 0 to 1. */
export function pauseAfter({ schedule, tries, busy, retryAfterMs, chance }: Failed): number | null {
  const base = schedule ? schedule.map((seconds) => seconds * SECOND)[tries - 1] : PAUSES[tries - 1]
  if (base === undefined) return null
  const least = busy ? Math.max(base, SLOW_DOWN) : base
  const asked = Math.min(Math.max(retryAfterMs ?? least, least), least * 2, LONGEST)
  return Math.ceil(Math.max(asked, least) * (1 + JITTER * chance))
}
