// Brings a subscription from where it stands to the live end: out of memory where that reaches back far enough, else page
// by page from the database, a few readers at a time.

import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises'
import type { Channel } from './channel.ts'
import { type FeedEvent, textOf, toFeedEvents } from './feed-event.ts'
import { type FeedStore, PAGE } from './feed.store.ts'
import { ENOUGH_BYTES, type Subscription } from './subscription.ts'

const READERS = 4
const SHORT = 50
const AGAIN_MS = 500

export function createReader({ store }: { store: FeedStore }) {
  let reading = 0
  const queues = new Map<string, (() => void)[]>() // by environment: nobody's many readers hold up the others

  const wait = (environment: string) =>
    new Promise<void>((resolve) => {
      const queue = queues.get(environment)
      if (queue) queue.push(resolve)
      else queues.set(environment, [resolve])
    })

  const next = (): (() => void) | undefined => {
    const [first] = queues
    if (!first) return undefined
    const [environment, queue] = first
    const turn = queue.shift()
    queues.delete(environment)
    if (queue.length > 0) queues.set(environment, queue) // to the end of the row
    return turn
  }

  async function page(subscription: Subscription, limit: number) {
    const { place, position, selection } = subscription
    if (reading >= READERS) await wait(place.environmentId)
    else reading++
    try {
      return toFeedEvents(place, await store.page(place.environmentId, position, selection.subject, limit))
    } finally {
      const turn = next()
      if (turn) turn()
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
      const end = events.at(-1)?.seq ?? head // a short page says nothing: events past their retention leave gaps
      const wanted = events.filter((event) => selection.matches(event))
      for (const piece of pieces(wanted)) {
        while (!subscription.ended && sink.buffered() > ENOUGH_BYTES) await sink.drained()
        if (subscription.ended || !subscription.take(piece, piece.at(-1)!.seq)) return
      }
      subscription.take([], end)
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

/** So much at a time that a connection that is read never has too much waiting. */
function* pieces(events: FeedEvent[]): Generator<FeedEvent[]> {
  let piece: FeedEvent[] = []
  let characters = 0
  for (const event of events) {
    const length = textOf(event).length
    if (piece.length > 0 && characters + length > ENOUGH_BYTES) {
      yield piece
      piece = []
      characters = 0
    }
    piece.push(event)
    characters += length
  }
  if (piece.length > 0) yield piece
}
