// When credentials were last used, written down every few seconds and not at every request.

const INTERVAL_MS = 10_000

export type LastUses<T> = { note(id: string, use: T): void; stop(): Promise<void> }

/** Of several uses between two writes the first is kept. */
export function createLastUses<T>(write: (uses: Map<string, T>) => Promise<void>): LastUses<T> {
  let uses = new Map<string, T>()

  const flush = async () => {
    if (uses.size === 0) return
    const taken = uses
    uses = new Map()
    await write(taken).catch(() => {}) // the next use tells it again
  }
  const timer = setInterval(flush, INTERVAL_MS).unref()

  return {
    note(id, use) {
      if (!uses.has(id)) uses.set(id, use)
    },

    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}
