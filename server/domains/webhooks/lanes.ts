// What this node has in hand for each endpoint: so many requests at a time, the rest in line. A receiver that hangs fills
// its own lane and no other.

import { type Breaker, createBreaker } from '../../lib/breaker.ts'
import type { Clock } from '../../lib/clock.ts'

const AHEAD_MS = 300 // a fast receiver gets as much at once as it does in this time …
const MOST_AHEAD = 2_000 // … but no more than so many
const MOST_IN_HAND = 4_000 // of all lanes
const FAIR_SHARE = 10 // that much a lane gets, however full the node is
const QUICK_MS = 100 // deliveries that take less are hardly seen under way
const SLOW_MS = 1_000 // failures that took this long hold others up: they count for the breaker

type Lane = {
  environment: string
  inHand: number // claimed, and not yet written down
  underWay: number
  concurrency: number
  line: (() => void)[]
  averageMs: number
  breaker: Breaker
  hungry: boolean // more was due than it could take
}

export type Lanes = ReturnType<typeof createLanes>

type Place = { rank: number; count: number }
type Options = { clock: Clock; place(): Place; onRoom(environment: string): void }

export function createLanes({ clock, place, onRoom }: Options) {
  const lanes = new Map<string, Lane>()
  let inHand = 0

  const laneOf = (environment: string, id: string, concurrency: number): Lane => {
    let lane = lanes.get(id)
    if (!lane) {
      const breaker = createBreaker(clock)
      lane = { environment, inHand: 0, underWay: 0, concurrency, line: [], averageMs: AHEAD_MS, breaker, hungry: false }
      lanes.set(id, lane)
    }
    lane.concurrency = concurrency
    return lane
  }
  const capOf = ({ concurrency, averageMs }: Lane) =>
    Math.max(concurrency, Math.min(MOST_AHEAD, Math.floor((concurrency * AHEAD_MS) / averageMs)))

  return {
    total: () => inHand,

    /** How many more may be claimed for an endpoint. `ordered`: no line in front of the receiver, keys wait in the table. */
    room(environment: string, id: string, concurrency: number, ordered: boolean): number {
      const share = shareOf(concurrency, place())
      const lane = laneOf(environment, id, Math.max(1, share)) // what is in line already still gets its turn
      const state = lane.breaker.state()
      if (share === 0 || state === 'open') return 0
      if (state === 'half_open') return lane.inHand === 0 ? 1 : 0
      const room = (ordered ? lane.concurrency : capOf(lane)) - lane.inHand
      return Math.max(0, Math.min(room, Math.max(FAIR_SHARE, MOST_IN_HAND - inHand)))
    },

    isQuick: (id: string) => (lanes.get(id)?.averageMs ?? AHEAD_MS) < QUICK_MS,

    /** More is due than there was room for: whoever frees some asks for the rest. */
    hunger(id: string) {
      const lane = lanes.get(id)
      if (lane) lane.hungry = true
    },

    take(id: string) {
      lanes.get(id)!.inHand++
      inHand++
    },

    /** Waits for a turn. */
    enter(id: string): Promise<void> {
      const lane = lanes.get(id)!
      if (lane.underWay < lane.concurrency) {
        lane.underWay++
        return Promise.resolve()
      }
      return new Promise((resolve) => lane.line.push(resolve))
    },

    leave(id: string, ok: boolean, ms: number) {
      const lane = lanes.get(id)!
      lane.averageMs += (Math.max(ms, 0.5) - lane.averageMs) * 0.2
      lane.breaker.record(ok || ms < SLOW_MS)
      const next = lane.underWay <= lane.concurrency ? lane.line.shift() : undefined
      if (next) next()
      else lane.underWay--
    },

    /** It is written down, or given back. */
    release(id: string) {
      const lane = lanes.get(id)!
      lane.inHand--
      inHand--
      if (lane.hungry && lane.inHand <= capOf(lane) / 2) {
        lane.hungry = false
        onRoom(lane.environment)
      }
      if (lane.inHand === 0 && lane.breaker.state() === 'closed' && lanes.size > 10_000) lanes.delete(id)
    },
  }
}

/** Nodes share the concurrency of an endpoint evenly; what is left goes to the first of them. */
export const shareOf = (concurrency: number, { rank, count }: Place) =>
  Math.floor(concurrency / count) + (rank < concurrency % count ? 1 : 0)
