// Check 22: what two nodes let through together is what the limit says; what they refuse has no effect.

import { Pool } from 'undici'
import { operations } from '../../generated/server/operations.ts'
import { connect } from '../../server/lib/db.ts'
import { atEnd, type Check, sleep, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { hasRedis, startRedis } from '../support/redis.ts'
import { createRandom } from './random.ts'

const SHARE = 0.02
const PER_SECOND = 200
const OFFERED = 3 // times as much

export const check: Check = async ({ small, seed, tell }) => {
  if (!hasRedis) throw new Error('This check needs redis-server')
  const seconds = small ? 10 : 60
  const random = createRandom(seed)
  const redis = await startRedis()
  atEnd(redis.stop)
  const settings = { REDIS_URL: redis.url, RELAYOS_RATE_LIMIT: String(PER_SECOND), LOG_LEVEL: 'warn' }
  const first = await launch(settings)
  const second = await launch(settings, first)
  const pools = [first, second].map(({ baseUrl }) => new Pool(baseUrl, { connections: 50, pipelining: 1 }))
  atEnd(() => Promise.all(pools.map((pool) => pool.destroy())))
  const { cost } = operations.find(({ id }) => id === 'messages.create')!
  const statuses: Record<number, number> = {}
  const answered: { at: number; status: number }[] = []
  const accepted: string[] = []
  let refusedWithoutWait = 0

  const post = async (n: number, pool: Pool) => {
    const message = {
      channel: 'in_app',
      to: 'user_1',
      content: { text: 'Hello' },
      scheduled_at: '2035-01-01T00:00:00Z',
      metadata: { n: String(n) },
    }
    const headers = { authorization: `Bearer ${first.keys.sandbox.api_key}`, 'content-type': 'application/json' }
    const answer = await pool.request({ method: 'POST', path: '/v1/messages', headers, body: JSON.stringify(message) })
    const body = (await answer.body.json()) as { id: string }
    statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1
    answered.push({ at: performance.now(), status: answer.statusCode })
    if (answer.statusCode === 202) accepted.push(body.id)
    else if (!(Number(answer.headers['retry-after']) >= 1)) refusedWithoutWait++
  }
  for (let count = 0; count < 20; count++) await post(-1 - count, pools[count % 2]!) // connections, plans
  await sleep(1_500) // the bucket is full again
  answered.length = 0
  accepted.length = 0

  const rate = (PER_SECOND * OFFERED) / cost
  const sending: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; performance.now() - began < seconds * 1_000; n++) {
    const wait = began + (n * 1_000) / rate - performance.now()
    if (wait > 1) await sleep(wait)
    sending.push(post(n, pools[random() < 0.5 ? 0 : 1]!))
  }
  await Promise.all(sending)
  const last = Math.max(...answered.filter(({ status }) => status === 202).map(({ at }) => at))
  const expected = (PER_SECOND + (PER_SECOND * (last - began)) / 1_000) / cost // a second's worth at once, then evenly
  const difference = accepted.length / expected - 1
  tell(`${accepted.length} of ${answered.length} passed, ${Math.round(expected)} were due`)

  const db = connect(await first.connection(), { max: 1 })
  atEnd(() => db.destroy())
  const { rows } = await db.raw(`select id from messages where (metadata->>'n')::int >= 0`)
  const written = new Set((rows as { id: string }[]).map(({ id }) => id))
  const effects = written.size - accepted.filter((id) => written.has(id)).length
  const lost = accepted.filter((id) => !written.has(id)).length
  const refused = answered.length - accepted.length
  const odd = Object.keys(statuses).filter((status) => !['202', '429'].includes(status))
  return {
    name: 'rate limits on two nodes',
    value: {
      offered: answered.length,
      passed: accepted.length,
      due: Math.round(expected),
      difference: Math.round(difference * 10_000) / 10_000,
      refused,
      refused_with_effect: effects,
      refused_without_wait: refusedWithoutWait,
      lost,
      odd_answers: odd,
    },
    bar: { difference: `±${SHARE}`, refused_with_effect: 0, lost: 0, confidence: zeroIn(refused) },
    pass: Math.abs(difference) <= SHARE && effects + lost + refusedWithoutWait + odd.length === 0 && refused > 0,
    n: answered.length,
  }
}
