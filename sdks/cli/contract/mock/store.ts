// What the mock remembers: resources of each collection, in the order in which they were made.

export type Entry = { key: string; id: string; value: Record<string, unknown>; isGone: boolean }

const MOST = 20_000 // per collection; the oldest go first

export class Store {
  readonly #collections = new Map<string, Map<string, Entry>>()
  #count = 0

  add(collection: string, id: string, value: Record<string, unknown>): Entry {
    const entries = this.#of(collection)
    const entry = { key: String(++this.#count), id, value, isGone: false }
    entries.set(id, entry)
    if (entries.size > MOST) entries.delete(entries.keys().next().value!)
    return entry
  }

  get(collection: string, id: string): Entry | undefined {
    const entry = this.#of(collection).get(id)
    return entry?.isGone ? undefined : entry
  }

  list = (collection: string): Entry[] => [...this.#of(collection).values()].filter(({ isGone }) => !isGone)

  counts = (): Record<string, number> => Object.fromEntries([...this.#collections].map(([name]) => [name, this.list(name).length]))

  #of(collection: string): Map<string, Entry> {
    let entries = this.#collections.get(collection)
    if (!entries) {
      entries = new Map()
      this.#collections.set(collection, entries)
    }
    return entries
  }
}
