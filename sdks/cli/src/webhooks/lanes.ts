// Work in lanes: what has the same name goes one after the other, different names side by side, so many at a time.

export type Lanes = {
  /** Resolves when there is room for more. */
  add(name: string, work: () => Promise<unknown>): Promise<void>
  idle(): Promise<void>
}

export function createLanes(most: number): Lanes {
  const last = new Map<string, Promise<unknown>>()
  const running = new Set<Promise<unknown>>()
  return {
    async add(name, work) {
      const job = (last.get(name) ?? Promise.resolve()).then(work)
      last.set(name, job)
      running.add(job)
      const done = () => {
        running.delete(job)
        if (last.get(name) === job) last.delete(name)
      }
      job.then(done, done)
      while (running.size >= most) await Promise.race(running).catch(() => {})
    },
    idle: async () => void (await Promise.allSettled(running)),
  }
}
