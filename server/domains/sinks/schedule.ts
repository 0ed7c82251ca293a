// How long a sink waits after a failure: a second at first, twice as long every time, five minutes at most, and up to a fifth more.

const FIRST_MS = 1_000
const LONGEST_MS = 300_000
const LONGEST_ASKED_MS = 600_000
const JITTER = 0.2

/** `tries`: failures in a row, this one included. `chance`: from 0 to 1. */
export function pauseAfter(tries: number, retryAfterMs: number | null, chance: number): number {
  const base = Math.min(FIRST_MS * 2 ** Math.min(tries - 1, 20), LONGEST_MS)
  return Math.ceil(Math.max(base, Math.min(retryAfterMs ?? 0, LONGEST_ASKED_MS)) * (1 + JITTER * chance))
}
