// Requests at a time.

import { type Limit, type Meter, quoted } from './meter.ts'

export type SlotsLimit = Limit & { readonly kind: 'slots' }

export function slotsLimit(name: string, most: number): SlotsLimit {
  const label = `${name}/concurrent`
  const text = `${quoted(label)};q=${most};qu="concurrent-requests"`
  return { kind: 'slots', label, quoted: quoted(label), most, declaration: () => text }
}

export class Slots implements Meter {
  limit: SlotsLimit
  readonly key: string
  #running = 0
  #elsewhere = 0 // as of the last answer of Redis

  constructor(limit: SlotsLimit, key: string) {
    this.limit = limit
    this.key = `${key}:slots`
  }

  fits(): boolean {
    this.#elsewhere = 0
    return this.#running < this.limit.most
  }

  take() {
    this.#running++
  }

  release() {
    this.#running--
  }

  left(): number {
    return Math.max(0, this.limit.most - this.running())
  }

  running(): number {
    return this.#running + this.#elsewhere
  }

  resetsIn(): null {
    return null
  }

  fitsIn(): number {
    return 1
  }

  isIdle(): boolean {
    return this.#running === 0
  }

  shared(): ['slots', number, number, number] {
    return ['slots', this.limit.most, 0, 0]
  }

  adopt(value: number, taken: number) {
    if (taken > 0) this.#running++
    this.#elsewhere = Math.max(0, value - this.#running)
  }

  untold() {}
}
