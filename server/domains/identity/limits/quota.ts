// A quota of cost units per day or month, in UTC. The ledger keeps the count over restarts and among nodes.

import type { Count, Ledger } from './ledger.ts'
import { type Limit, type Meter, quoted } from './meter.ts'
import { type Period, windowAt } from './window.ts'

export type QuotaLimit = Limit & { readonly kind: Period }

export function quotaLimit(name: string, period: Period, most: number): QuotaLimit {
  const label = `${name}/${period === 'day' ? 'daily' : 'monthly'}`
  return {
    kind: period,
    label,
    quoted: quoted(label),
    most,
    declaration(now) {
      const { startsAt, endsAt } = windowAt(period, now)
      return `${quoted(label)};q=${most};w=${(endsAt - startsAt) / 1_000}`
    },
  }
}

export type Place = { organization: string; policy: string; subject: string; key: string }

export class Quota implements Meter {
  limit: QuotaLimit
  readonly #place: Place
  readonly #ledger: Ledger
  #count: Count

  constructor(limit: QuotaLimit, place: Place, ledger: Ledger, now: number) {
    this.limit = limit
    this.#place = place
    this.#ledger = ledger
    this.#count = ledger.open(place, windowAt(limit.kind, now))
  }

  get key() {
    return `${this.#place.key}:${this.#count.period}:${this.#count.startsOn}`
  }

  fits(cost: number, now: number): boolean {
    this.#turn(now)
    return this.#used + cost <= this.limit.most
  }

  take(cost: number, now: number) {
    this.#turn(now)
    this.#ledger.add(this.#count, cost)
  }

  left(now: number): number {
    this.#turn(now)
    return Math.max(0, this.limit.most - this.#used)
  }

  resetsIn(now: number): number {
    this.#turn(now)
    return Math.max(1, Math.ceil((this.#count.endsAt - now) / 1_000))
  }

  fitsIn(_cost: number, now: number): number {
    return this.resetsIn(now)
  }

  isIdle(now: number): boolean {
    this.#turn(now)
    return this.#used === 0
  }

  /** All that is used: a Redis that was away, or lost what it knew, goes on from what this node knows. */
  shared(now: number): ['quota', number, number, number] {
    this.#turn(now)
    return ['quota', this.limit.most, this.#count.endsAt, this.#used]
  }

  adopt(value: number, taken: number) {
    if (taken > 0) this.#ledger.add(this.#count, taken)
    this.#count.known = Math.max(this.#count.known, value - this.#count.pending)
  }

  untold() {}

  used(now: number): number {
    this.#turn(now)
    return this.#used
  }

  get #used() {
    return this.#count.known + this.#count.pending
  }

  /** At the end of a window a new count begins. A clock that was set back stays in the window. */
  #turn(now: number) {
    if (now >= this.#count.endsAt) this.#count = this.#ledger.open(this.#place, windowAt(this.limit.kind, now))
  }
}
