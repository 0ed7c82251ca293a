// What stands before every handler: authentication, authorisation and limits together, in memory, with warm caches.

import { randomBytes } from 'node:crypto'
import { operations } from '../../../generated/server/operations.ts'
import { createApiKeyHolders } from '../../../server/domains/identity/api-key-holders.ts'
import { addKey } from '../../../server/domains/identity/bootstrap.ts'
import { openRateLimits } from '../../../server/domains/identity/limits/open.ts'
import { authorise, createAuthenticate } from '../../../server/gateway/authenticate.ts'
import type { Exchange } from '../../../server/gateway/exchange.ts'
import { systemClock } from '../../../server/lib/clock.ts'
import { createLog } from '../../../server/lib/log.ts'
import type { Stage } from '../stage/stage.ts'
import { type Figure, median } from './figure.ts'

const ROUNDS = 9
const REQUESTS = 50_000
const KEYS_EACH = 4
const BAR_MICROSECONDS = 15

export const guardsFigure: Figure = {
  name: 'guards',
  async run(getStage) {
    const { exchanges, pass, stop } = await prepare(await getStage())
    try {
      const rounds: number[] = []
      for (let round = 0; round <= ROUNDS; round++) {
        const began = performance.now()
        for (let count = 0; count < REQUESTS; count++) await pass(exchanges[count % exchanges.length]!)
        rounds.push(((performance.now() - began) / REQUESTS) * 1_000)
      }
      const counted = rounds.slice(1) // the first warms up
      return [
        {
          name: 'authentication, authorisation and limits',
          ours: `${median(counted).toFixed(1)} µs`,
          peer: '–',
          ratio: null,
          bar: `≤ ${BAR_MICROSECONDS} µs`,
          pass: median(counted) <= BAR_MICROSECONDS,
          note: `API keys, built-in limit, ${exchanges.length} keys in turn: ${Math.min(...counted).toFixed(1)}–${Math.max(...counted).toFixed(1)} µs`,
        },
      ]
    } finally {
      await stop()
    }
  },
}

async function prepare({ ours, environments }: Stage) {
  const { db } = ours
  const [pepper, key] = [randomBytes(32), randomBytes(32)]
  const clock = systemClock
  const rateLimits = await openRateLimits({
    db,
    clock,
    log: createLog('silent'),
    redis: null,
    key,
    perEnvironment: 10_000_000,
    perAddress: 50,
  })
  const { limits } = rateLimits
  const keyHolders = createApiKeyHolders({ db, pepper, clock })
  const authenticate = createAuthenticate({ credentials: [keyHolders], limits })
  const exchanges: Exchange[] = []
  for (const environment of environments) {
    for (let count = 0; count < KEYS_EACH; count++) {
      exchanges.push(open(await addKey(db, environment, 'sandbox', pepper, { name: 'Bench', now: Date.now() })))
    }
  }
  const pass = async (exchange: Exchange) => {
    exchange.replyHeaders = {}
    exchange.principal = await authenticate(exchange)
    authorise(exchange)
    exchange.release = await limits.admit(exchange, exchange.replyHeaders)
  }
  const stop = async () => void (await Promise.all([keyHolders.stop(), rateLimits.stop()]))
  return { exchanges, pass, stop }
}

const open = (key: string): Exchange => ({
  method: 'POST',
  path: '/v1/messages',
  query: '',
  headers: { authorization: `Bearer ${key}` },
  body: undefined,
  address: '127.0.0.1',
  requestId: 'req_bench',
  traceId: undefined,
  startedAt: performance.now(),
  replyHeaders: {},
  operation: operations.find(({ id }) => id === 'messages.create')!,
})
