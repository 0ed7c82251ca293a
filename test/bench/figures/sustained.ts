// Accepting and delivering at once: a constant rate with idempotency keys, four events each, server and worker in one
// process. The backlog must not grow.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../../server/lib/db.ts'
import { bodyOf } from './create.ts'
import { clean, type Measure, median, ms, perSecond } from './figure.ts'

const RATE = 4_000
const SECONDS = 25
const SETTLED = 5 // seconds that are left out at the start

export const sustained: Measure = async ({ load, ours }, say) => {
  const target = {
    port: ours.port,
    method: 'POST' as const,
    paths: ['/v1/messages'],
    keys: ours.keys,
    body: bodyOf({}),
    idempotencyKeys: true,
  }
  const order = (seconds: number) => ({ target, connections: 128, stopAfter: { seconds }, rate: RATE })
  await load.run(order(4))
  await drained(ours.db)
  const before = await lastEvent(ours.db)
  const samples: number[] = []
  let measuring = true
  const sampling = (async () => {
    while (measuring) {
      samples.push(await backlog(ours.db))
      await sleep(1_000)
    }
  })()
  const report = clean(await load.run(order(SECONDS)))
  measuring = false
  await sampling
  await drained(ours.db)
  const events = (await lastEvent(ours.db)) - before
  const half = Math.floor((samples.length - SETTLED) / 2)
  const [early, late] = [median(samples.slice(SETTLED, SETTLED + half)), median(samples.slice(-half))]
  say(`backlog each second: ${samples.join(' ')}`)
  const grows = late > early * 1.5 + RATE / 10
  const complete = events === report.requests * 4
  return [
    {
      name: 'sustained: accepted, delivered, four events each, idempotency keys',
      ours: `${perSecond(report.perSecond)}, p50 ${ms(report.p50)}, p99 ${ms(report.p99)}; backlog ${early} → ${late}`,
      bar: `≥ ${perSecond(RATE)}, backlog not growing`,
      pass: report.perSecond >= RATE * 0.995 && !grows && complete,
      note: `${report.requests} messages, ${events} events${complete ? '' : ', not four each'}`,
    },
  ]
}

const due = `next_attempt_at is not null and status <> 'scheduled'`
const backlog = async (db: Db) => Number((await db.raw(`select count(*)::int as count from messages where ${due}`)).rows[0].count)
const lastEvent = async (db: Db) => Number((await db.raw('select sum(last) as last from environment_sequences')).rows[0].last)

async function drained(db: Db) {
  for (let waited = 0; waited < 60 && (await backlog(db)) > 0; waited++) await sleep(500)
}
