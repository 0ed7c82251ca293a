// A circuit breaker: after too many failures it lets nothing through for a while, then one probe.

import type { Clock } from './clock.ts'

const WINDOW_MS = 10_000
const MIN_CALLS = 10
const FAILURE_SHARE = 0.5
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 60_000

export type Breaker = {
  /** How many calls may start now: none while open, one as a probe. */
  room(most: number): number
  /** Tells the outcome of a call. */
  record(ok: boolean): void
  state(): 'closed' | 'open' | 'half_open'
}

export function createBreaker(clock: Clock, onChange: (state: 'open' | 'closed', pauseMs: number) => void = () => {}): Breaker {
  let calls: { at: number; ok: boolean }[] = []
  let openUntil: number | null = null
  let pause = FIRST_PAUSE_MS

  const state = () => (openUntil === null ? 'closed' : clock.now() < openUntil ? 'open' : 'half_open')
  const open = () => {
    openUntil = clock.now() + pause
    onChange('open', pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    calls = []
  }

  return {
    state,
    room: (most) => ({ closed: most, open: 0, half_open: 1 })[state()],
    record(ok) {
      const now = clock.now()
      if (openUntil !== null) {
        if (now < openUntil) return // a call from before the break
        if (!ok) return open()
        openUntil = null
        pause = FIRST_PAUSE_MS
        onChange('closed', 0)
      }
      calls.push({ at: now, ok })
      if (ok) {
        if (calls.length > 2_000) calls = calls.slice(-1_000)
        return
      }
      calls = calls.filter(({ at }) => at > now - WINDOW_MS)
      const failed = calls.filter((call) => !call.ok).length
      if (calls.length >= MIN_CALLS && failed >= calls.length * FAILURE_SHARE) open()
    },
  }
}
