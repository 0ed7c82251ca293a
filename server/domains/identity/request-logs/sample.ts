// Keeps a fair few of many: the first of every environment, so that a loud neighbour can't push out a quiet one, and a
// uniform choice of the rest. Memory is bounded whatever arrives.

export type Sample<Item> = ReturnType<typeof createSample<Item>>

const FIRST = 5 // of every environment

/** `most`: how many are kept between two calls of `take`. */
export function createSample<Item>(most: number) {
  let first: Item[] = []
  let rest: Item[] = []
  let counts = new Map<string, number>()
  let offered = 0 // to the rest

  return {
    /** `make` is called only for what is kept. */
    offer(environment: string, make: () => Item): void {
      const count = counts.get(environment) ?? 0
      if (count < FIRST && first.length < most) {
        counts.set(environment, count + 1)
        first.push(make())
        return
      }
      offered++
      if (rest.length < most - first.length) rest.push(make())
      else {
        const place = Math.floor(Math.random() * offered)
        if (place < rest.length) rest[place] = make()
      }
    },

    take(): { items: Item[]; left: number } {
      const room = Math.max(0, most - first.length) // the first may have come after the rest was full
      const items = [...first, ...rest.slice(0, room)]
      const left = offered - Math.min(rest.length, room)
      first = []
      rest = []
      counts = new Map()
      offered = 0
      return { items, left }
    },
  }
}
