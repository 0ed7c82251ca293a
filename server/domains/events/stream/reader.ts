// Brings a subscription from where it stands to the live end: out of memory where that reaches back far enough, else page
// by page from the database, a few readers at a time.

import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises'
import type { Channel } from './channel.ts'
import { toFeedEvents } from './feed-event.ts'
import { type FeedStore, PAGE } from './feed.store.ts'
import { ENOUGH_BYTES, type Subscription } from './subscription.ts'

const READERS = 4
const SHORT = 50
const AGAIN_MS = 500

export function createReader({ store }: { store: FeedStore }) {
  let reading = 0
  const queue: (() => void)[] = []

  async function page(subscription: Subscription, limit: number) {
    if (reading >= READERS) await new Promise<void>((resolve) => queue.push(resolve))
    else reading++
    try {
      const { place, position, selection } = subscription
      return toFeedEvents(place, await store.page(place.environmentId, position, selection.subject, limit))
    } finally {
      const next = queue.shift()
      if (next) next()
      else reading--
    }
  }

  /** Returns when the subscription is live, full or over. Nothing may stand between the last look and the joining. */
  async function follow(subscription: Subscription, channel: Channel): Promise<void> {
    const { selection, sink } = subscription
    let limit = SHORT // what it has no room for would be read in vain; but where little is wanted, pages grow
    while (!subscription.ended && !subscription.isFull) {
      if (sink.buffered() > ENOUGH_BYTES) {
        await sink.drained()
        continue
      }
      const { head } = channel // all events up to here can be read by now
      if (subscription.position >= head) return channel.join(subscription)
      limit = Math.min(Math.max(limit, subscription.room), PAGE)
      const remembered = channel.after(subscription.position, limit)
      const events = remembered ?? (await page(subscription, limit).catch(() => null))
      if (subscription.ended) return
      if (events === null) {
        await delay(AGAIN_MS) // no database: it stands where it stood
        continue
      }
      const last = events.at(-1)?.seq ?? subscription.position
      const end = events.length < limit ? Math.max(head, last) : last
      const wanted = events.filter((event) => selection.matches(event))
      if (!subscription.take(wanted, end)) return
      if (remembered) await nextTurn()
      limit *= 2
    }
  }

  return {
    async follow(subscription: Subscription, channel: Channel): Promise<void> {
      if (subscription.reading || subscription.live) return
      subscription.reading = true
      try {
        await follow(subscription, channel)
      } finally {
        subscription.reading = false
      }
    },
  }
}
