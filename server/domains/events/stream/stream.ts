// The event stream: subscriptions to the feed of an environment, resumed without a gap, and indicators beside them.

import type { Bus } from '../../../lib/bus.ts'
import type { Db } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import { Problem } from '../../../lib/problem.ts'
import { Channel } from './channel.ts'
import type { Place } from './feed-event.ts'
import { createFeedStore } from './feed.store.ts'
import { createReader } from './reader.ts'
import { select, type Wish } from './selection.ts'
import { type Sink, Subscription } from './subscription.ts'
import { createTail } from './tail.ts'

const NEWS = 'events'
const MAX_FILTERED = 1_000 // subscriptions with a filter, of an environment: they are work even when nothing passes

export type Request = Wish & { id: string; from: string; window: number } // from: now, beginning or the id of an event

export type Started = { subscription: Subscription; lastEventId: string | null } | { oldest: string | null }

export type EventStream = ReturnType<typeof createEventStream>

export function createEventStream({ db, bus, log }: { db: Db; bus: Bus; log: Log }) {
  const store = createFeedStore(db)
  const tail = createTail({ store, log })
  const reader = createReader({ store })
  const members = new Map<string, Set<Subscription>>() // by environment: a channel is open while it has any
  const opening = new Map<string, Promise<Channel>>()
  bus.subscribe(NEWS, () => tail.poke())

  const readOn = (subscription: Subscription) => {
    const channel = tail.get(subscription.place.environmentId)
    if (channel) void reader.follow(subscription, channel)
  }

  async function open(place: Place): Promise<Channel> {
    const { last } = await store.bounds(place.environmentId)
    const channel = new Channel(place, last, { fallBehind: readOn, room: tail.room })
    if (members.has(place.environmentId)) tail.add(channel)
    return channel
  }

  /** The channel of the environment, which stays open until the subscription ends. */
  async function enter(subscription: Subscription): Promise<Channel> {
    const { place } = subscription
    const name = place.environmentId
    const all = members.get(name)
    if (all) all.add(subscription)
    else members.set(name, new Set([subscription]))
    const known = tail.get(name)
    if (known) return known
    let way = opening.get(name)
    if (!way) {
      way = open(place).finally(() => opening.delete(name))
      opening.set(name, way)
    }
    const channel = await way
    if (!tail.get(name) && members.has(name)) tail.add(channel) // everybody had left before it was open, and came back
    return tail.get(name) ?? channel
  }

  function end(subscription: Subscription): void {
    if (subscription.ended) return
    subscription.ended = true
    const name = subscription.place.environmentId
    const channel = tail.get(name)
    if (subscription.live) channel?.leave(subscription)
    const all = members.get(name)
    all?.delete(subscription)
    if (all?.size !== 0) return
    members.delete(name)
    if (channel) tail.remove(channel)
  }

  /** Where to begin: what came before it is known to the reader. Null: the feed does not have that event any more. */
  async function begin(environment: string, from: string): Promise<{ position: number; lastEventId: string | null } | null> {
    if (from === 'beginning') return { position: 0, lastEventId: null }
    if (from === 'now') {
      const { last, lastId } = await store.bounds(environment)
      return { position: last, lastEventId: lastId }
    }
    const position = await store.place(environment, from)
    return position === undefined ? null : { position, lastEventId: from }
  }

  const countFiltered = (environment: string) => {
    let count = 0
    for (const { selection } of members.get(environment) ?? []) if (selection.isFiltered) count++
    return count
  }

  return {
    bounds: store.bounds,

    /** Finds where to begin. Nothing is delivered before `deliver`, so that its answer can go out first. */
    async subscribe(place: Place, sink: Sink, { id, from, window, ...wish }: Request): Promise<Started> {
      const selection = select(wish)
      if (wish.filter !== undefined && countFiltered(place.environmentId) >= MAX_FILTERED) {
        throw new Problem('too_many_streams', 'Too many subscriptions of this environment have a filter.')
      }
      const start = await begin(place.environmentId, from)
      if (!start) return { oldest: (await store.bounds(place.environmentId)).oldestId }
      const { position, lastEventId } = start
      return { subscription: new Subscription({ id, place, selection, sink, window, position }), lastEventId }
    },

    async deliver(subscription: Subscription): Promise<void> {
      try {
        const channel = await enter(subscription)
        if (!subscription.ended) void reader.follow(subscription, channel)
      } catch (error) {
        end(subscription)
        throw error
      }
    },

    acknowledge(subscription: Subscription, eventId: string): void {
      subscription.acknowledge(eventId)
      if (!subscription.live && subscription.isRoomy) readOn(subscription)
    },

    end,

    /** Something was written: look now, here and on the other nodes. */
    wake(): void {
      tail.poke()
      bus.publish(NEWS, '')
    },

    stop: () => tail.stop(),
  }
}
