// A token bucket: holds `burst` units, fills at `quota` units per window. Exact in fractions; no timer.

import { type Limit, type Meter, quoted } from './meter.ts'

export type BucketLimit = Limit & { readonly kind: 'bucket'; readonly perMs: number }

type Rate = { label: string; quota: number; windowSeconds: number; burst?: number | null }

export function bucketLimit({ label, quota, windowSeconds, burst }: Rate): BucketLimit {
  const text = `${quoted(label)};q=${quota};w=${windowSeconds}`
  return {
    kind: 'bucket',
    label,
    quoted: quoted(label),
    most: burst ?? quota,
    perMs: quota / (windowSeconds * 1_000),
    declaration: () => text,
  }
}

const DUST = 1e-6 // what sums of fractions may be off by

export class Bucket implements Meter {
  limit: BucketLimit
  readonly key: string
  #units: number
  #at: number
  #alone = 0 // taken here, of which Redis does not know

  constructor(limit: BucketLimit, key: string, now: number) {
    this.limit = limit
    this.key = `${key}:bucket`
    this.#units = limit.most
    this.#at = now
  }

  /** What costs more than the bucket holds passes when it is full, and is paid off before the next. */
  fits(cost: number, now: number): boolean {
    this.#fill(now)
    return this.#units + DUST >= Math.min(cost, this.limit.most)
  }

  take(cost: number, now: number) {
    this.#fill(now)
    this.#units -= cost
    this.untold(cost)
  }

  left(now: number): number {
    this.#fill(now)
    return Math.max(0, Math.floor(this.#units + DUST))
  }

  resetsIn(now: number): number {
    return this.#secondsUntil(this.limit.most, now)
  }

  fitsIn(cost: number, now: number): number {
    return this.#secondsUntil(Math.min(cost, this.limit.most), now)
  }

  isIdle(now: number): boolean {
    this.#fill(now)
    return this.#units >= this.limit.most
  }

  shared(): ['bucket', number, number, number] {
    const alone = this.#alone
    this.#alone = 0
    return ['bucket', this.limit.most, this.limit.perMs, alone]
  }

  adopt(value: number, _taken: number, now: number) {
    this.#units = value
    this.#at = now
  }

  /** At most what the bucket holds: however long Redis was away, it is paid back within one filling. Less than 0 is owed us. */
  untold(alone: number) {
    this.#alone = Math.max(-this.limit.most, Math.min(this.limit.most, this.#alone + alone))
  }

  /** A clock that was set back adds nothing, and starts counting anew. */
  #fill(now: number) {
    const elapsed = now - this.#at
    if (elapsed === 0) return
    this.#at = now
    const units = elapsed > 0 ? this.#units + elapsed * this.limit.perMs : this.#units
    this.#units = units < this.limit.most ? units : this.limit.most
  }

  #secondsUntil(units: number, now: number): number {
    this.#fill(now)
    return Math.max(1, Math.ceil((units - this.#units - DUST) / this.limit.perMs / 1_000))
  }
}
