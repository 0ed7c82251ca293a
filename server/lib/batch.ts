// Group commit: items that arrive while statements are in flight ride in the next one; each caller still waits for its own.

import { ConnectionLost } from './db.ts'
import { Problem, unavailable } from './problem.ts'

export type BatchOptions<Item, Result> = {
  run(items: Item[]): Promise<Result[]> // all or nothing; results in the order of the items
  runAlone?(item: Item, error: unknown): Promise<Result> // after a failed batch; default: run([item])
  maxItems?: number // in one statement
  inFlight?: number // statements at once
  worthwhile?: number // so many must wait for a further statement to join those in flight: small ones cost most
  gatherMs?: number // wait so long for company; for what nobody waits for
  maxWaiting?: number // more callers than this are refused: better a quick no than a late answer
}

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }

export function createBatch<Item, Result>(options: BatchOptions<Item, Result>) {
  const { run, maxItems = 500, inFlight = 2, worthwhile = 32, gatherMs = 0, maxWaiting = 20_000 } = options
  const runAlone = options.runAlone ?? (async (item: Item) => (await run([item]))[0]!)
  let waiting: Waiting<Item, Result>[] = []
  let flying = 0
  let scheduled = false

  const launch = () => {
    scheduled = false
    while (waiting.length > 0 && (flying === 0 || (flying < inFlight && waiting.length >= worthwhile))) {
      const batch = waiting.slice(0, maxItems)
      waiting = waiting.slice(maxItems)
      flying++
      void settle(batch).finally(() => {
        flying--
        if (gatherMs === 0) launch()
        else if (waiting.length > 0) schedule()
      })
    }
  }

  /** At the end of this turn of the event loop: what other sockets bring in the same turn rides along. */
  const schedule = () => {
    if (!scheduled) gatherMs === 0 ? setImmediate(launch) : setTimeout(launch, gatherMs)
    scheduled = true
  }

  const settle = async (batch: Waiting<Item, Result>[]) => {
    try {
      const results = await run(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index]!)
    } catch (error) {
      // One poisoned item must not fail its neighbours. Without a database, though, there is nothing to try one by one.
      let away = isAway(error)
      // Those that are not tried any more: a lost batch may have been committed, a poisoned one was not.
      const untried = away || error instanceof ConnectionLost ? error : unavailable('The connection to the database broke.', error)
      for (const { item, resolve, reject } of batch) {
        if (away) reject(untried)
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
        if (flying === 0 || waiting.length >= worthwhile) schedule()
      })
    },
  }
}

const isAway = (error: unknown) =>
  (error instanceof Problem && error.code === 'unavailable') || (error instanceof ConnectionLost && error.silent)
