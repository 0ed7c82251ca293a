// The delivery worker of webhooks: deals, sends, writes down. The row is the job: what a dead worker held comes back by its lease.

import { setTimeout as delay } from 'node:timers/promises'
import { createBatch } from '../../lib/batch.ts'
import type { Clock } from '../../lib/clock.ts'
import { type Db, isConnectionFault } from '../../lib/db.ts'
import type { Log } from '../../lib/log.ts'
import { attempt } from './attempt.ts'
import { createDealer, type Claim, type Deal } from './dealer.ts'
import { createDealingStore } from './dealing.store.ts'
import { createLanes } from './lanes.ts'
import { isPlain, type Result, writePlain, writeTogether } from './outcome.ts'
import { createRunEnds, takeOverRuns } from './runs.ts'
import type { Sandbox } from './sandbox.ts'
import type { Sender } from './sender.ts'
import type { Targets } from './target.ts'

const POLL_MS = 1_000
const GATHER_MS = 3 // lets a burst ride in one deal
const AT_ONCE = 32 // environments in one deal
const RECENT_MS = 2_000 // what became due before that is left to the poll
const BUSY_MS = 15 // until an environment that another node deals is tried again
const LOG_MS = 10 // until successes are written down, many at a time
const QUIET_MS = 5_000
const QUIET_SIZE = 100_000
const ATTEMPT_MS = 18_000 // the longest one, with its transformation; what can't end within the lease is not begun
const PERSIST_AGAIN_MS = 500

/** Of this node among those that live. */
export type Place = () => { rank: number; count: number }

type Dependencies = {
  db: Db
  sender: Sender
  sandbox: Sandbox
  targets: Targets
  clock: Clock
  log: Log
  place: Place
  onOutcome(outcome: string): void
  onEvents(environments: string[]): void // of the feed, about an endpoint
}

export type WebhookWorker = ReturnType<typeof createWorker>

