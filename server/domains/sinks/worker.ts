// The worker of sinks: takes those that have something to read and are in nobody's hands. What a dead node held comes back by
// its lease.

import type { Clock } from '../../lib/clock.ts'
import { type Db, isConnectionFault } from '../../lib/db.ts'
import { newId } from '../../lib/ids.ts'
import type { Log } from '../../lib/log.ts'
import { createRunner } from './runner.ts'
import { createRunningStore, type LeasedSink } from './running.store.ts'
import type { Targets } from './targets.ts'

const POLL_MS = 1_000
const GATHER_MS = 20 // lets a burst ride in one batch
const AT_ONCE = 64 // sinks in hand
const STOP_MS = 10_000

type Dependencies = {
  db: Db
  targets: Targets
  clock: Clock
  log: Log
  onOutcome(type: string, outcome: string, events: number): void
  onEvents(environment: string): void
}

export type SinkWorker = ReturnType<typeof createSinkWorker>

export function createSinkWorker({ db, targets, clock, log, onOutcome, onEvents }: Dependencies) {
  const owner = newId('nod')
  const store = createRunningStore(db)
  const running = new Map<string, Promise<void>>()
  const known = new Set<string>() // environments that have had something to pass on: for them, hints are worth a look
  let stopping = false
  let poked = false
  let wakeUp = () => {}
  let loop: Promise<void> | undefined

  const run = createRunner({ db, targets, clock, stopping: () => stopping, onOutcome, onEvents })

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const poke = () => {
    poked = true
    wakeUp()
  }

  async function follow(): Promise<void> {
    while (!stopping) {
      poked = false
      const sinks = await look()
      for (const sink of sinks) begin(sink)
      targets.closeIdle()
      if (!poked) await sleep(POLL_MS)
      if (!stopping) await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
    }
  }

  const look = async (): Promise<LeasedSink[]> => {
    const room = AT_ONCE - running.size
    if (room <= 0) return []
    // The database may be away; the next look tells.
    return store.claim(owner, [...running.keys()], room, new Date(clock.now())).catch(() => [])
  }

  function begin(sink: LeasedSink): void {
    known.add(sink.environment_id)
    const ended = run(sink)
      .catch((cause) => {
        if (!isConnectionFault(cause)) log.error({ environment_id: sink.environment_id, cause }, 'an event sink stopped; it goes on soon')
      })
      .finally(() => {
        running.delete(sink.id)
        if (!stopping) poke() // something may have come since its last look
      })
    running.set(sink.id, ended)
  }

  return {
    /** These environments have new events. */
    wake(environments: Iterable<string>): void {
      if ([...environments].some((environment) => known.has(environment))) poke()
    },
    /** A sink was made or changed. */
    wakeAll: poke,
    start(): void {
      loop ??= follow()
    },
    /** Finishes the batches that are under way, and lets others take over. */
    async stop(): Promise<void> {
      stopping = true
      wakeUp()
      await loop
      await Promise.race([Promise.all(running.values()), new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())])
      await store.release(owner).catch(() => {})
      await targets.close()
    },
  }
}
