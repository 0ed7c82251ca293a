// Slows down guessing: after a few failures every further guess has to wait, each time twice as long. Memory is bounded, and
// waits have an end, so that nobody can lock somebody else out for ever.

import type { Clock } from '../../../lib/clock.ts'
import { Problem } from '../../../lib/problem.ts'

const MOST_ENTRIES = 50_000

/** `free` failures cost nothing, then 1 s, 2 s, 4 s … up to `longest`; forgotten after `memory` without any. Seconds. */
export type Pace = { free: number; longest: number; memory: number }

type Entry = { failures: number; openAt: number; forgetAt: number }

export type Throttle = ReturnType<typeof createThrottle>

export function createThrottle(clock: Clock) {
  const entries = new Map<string, Entry>() // what was not touched for longest comes first

  const read = (name: string): Entry => {
    const entry = entries.get(name)
    return entry && entry.forgetAt > clock.now() ? entry : { failures: 0, openAt: 0, forgetAt: 0 }
  }

  const write = (name: string, entry: Entry) => {
    entries.delete(name)
    entries.set(name, entry)
    if (entries.size > MOST_ENTRIES) entries.delete(entries.keys().next().value!)
  }

  const fail = (name: string, { free, longest, memory }: Pace) => {
    const now = clock.now()
    const failures = read(name).failures + 1
    const wait = failures < free ? 0 : Math.min(2 ** Math.min(failures - free, 30), longest)
    write(name, { failures, openAt: now + wait * 1_000, forgetAt: now + Math.max(memory, wait * 2) * 1_000 })
  }

  const takeBack = (name: string, openAt: number) => {
    const entry = read(name)
    if (entry.failures > 0) write(name, { ...entry, failures: entry.failures - 1, openAt })
  }

  return {
    /**
     * Counts a guess under every name, as a failure until told otherwise: a hundred at once are no better than one by
     * one. Throws 429 when one of the names has to wait; that refusal is not counted.
     */
    begin(names: Record<string, Pace>) {
      const wait = Math.max(0, ...Object.keys(names).map((name) => read(name).openAt - clock.now()))
      if (wait > 0) throw tooMany(Math.ceil(wait / 1_000))
      const opened = new Map(Object.keys(names).map((name) => [name, read(name).openAt]))
      for (const [name, pace] of Object.entries(names)) fail(name, pace)
      return {
        /** It was right: what belongs to the person begins anew; an address only takes this one guess back. */
        succeeded() {
          for (const [name, openAt] of opened) {
            if (name.startsWith('address ')) takeBack(name, openAt)
            else entries.delete(name)
          }
        },
        /** Nobody looked whether it was right: the server was too busy, or had a fault. */
        unseen() {
          for (const [name, openAt] of opened) takeBack(name, openAt)
        },
      }
    },
    size: () => entries.size,
  }
}

const tooMany = (wait: number) =>
  new Problem('rate_limit_exceeded', `Too many attempts. Nothing was checked; try again in ${wait} s.`, {
    headers: { 'retry-after': String(wait) },
    next: [{ action: `Wait for ${wait} s.` }],
    members: { 'violated-policies': ['sign_in'] },
  })
