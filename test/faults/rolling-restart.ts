// Check 24: both nodes behind the proxy are restarted in turn, again and again, under load. No request fails, and readers of the
// event stream miss nothing.

import { Pool } from 'undici'
import { connect, type Db } from '../../server/lib/db.ts'
import { atEnd, type Check, percentile, sleep, zeroIn } from '../assure/check.ts'
import { startCluster } from './cluster.ts'
import { compare, startFollower } from './follower.ts'
import { createRandom } from './random.ts'

const CALLERS = 24
const PATIENCE_MS = 60_000
const later = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' }, scheduled_at: '2035-01-01T00:00:00Z' } // one event each

export const check: Check = async ({ small, seed, tell }) => {
  const rounds = small ? 1 : 10
  const wanted = small ? 1_500 : 30_000
  const random = createRandom(seed)
  const { proxy, worker, apis, apiKey } = await startCluster({ RELAYOS_RATE_LIMIT: '0' })
  const db = connect(await worker.connection(), { max: 1 })
  atEnd(() => db.destroy())
  const pool = new Pool(proxy.baseUrl, { connections: CALLERS, pipelining: 1 })
  atEnd(() => pool.destroy())
  const load = startLoad(pool, apiKey, random)
  await load.reach(50)
  const [{ id: start }] = (await db('events').orderBy('seq').limit(1).select('id')) as [{ id: string }]
  const followers = Array.from({ length: small ? 5 : 20 }, () => startFollower(proxy.baseUrl, apiKey, start))
  for (const follower of followers) atEnd(follower.stop)

  const away: number[] = []
  for (let round = 1; round <= rounds; round++) {
    for (const [index, node] of apis.entries()) {
      await load.reach(Math.ceil((wanted * (2 * round + index - 1)) / (2 * rounds + 1)))
      await sleep(random() * 200)
      const began = performance.now()
      await node.stop()
      await node.restart()
      away.push(performance.now() - began)
    }
    tell(`round ${round} of ${rounds}: ${load.total()} answered, ${load.failed().length} failed`)
  }
  await load.reach(wanted)
  await load.stop()

  const ids = await feedAfter(db, start)
  const deadline = Date.now() + PATIENCE_MS
  while (followers.some(({ seen }) => seen.at(-1) !== ids.at(-1)) && Date.now() < deadline) await sleep(50)
  const resumed = compare(followers, ids)
  const kept = await inDatabase(db, load.accepted())
  const failed = load.failed()
  const restarted = followers.reduce((sum, { codes }) => sum + (codes[1012] ?? 0), 0)
  const n = load.total()
  const value = {
    behind: proxy.name,
    requests: n,
    restarts: away.length,
    failed: failed.length,
    failures: Object.entries(Object.groupBy(failed, (words) => words)).map(([words, all]) => `${all!.length} × ${words}`),
    lost: kept.lost,
    written_twice: kept.twice,
    slowest_ms: Math.round(load.slowest()),
    node_away_p95_ms: Math.round(percentile(away, 0.95)),
    sockets: followers.length,
    reconnects: followers.reduce((sum, follower) => sum + follower.connections() - 1, 0),
    told_to_come_back: restarted,
    events: ids.length,
    events_lost: resumed.lost,
    events_twice: resumed.duplicates,
    out_of_order: resumed.out_of_order,
    resyncs: followers.reduce((sum, follower) => sum + follower.resyncs(), 0),
  }
  const faults = [value.failed, value.lost, value.written_twice, value.events_lost, value.events_twice, value.out_of_order, value.resyncs]
  return {
    name: 'rolling restart of two nodes behind a proxy',
    value,
    bar: { requests: wanted, failed: 0, lost: 0, written_twice: 0, events_lost: 0, events_twice: 0, confidence: zeroIn(n) },
    pass: n >= wanted && faults.every((count) => count === 0) && restarted > 0,
    n,
  }
}

/** Sends and reads; most sends have an idempotency key, one in six has none. Nothing is asked again: that is for the proxy. */
function startLoad(pool: Pool, apiKey: string, random: () => number) {
  const failed: string[] = []
  const accepted: string[] = []
  let [total, sent, slowest, running] = [0, 0, 0, true]

  const ask = async () => {
    const n = sent++
    const chance = random()
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
    const key = chance < 0.5 ? { 'idempotency-key': `roll-${n}` } : {}
    const write = chance < 0.6
    const began = performance.now()
    const what = write ? (chance < 0.5 ? 'send with a key' : 'send without a key') : 'read'
    try {
      const answer = await pool.request({
        method: write ? 'POST' : 'GET',
        path: write ? '/v1/messages' : '/v1/messages?limit=1',
        headers: { ...headers, ...key },
        ...(write ? { body: JSON.stringify({ ...later, metadata: { n: String(n) } }) } : {}),
      })
      const text = await answer.body.text()
      if (answer.statusCode === (write ? 202 : 200)) {
        if (write) accepted.push((JSON.parse(text) as { id: string }).id)
      } else failed.push(`${what}: ${answer.statusCode} ${text.slice(0, 300)}`)
    } catch (error) {
      failed.push(`${what}: ${(error as Error).message}`)
    }
    total++
    slowest = Math.max(slowest, performance.now() - began)
  }
  const callers = Array.from({ length: CALLERS }, async () => {
    while (running) {
      await ask()
      await sleep(20)
    }
  })
  return {
    failed: () => failed,
    accepted: () => accepted,
    total: () => total,
    slowest: () => slowest,
    async reach(count: number) {
      while (total < count) await sleep(5)
    },
    async stop() {
      running = false
      await Promise.all(callers)
    },
  }
}

const feedAfter = async (db: Db, start: string): Promise<string[]> => {
  const { rows } = await db.raw('select id from events where seq > (select seq from events where id = ?) order by seq', [start])
  return (rows as { id: string }[]).map(({ id }) => id)
}

async function inDatabase(db: Db, accepted: string[]): Promise<{ lost: number; twice: number }> {
  const { rows } = await db.raw(`select id, metadata->>'n' as n from messages`)
  const ids = new Set((rows as { id: string }[]).map(({ id }) => id))
  return { lost: accepted.filter((id) => !ids.has(id)).length, twice: rows.length - new Set(rows.map(({ n }: { n: string }) => n)).size }
}
