// The live end of one environment's feed, shared by all its subscriptions on this node.

import { textOf, type FeedEvent, type Place } from './feed-event.ts'
import type { Selection } from './selection.ts'
import { ENOUGH_BYTES, type Parcel, type Subscription } from './subscription.ts'

const RECENT_EVENTS = 4_000

/** What a channel asks of whoever keeps it. */
type House = {
  fallBehind(subscription: Subscription): void
  room(): number // characters of recent events that it may keep
}

/** Subscriptions that get the same bytes. */
type Group = { members: Set<Subscription> }

export class Channel {
  readonly place: Place
  head: number // the number of the newest event that was handed out
  #floor: number // everything after this number is in `#recent`
  #recent: FeedEvent[] = []
  #characters = 0
  readonly #groups = new Map<string, Group>()
  readonly #house: House

  constructor(place: Place, head: number, house: House) {
    this.place = place
    this.head = head
    this.#floor = head
    this.#house = house
  }

  /**
   * Hands out what is new, in order. Whoever has no room for all of it falls behind, and reads on by itself later; so does
   * everybody when it is so much at once that it should go out in pieces.
   */
  push(events: FeedEvent[]): void {
    const first = events[0]!.seq
    const end = events.at(-1)!.seq
    this.#remember(events)
    this.head = end
    const pick = createPicker(events)
    for (const { members } of this.#groups.values()) {
      const [any] = members
      if (!any) continue
      const { wanted, isMuch } = pick(any.selection)
      let parcel: Parcel | undefined
      const share = () => (parcel ??= any.pack(wanted))
      for (const member of members) {
        if (member.position >= end) continue // it read ahead of us
        const inside = member.position >= first
        const rest = inside ? wanted.filter(({ seq }) => seq > member.position) : wanted
        if (!isMuch && member.take(rest, end, inside ? undefined : share) && !member.isClogged) continue
        this.leave(member)
        this.#house.fallBehind(member)
      }
    }
  }

  /** From now on it gets what is new. It must stand at the head, or ahead of it. */
  join(subscription: Subscription): void {
    const group = this.#groups.get(subscription.group)
    if (group) group.members.add(subscription)
    else this.#groups.set(subscription.group, { members: new Set([subscription]) })
    subscription.live = true
  }

  leave(subscription: Subscription): void {
    subscription.live = false
    const group = this.#groups.get(subscription.group)
    group?.members.delete(subscription)
    if (group?.members.size === 0) this.#groups.delete(subscription.group)
  }

  /** What came after a number, if memory reaches back that far. */
  after(position: number, limit: number): FeedEvent[] | null {
    if (position < this.#floor) return null
    let low = 0
    let high = this.#recent.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#recent[middle]!.seq > position) high = middle
      else low = middle + 1
    }
    return this.#recent.slice(low, low + limit)
  }

  /** Drops the older half at a time, so that forgetting costs little. */
  #remember(events: FeedEvent[]): void {
    for (const event of events) {
      this.#recent.push(event)
      this.#characters += textOf(event).length
    }
    if (this.#recent.length <= RECENT_EVENTS && this.#characters <= this.#house.room()) return
    const gone = this.#recent.splice(0, Math.ceil(this.#recent.length / 2))
    this.#floor = gone.at(-1)!.seq
    this.#characters -= gone.reduce((sum, event) => sum + textOf(event).length, 0)
  }
}

/** Looks at the events once for all groups that choose alike. */
function createPicker(events: FeedEvent[]) {
  const picked = new Map<string, { wanted: FeedEvent[]; isMuch: boolean }>()
  return ({ key, matches }: Selection) => {
    const known = picked.get(key)
    if (known) return known
    const wanted = events.filter(matches)
    const isMuch = wanted.reduce((sum, event) => sum + textOf(event).length, 0) > ENOUGH_BYTES
    const found = { wanted, isMuch }
    picked.set(key, found)
    return found
  }
}
