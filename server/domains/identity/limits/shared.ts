// Limits that several nodes share, counted in Redis by one script. Without an answer in time the node decides by itself.

import { hash } from 'node:crypto'
import type { Clock } from '../../../lib/clock.ts'
import type { Log } from '../../../lib/log.ts'
import type { Redis } from '../../../lib/redis.ts'
import type { Meter } from './meter.ts'
import { SCRIPT } from './shared-script.ts'

const PATIENCE_MS = 50
const LATE_MS = 5
const ROUNDS = 4 // at most
const PAUSE_MS = 250 // after a silence: then one request asks, and the others ask again when it was answered
const LEASE_MS = 60_000 // a request that runs longer no longer counts among those that run
const PREFIX = 'relayos:limits:'
const SHA = hash('sha1', SCRIPT, 'hex')

export type Shared = {
  /** Whether the meters had room, and took; null: Redis did not say, and nothing here changed. */
  take(meters: Meter[], cost: number, lease: string, now: number): Promise<Meter[] | null>
  release(meters: Meter[], lease: string): void
  /** Whether it is of use to ask. */
  isUp(): boolean
}

export function createShared({ redis, log, clock }: { redis: Redis; log: Log; clock: Clock }): Shared {
  let silentSince: number | null = null
  let askAgainAt = 0
  let probing = false

  const isUp = () => redis.status === 'ready' && (silentSince === null || (!probing && performance.now() >= askAgainAt))

  const heard = () => {
    probing = false
    if (silentSince === null) return
    silentSince = null
    log.info({}, 'Redis answers again: nodes share their limits')
  }
  const notHeard = (reason: string) => {
    probing = false
    askAgainAt = performance.now() + PAUSE_MS
    if (silentSince !== null) return
    silentSince = performance.now()
    log.warn({ reason }, 'Redis does not answer: limits count per node')
  }

  return {
    isUp,

    async take(meters, cost, lease, now) {
      if (silentSince !== null) probing = true
      const asked = meters.map((meter) => meter.shared(now))
      const keys = meters.map(({ key }) => PREFIX + key)
      const values = [cost, lease, LEASE_MS, ...asked.flat()]
      const asking = run(redis, keys, values)
      const answer = await within(asking).catch((error: Error) => error)
      if (!Array.isArray(answer)) {
        notHeard(answer?.name ?? 'timeout')
        for (const [index, [, , , alone]] of asked.entries()) meters[index]!.untold(alone)
        asking.then(
          (late) => {
            // It was told after all, and what was taken there is taken here a second time.
            for (const [index, [, , , alone]] of asked.entries()) meters[index]!.untold(-alone - (late[0] === 1 ? cost : 0))
          },
          () => {},
        )
        return null
      }
      heard()
      const taken = answer[0] === 1
      const answeredAt = clock.now()
      const full: Meter[] = []
      for (const [index, meter] of meters.entries()) {
        if (answer[2 * index + 1] !== 1) full.push(meter)
        meter.adopt(Number(answer[2 * index + 2]), taken ? cost : 0, answeredAt)
      }
      return full
    },

    release(meters, lease) {
      if (redis.status !== 'ready') return // the lease runs out
      for (const { key } of meters) redis.zrem(PREFIX + key, lease).catch(() => {})
    },
  }
}

/** By its hash; in full when this Redis does not know it yet, or was started again. */
async function run(redis: Redis, keys: string[], values: (string | number)[]): Promise<(number | string)[]> {
  try {
    return (await redis.evalsha(SHA, keys.length, ...keys, ...values)) as (number | string)[]
  } catch (error) {
    if (!(error as Error).message.startsWith('NOSCRIPT')) throw error
    return (await redis.eval(SCRIPT, keys.length, ...keys, ...values)) as (number | string)[]
  }
}

/**
 * Null when the answer takes too long. Only Redis can take too long: a timer that is late tells that this process was
 * busy, and then the answer may lie unread; it gets its time once more.
 */
function within<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout
    const wait = (rounds: number) => {
      const due = performance.now() + PATIENCE_MS
      timer = setTimeout(() => {
        if (rounds > 1 && performance.now() - due > LATE_MS) wait(rounds - 1)
        else setImmediate(resolve, null) // after what has arrived is read
      }, PATIENCE_MS)
    }
    wait(ROUNDS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
