// All open connections to the event stream of this node, WebSockets and Server-Sent Events alike: how many there may be,
// their heartbeat, and their end when the server stops.

import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../lib/clock.ts'
import { Problem } from '../lib/problem.ts'

const MAX_STREAMS = 20_000
const MAX_PER_ENVIRONMENT = 10_000
const MAX_PER_ADDRESS = 2_000
const TICK_MS = 1_000
const STOP_MS = 2_000

export type Stream = {
  tick(now: number): void
  /** The server stops: says so and closes. */
  restart(): void
  /** Ends at once. */
  destroy(): void
}

export type Streams = ReturnType<typeof createStreams>

export function createStreams({ clock }: { clock: Clock }) {
  const open = new Set<Stream>()
  const environments = new Map<string, number>()
  const addresses = new Map<string, number>()

  const timer = setInterval(() => {
    const now = clock.now()
    for (const stream of open) stream.tick(now)
  }, TICK_MS).unref()

  return {
    count: () => open.size,

    /** Throws 429 when there are too many already. */
    check(environment: string, address: string): void {
      const full = [
        [open.size >= MAX_STREAMS, 'this server'],
        [(environments.get(environment) ?? 0) >= MAX_PER_ENVIRONMENT, 'this environment'],
        [(addresses.get(address) ?? 0) >= MAX_PER_ADDRESS, 'this address'],
      ].find(([isFull]) => isFull)
      if (!full) return
      throw new Problem('too_many_streams', `Too many connections of ${full[1]} are open.`, {
        headers: { 'retry-after': '10' },
        next: [{ action: 'Close connections that are not needed, or put more subscriptions on one.' }],
      })
    },

    /** Answers how to take it out again. */
    add(stream: Stream, environment: string, address: string): () => void {
      open.add(stream)
      count(environments, environment, 1)
      count(addresses, address, 1)
      return () => {
        if (!open.delete(stream)) return
        count(environments, environment, -1)
        count(addresses, address, -1)
      }
    },

    async stop(): Promise<void> {
      clearInterval(timer)
      for (const stream of open) stream.restart()
      for (let waited = 0; open.size > 0 && waited < STOP_MS; waited += 20) await delay(20)
      for (const stream of open) stream.destroy()
    },
  }
}

function count(map: Map<string, number>, name: string, change: number) {
  const value = (map.get(name) ?? 0) + change
  if (value > 0) map.set(name, value)
  else map.delete(name)
}
