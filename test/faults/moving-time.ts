// A server whose clock is moved ahead, for promises about hours and days. It is moved only while nothing is under way: leases and
// timeouts run in real time, so a clock that merely ran faster would break them, and prove nothing.

import { atEnd, sleep } from '../assure/check.ts'
import { createTestClock } from '../support/clock.ts'
import { stopPostgres } from '../support/postgres.ts'
import { checkedRequest } from '../support/request.ts'
import { startServer } from '../support/server.ts'

const SETTLED_MS = 60_000

export type MovingTime = Awaited<ReturnType<typeof startMovingTime>>

export async function startMovingTime(egressAllow: string[]) {
  atEnd(stopPostgres)
  const clock = createTestClock()
  const server = await startServer({ egressAllow, rateLimit: 0, requestLogRate: 0 }, undefined, clock)
  atEnd(server.stop)
  const { db } = server
  // Jobs go by the clock of the database, which nobody moves.
  const nudge = setInterval(
    () =>
      void db('graphile_worker._private_jobs')
        .update({ run_at: new Date(0) })
        .catch(() => {}),
    50,
  )
  atEnd(async () => clearInterval(nudge))

  const ask = async (method: string, path: string, body?: object) => {
    const answer = await checkedRequest(server.baseUrl, method, path, { key: server.keys.sandbox.api_key, ...(body ? { body } : {}) })
    if (answer.status >= 300) throw new Error(`${method} ${path} → ${answer.status} ${answer.text}`)
    return answer.body
  }
  const count = async () => {
    const now = new Date(clock.now())
    const { rows } = await db.raw(
      `select (select count(*) from webhook_deliveries where status = 'delivering')
        + (select count(*) from webhook_deliveries d join webhook_endpoints e on e.environment_id = d.environment_id and e.id = d.endpoint_id
          where e.status in ('active', 'degraded') and e.deleted_at is null and d.next_attempt_at <= ?)
        + (select count(*) from webhook_cursors c join environment_sequences s using (environment_id) where s.last > c.seq)
        + (select count(*) from messages where next_attempt_at <= ?)
        + (select count(*) from operations where status <> 'completed') as count`,
      [now, now],
    )
    return Number(rows[0].count)
  }
  const bystander = await ask('POST', '/v1/webhook_endpoints', { url: `http://${egressAllow[0]}/nothing`, event_types: ['message.read'] })

  return {
    clock,
    server,
    db,
    ask,
    /** Lets the worker look at all that is due, sooner than it would by itself. */
    poke: () => ask('PATCH', `/v1/webhook_endpoints/${bystander.id}`, { metadata: { poked: String(clock.now()) } }),
    /** Waits until nothing is under way or due. */
    async settle(): Promise<void> {
      for (const deadline = Date.now() + SETTLED_MS; (await count()) > 0; await sleep(10)) {
        if (Date.now() > deadline) throw new Error('It does not come to rest')
      }
    },
    /** When the next delivery is due. */
    async nextDue(): Promise<number | null> {
      const { rows } = await db.raw(
        `select min(d.next_attempt_at) as at from webhook_deliveries d
        join webhook_endpoints e on e.environment_id = d.environment_id and e.id = d.endpoint_id
        where e.status in ('active', 'degraded') and e.deleted_at is null`,
      )
      return rows[0].at === null ? null : rows[0].at.getTime()
    },
  }
}
