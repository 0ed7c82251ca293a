// Who a policy counts, and what it counted so far: bounded, and without those whose meters are as good as new.

import type { Meter } from './meter.ts'

type Subject = { readonly key: string; readonly meters: Meter[] }

const LOOKS = 2 // at others, for each that is added: more than are added, so that idle ones do not pile up

export class Subjects {
  readonly #all = new Map<string, Subject>()
  readonly #make: (key: string, now: number) => Meter[]
  readonly #most: number
  #hand = this.#all.values() // goes round and round

  constructor(make: (key: string, now: number) => Meter[], most = 20_000) {
    this.#make = make
    this.#most = most
  }

  meters(key: string, now: number): Meter[] {
    const known = this.#all.get(key)
    if (known) return known.meters
    this.#makeRoom(now)
    const meters = this.#make(key, now)
    this.#all.set(key, { key, meters })
    return meters
  }

  /** Without making any. */
  peek(key: string): Meter[] | undefined {
    return this.#all.get(key)?.meters
  }

  get size() {
    return this.#all.size
  }

  /** Goes on with the subjects of a policy that changed. */
  takeOver(previous: Subjects, again: (key: string, meters: Meter[]) => Meter[]) {
    for (const { key, meters } of previous.values()) this.#all.set(key, { key, meters: again(key, meters) })
  }

  values() {
    return this.#all.values()
  }

  /** Constant work. When there are too many, whoever comes next round goes, idle or not. */
  #makeRoom(now: number) {
    for (let looks = 0; looks < LOOKS; looks++) {
      const { value, done } = this.#hand.next()
      if (done) return void (this.#hand = this.#all.values())
      if (this.#all.size >= this.#most || value.meters.every((meter) => meter.isIdle(now))) this.#all.delete(value.key)
    }
  }
}
