// A clock that a test moves.

import type { Clock } from '../../server/lib/clock.ts'

export type TestClock = Clock & { advanceTo(time: number): void; advance(ms: number): void }

/** Begins now and goes on with the time of day, plus what it was advanced by. */
export function createTestClock(): TestClock {
  let ahead = 0
  const now = () => Date.now() + ahead
  return {
    now,
    advance: (ms) => void (ahead += ms),
    advanceTo: (time) => void (ahead += Math.max(0, time - now())),
  }
}
