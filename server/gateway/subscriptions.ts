// The subscriptions of one WebSocket, by the names that the client gave them.

import type { EventStreamSubscribe } from '#generated/types/types.gen.ts'
import { STREAM_LIMITS } from '../domains/events/stream/event-stream.ts'
import type { Hearer, Indicators } from '../domains/events/stream/indicators.ts'
import type { EventStream } from '../domains/events/stream/stream.ts'
import type { Sink, Subscription } from '../domains/events/stream/subscription.ts'
import { Problem } from '../lib/problem.ts'
import type { StreamCheck } from './stream-check.ts'

const DEFAULT_WINDOW = 1_000
const MAX_WINDOWS = 50_000 // of a connection: what is not acknowledged is remembered

type House = { stream: EventStream; indicators: Indicators }
type Client = Sink & Hearer & { send(frame: object): void; refuse(error: unknown, subscription: string | null): void }

/** While its place in the feed is looked up, a subscription is nothing but its name. */
type Opening = { opening: true; window: number }

export class Subscriptions {
  readonly #house: House
  readonly #client: Client
  readonly #check: StreamCheck
  readonly #all = new Map<string, Subscription | Opening>()

  constructor(house: House, client: Client, check: StreamCheck) {
    this.#house = house
    this.#client = client
    this.#check = check
  }

  async open({ id, ...frame }: EventStreamSubscribe): Promise<void> {
    const opening: Opening = { opening: true, window: frame.max_unacknowledged ?? DEFAULT_WINDOW }
    const objection = this.#objection(id, opening)
    if (objection) return this.#client.refuse(objection, id)
    this.#all.set(id, opening)
    try {
      await this.#start(id, frame, opening)
    } catch (error) {
      if (this.#all.get(id) !== opening) return // given up meanwhile
      this.#all.delete(id)
      this.#client.refuse(error, id)
    }
  }

  #objection(id: string, { window }: Opening): Problem | null {
    if (this.#all.has(id)) return new Problem('subscription_exists', `This connection has a subscription ${id} already.`)
    const { subscriptions: most } = STREAM_LIMITS
    if (this.#all.size >= most) return new Problem('too_many_streams', `A connection may have ${most} subscriptions.`)
    const windows = [...this.#all.values()].reduce((sum, each) => sum + each.window, window)
    if (windows <= MAX_WINDOWS) return null
    return new Problem('too_many_streams', `The max_unacknowledged of a connection may add up to ${MAX_WINDOWS}.`)
  }

  async #start(id: string, frame: Omit<EventStreamSubscribe, 'id'>, opening: Opening): Promise<void> {
    const { stream, indicators } = this.#house
    const { type: _, from = 'now', max_unacknowledged: window = DEFAULT_WINDOW, ...wish } = frame
    const started = await stream.subscribe(this.#check.principal, this.#client, { id, from, window, ...wish })
    if (this.#all.get(id) !== opening) return // given up meanwhile
    if ('oldest' in started) {
      this.#all.delete(id)
      return this.#client.send({ type: 'resync_required', subscription: id, oldest: started.oldest })
    }
    const { subscription, lastEventId } = started
    this.#all.set(id, subscription)
    indicators.listen(subscription, this.#client)
    this.#client.send({ type: 'subscribed', subscription: id, last_event_id: lastEventId })
    await stream.deliver(subscription).catch((error) => {
      if (this.#all.get(id) !== subscription) return
      this.#drop(id)
      this.#client.refuse(error, id)
    })
  }

  close(id: string): void {
    this.#drop(id)
    this.#client.send({ type: 'unsubscribed', subscription: id })
  }

  /** Of a subscription that there is not: nothing to do. */
  acknowledge(id: string, eventId: string): void {
    const subscription = this.#all.get(id)
    if (subscription && !('opening' in subscription)) this.#house.stream.acknowledge(subscription, eventId)
  }

  end(): void {
    for (const id of [...this.#all.keys()]) this.#drop(id)
  }

  #drop(id: string): void {
    const subscription = this.#all.get(id)
    this.#all.delete(id)
    if (!subscription || 'opening' in subscription) return
    this.#house.stream.end(subscription)
    this.#house.indicators.leave(subscription)
  }
}
