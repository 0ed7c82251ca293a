// Group commit: items that arrive while statements are in flight ride in the next one; each caller still waits for its own.

import { ConnectionLost } from './db.ts'
import { Problem, unavailable } from './problem.ts'

export type BatchOptions<Item, Result> = {
  run(items: Item[]): Promise<Result[]> // all or nothing; results in the order of the items
  runAlone?(item: Item, error: unknown): Promise<Result> // after a failed batch; default: run([item])
  maxItems?: number // in one statement
  inFlight?: number // statements at once
  maxWaiting?: number // more callers than this are refused: better a quick no than a late answer
}

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }

export function createBatch<Item, Result>(options: BatchOptions<Item, Result>) {
  const { run, maxItems = 500, inFlight = 2, maxWaiting = 20_000 } = options
  const runAlone = options.runAlone ?? (async (item: Item) => (await run([item]))[0]!)
  let waiting: Waiting<Item, Result>[] = []
  let flying = 0

  const launch = () => {
    while (flying < inFlight && waiting.length > 0) {
      const batch = waiting.slice(0, maxItems)
      waiting = waiting.slice(maxItems)
      flying++
      void settle(batch).finally(() => {
        flying--
        launch()
      })
    }
  }

  const settle = async (batch: Waiting<Item, Result>[]) => {
    try {
      const results = await run(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index]!)
    } catch (error) {
      // One poisoned item must not fail its neighbours. Without a database, though, there is nothing to try one by one.
      let away = isAway(error)
      for (const { item, resolve, reject } of batch) {
        if (away) reject(error)
        else {
          await runAlone(item, error).then(resolve, (reason) => {
            away = isAway(reason) || reason instanceof ConnectionLost
            reject(reason)
          })
        }
      }
    }
  }

  return {
    add(item: Item): Promise<Result> {
      if (waiting.length >= maxWaiting) return Promise.reject(unavailable('Too many requests wait for the database.'))
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        if (flying === 0) queueMicrotask(launch)
        else launch()
      })
    },
  }
}

const isAway = (error: unknown) => error instanceof Problem && error.code === 'unavailable'
