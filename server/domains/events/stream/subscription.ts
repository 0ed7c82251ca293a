// One reader of the feed: where it stands, and what it has not acknowledged yet.

import type { FeedEvent, Place } from './feed-event.ts'
import type { Selection } from './selection.ts'

/** Where events go: a WebSocket, or a response of Server-Sent Events. */
export type Sink = {
  format: Format
  write(bytes: Buffer): void
  buffered(): number // bytes that the other side has not taken yet
  drained(): Promise<void> // resolves when it took them, or is gone
}

/** How events are written. `name` says which subscriptions can share the bytes. */
export type Format = { name: string; encode(subscription: string, event: FeedEvent): Buffer }

/** With more than this under way, history waits: live events alone may go beyond. */
export const ENOUGH_BYTES = 256 * 1024

/** Events in words, for all who get the same. */
export type Parcel = { bytes: Buffer; ids: readonly string[] }

type Options = { id: string; place: Place; selection: Selection; sink: Sink; window: number; position: number }

export class Subscription {
  readonly id: string
  readonly place: Place
  readonly selection: Selection
  readonly sink: Sink
  readonly group: string
  readonly window: number // so many may be without an acknowledgement
  position: number // the feed's number of the last event that it has seen, wanted or not
  live = false
  reading = false
  ended = false
  #open: { ids: readonly string[]; from: number }[] = [] // delivered and not acknowledged; live ones share the lists
  #unacknowledged = 0

  constructor({ id, place, selection, sink, window, position }: Options) {
    this.id = id
    this.place = place
    this.selection = selection
    this.sink = sink
    this.group = `${sink.format.name}\n${id}\n${selection.key}`
    this.window = window
    this.position = position
  }

  /** Nothing more until something is acknowledged. */
  get isFull() {
    return this.room <= 0
  }

  /** How many more it takes. */
  get room() {
    return this.window - this.#unacknowledged
  }

  /** Room again for half of the window: worth going on. */
  get isRoomy() {
    return this.#unacknowledged <= this.window / 2
  }

  /** Server-Sent Events know no acknowledgement: what holds them up is the connection. */
  get isClogged() {
    return this.window === Number.POSITIVE_INFINITY && this.sink.buffered() > ENOUGH_BYTES
  }

  /**
   * Takes wanted events, then stands at `end`. False when they were more than there is room for: then it stands at the
   * last one that it took. `parcel`: the same events packed, where others share them.
   */
  take(events: FeedEvent[], end: number, parcel?: () => Parcel): boolean {
    const { room } = this
    if (events.length <= room) {
      if (events.length > 0) this.#deliver(parcel?.() ?? this.pack(events))
      this.position = end
      return true
    }
    const some = events.slice(0, room)
    if (some.length === 0) return false
    this.#deliver(this.pack(some))
    this.position = some.at(-1)!.seq
    return false
  }

  #deliver({ bytes, ids }: Parcel) {
    this.sink.write(bytes)
    if (this.window === Number.POSITIVE_INFINITY) return
    this.#open.push({ ids, from: 0 })
    this.#unacknowledged += ids.length
  }

  pack(events: FeedEvent[]): Parcel {
    const { format } = this.sink
    const frames = events.map((event) => format.encode(this.id, event))
    return { bytes: frames.length === 1 ? frames[0]! : Buffer.concat(frames), ids: events.map(({ id }) => id) }
  }

  /** Everything up to this event is done; an event that was acknowledged before, or never came, changes nothing. */
  acknowledge(eventId: string): void {
    for (const [index, batch] of this.#open.entries()) {
      const at = batch.ids.indexOf(eventId, batch.from)
      if (at < 0) continue
      const before = this.#open.slice(0, index).reduce((sum, { ids, from }) => sum + ids.length - from, 0)
      this.#unacknowledged -= before + at + 1 - batch.from
      batch.from = at + 1
      this.#open = this.#open.slice(batch.from === batch.ids.length ? index + 1 : index)
      return
    }
  }
}