export function createWorker({ db, sender, sandbox, targets, clock, log, place, onOutcome, onEvents }: Dependencies) {
  const work = new Map<string, boolean>() // environments to deal out; true: look for all that is due, not just what is new
  const quiet = new Map<string, number>() // environments in which nobody listens, left to the poll until then
  const alarms = new Map<string, number>() // environments that are woken then
  let wakeUp = () => {}
  let stopping = false
  let polled = 0
  let drained = () => {}

  const add = (environment: string, all: boolean) => work.set(environment, all || work.get(environment) === true)

  /** These environments have new events. */
  const wake = (environments: Iterable<string>) => {
    const now = performance.now()
    for (const environment of environments) if (!((quiet.get(environment) ?? 0) > now)) add(environment, false)
    if (work.size > 0) wakeUp()
  }
  /** This one has room, or something of its own to look for. */
  const wakeAll = (environment: string) => {
    quiet.delete(environment)
    add(environment, true)
    wakeUp()
  }
  const wakeLater = (environment: string, ms: number) => {
    const at = performance.now() + ms
    if ((alarms.get(environment) ?? Number.POSITIVE_INFINITY) <= at) return
    alarms.set(environment, at)
    setTimeout(() => {
      if (alarms.get(environment) === at) alarms.delete(environment)
      wakeAll(environment)
    }, ms).unref()
  }

  const lanes = createLanes({ clock, place, onRoom: wakeAll })
  const store = createDealingStore(db)
  const isWritten = createRunEnds(db)
  const deal = createDealer({ store, targets, lanes })
  const plain = createBatch<Result, void>({
    run: async (results) => {
      await writePlain(db, results, new Date(clock.now()))
      return results.map(() => undefined)
    },
    maxItems: 500,
    worthwhile: 250,
    gatherMs: LOG_MS,
    maxWaiting: Number.POSITIVE_INFINITY,
  })
  const others = createBatch<Result, void>({
    run: async (results) => {
      for (const group of byEndpoint(results)) await writeTogether(db, group, new Date(clock.now()))
      return results.map(() => undefined)
    },
    maxItems: 100,
    inFlight: 3,
    worthwhile: 1,
    maxWaiting: Number.POSITIVE_INFINITY,
  })

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function loop(): Promise<void> {
    while (!stopping) {
      const due = polled + POLL_MS - performance.now()
      if (due <= 0) {
        polled = performance.now()
        await takeOver()
        for (const environment of await store.findWork(new Date(clock.now())).catch(() => [])) add(environment, true)
      } else if (work.size === 0) {
        await sleep(due)
        if (work.size > 0) await delay(GATHER_MS)
        continue
      }
      if (work.size > 0) await dealSome()
    }
  }

  /** A run that can't be taken over now is seen again in a second. */
  async function takeOver(): Promise<void> {
    try {
      await takeOverRuns(db, targets, new Date(clock.now()))
    } catch (cause) {
      if (!isConnectionFault(cause)) log.error({ cause }, 'deliveries of a worker that is gone could not be taken over')
    }
  }

  async function dealSome(): Promise<void> {
    const environments = [...work.keys()].slice(0, AT_ONCE)
    const all = environments.some((environment) => work.get(environment))
    for (const environment of environments) work.delete(environment)
    const now = clock.now()
    let dealt: Deal
    try {
      dealt = await deal(environments, new Date(all ? 0 : now - RECENT_MS), new Date(now))
    } catch {
      log.debug({ count: environments.length }, 'events could not be dealt out') // the database is away, or two nodes met
      for (const environment of environments) add(environment, true)
      await delay(PERSIST_AGAIN_MS)
      return
    }
    for (const claim of dealt.claims) {
      lanes.take(claim.endpoint.id)
      void handle(claim)
    }
    if (quiet.size > QUIET_SIZE) quiet.clear()
    for (const environment of dealt.quiet) quiet.set(environment, performance.now() + QUIET_MS)
    for (const environment of dealt.more) add(environment, true)
    for (const environment of dealt.busy) wakeLater(environment, BUSY_MS)
    for (const { environment, endpoint, ms } of dealt.later) {
      if (ms > 0) wakeLater(environment, ms)
      else lanes.hunger(endpoint)
    }
  }

  async function handle(claim: Claim): Promise<void> {
    const { id } = claim.endpoint
    try {
      await persist({ claim, outcome: await send(claim), chance: Math.random() }, claim.leaseEnds)
      if (claim.unwritten) isWritten(claim.unwritten.run)
    } catch (cause) {
      // Nothing is lost: the lease runs out and the delivery is claimed again.
      log.error({ environment_id: claim.environment, cause }, 'the outcome of a webhook delivery could not be stored')
    } finally {
      lanes.release(id)
      if (stopping && lanes.total() === 0) drained()
    }
  }

  async function send(claim: Claim) {
    const { endpoint, target, event, body, attempts } = claim
    await lanes.enter(endpoint.id)
    let [ok, ms] = [true, 0]
    try {
      if (body === null || stopping || clock.now() > claim.leaseEnds - ATTEMPT_MS) return null
      const outcome = await attempt(
        { sender, sandbox },
        {
          environment: claim.environment,
          url: endpoint.url,
          id: event,
          body,
          code: endpoint.transformation,
          number: attempts,
          target,
          now: clock.now,
        },
      )
      ;[ok, ms] = [outcome.failure === null, outcome.ms]
      onOutcome(outcome.failure ?? (outcome.verdict === 'dropped' ? 'dropped' : 'delivered'))
      return outcome
    } finally {
      lanes.leave(endpoint.id, ok, ms)
    }
  }

  /** Again and again while the lease lasts: a database that is away for seconds must not make us forget an answer. */
  async function persist(result: Result, leaseEnds: number): Promise<void> {
    for (;;) {
      try {
        await (isPlain(result) ? plain : others).add(result)
        if (isPlain(result)) return
        wakeAll(result.claim.environment) // the next of its key
        onEvents([result.claim.environment])
        return
      } catch (error) {
        if (stopping || clock.now() > leaseEnds) throw error
        await delay(PERSIST_AGAIN_MS)
      }
    }
  }

  const loops: Promise<void>[] = []
  return {
    wake,
    wakeAll,
    start() {
      loops.push(loop())
    },
    /** Claims no more, gives back what has not begun, waits for what is under way. */
    async stop(longestMs = 10_000) {
      stopping = true
      wakeUp()
      await Promise.all(loops)
      if (lanes.total() === 0) return
      await Promise.race([new Promise<void>((resolve) => (drained = resolve)), delay(longestMs, undefined, { ref: false })])
    },
  }
}

function byEndpoint(results: Result[]): Result[][] {
  const groups = new Map<string, Result[]>()
  for (const result of results) {
    const { id } = result.claim.endpoint
    groups.set(id, [...(groups.get(id) ?? []), result])
  }
  return [...groups.values()]
}
