// Puts the rate limits together: policies and counts from the database, and the Redis that nodes share, if there is one.

import { once } from 'node:events'
import type { Clock } from '../../../lib/clock.ts'
import { hmac } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import type { Redis } from '../../../lib/redis.ts'
import { openLedger } from './ledger.ts'
import { createRateLimits } from './limits.ts'
import { openPolicyBook } from './policy-book.ts'
import { createShared } from './shared.ts'

const PATIENCE_MS = 1_500 // for Redis, at start: requests are answered without it too, but counted per node

type Options = { db: Db; clock: Clock; log: Log; redis: Redis | null; key: Buffer; perEnvironment: number; perAddress: number }

export async function openRateLimits({ db, clock, log, redis, key, perEnvironment, perAddress }: Options) {
  // Addresses are kept in the database and in Redis as keyed hashes: what is counted there need not tell who called.
  const nameAddress = (address: string) => hmac(key, address).toString('base64url').slice(0, 22)
  const ledger = await openLedger({ db, clock })
  const book = await openPolicyBook({ db, clock, ledger, nameAddress })
  if (redis && redis.status !== 'ready') await once(redis, 'ready', { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => {})
  const shared = redis && createShared({ redis, log, clock })
  return {
    limits: createRateLimits({ clock, book, shared, nameAddress, perEnvironment, perAddress }),
    book,
    ledger,
    async stop() {
      await Promise.all([book.stop(), ledger.stop()])
    },
  }
}
