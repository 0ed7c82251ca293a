// Check 16: a receiver that never answers, with a backlog in front of it. Others get their events as soon as before.

import { connect } from '../../server/lib/db.ts'
import { publish } from '../../server/domains/events/publish.ts'
import { atEnd, type Check, percentile, sleep } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { startReceiver } from '../support/receiver.ts'

const RATIO = 1.5
const PER_SECOND = 50
const CHUNK = 2_000
const PATIENCE_MS = 240_000

export const check: Check = async ({ small, tell }) => {
  const backlog = small ? 5_000 : 100_000
  const seconds = small ? 6 : 20
  const [hanging, well] = [await startReceiver(), await startReceiver()]
  atEnd(hanging.stop)
  atEnd(well.stop)
  hanging.answer(() => {})
  const server = await launch({ RELAYOS_RATE_LIMIT: '0', RELAYOS_EGRESS_ALLOW: `${hanging.host},${well.host}`, LOG_LEVEL: 'warn' })
  const db = connect(await server.connection(), { max: 2 })
  atEnd(() => db.destroy())
  const { api_key: key, environment_id: environment } = server.keys.sandbox
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} → ${answer.status}`)
    return (await answer.json()) as { id: string }
  }

  /** Milliseconds from the answer to a send until its event arrived, at a steady rate. */
  async function measure(): Promise<number[]> {
    const accepted = new Map<string, number>()
    const sending: Promise<void>[] = []
    const began = performance.now()
    for (let count = 0; count < PER_SECOND * seconds; count++) {
      const wait = began + (count * 1_000) / PER_SECOND - performance.now()
      if (wait > 1) await sleep(wait)
      const message = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }
      sending.push(post('/v1/messages', message).then(({ id }) => void accepted.set(id, Date.now())))
    }
    await Promise.all(sending)
    const arrivals = () => new Map(well.received.map(({ event, at }) => [event.subject as string, at]))
    const deadline = Date.now() + PATIENCE_MS
    while ([...accepted.keys()].some((id) => !arrivals().has(id)) && Date.now() < deadline) await sleep(50)
    const found = arrivals()
    return [...accepted].map(([id, at]) => Math.max(1, (found.get(id) ?? Number.POSITIVE_INFINITY) - at))
  }

  await post('/v1/webhook_endpoints', { url: well.url, event_types: ['message.queued'] })
  await measure() // warms up
  const before = await measure()
  await post('/v1/webhook_endpoints', { url: hanging.url, event_types: ['message.read'] })
  for (let count = 0; count < backlog; count += CHUNK) {
    const events = Array.from({ length: CHUNK }, () => ({
      type: 'message.read' as const,
      subject: 'msg_1',
      data: { id: 'msg_1' },
      at: new Date(),
    }))
    await publish(db, environment, events)
  }
  const waiting = async () => Number((await db('webhook_deliveries').whereNotNull('next_attempt_at').count({ count: '*' }))[0]!.count)
  const deadline = Date.now() + PATIENCE_MS
  while ((await waiting()) < backlog && Date.now() < deadline) await sleep(200)
  const stands = await waiting()
  tell(`${stands} deliveries wait for the receiver that hangs`)
  const meanwhile = await measure()

  const [baseline, p95] = [percentile(before, 0.95), percentile(meanwhile, 0.95)]
  const ratio = Math.round((p95 / baseline) * 100) / 100
  return {
    name: 'a hanging receiver with a backlog',
    value: { backlog: stands, baseline_p95_ms: baseline, p95_ms: p95, ratio, hung: hanging.received.length },
    bar: { backlog, ratio: RATIO },
    pass: stands >= backlog && ratio <= RATIO,
    n: meanwhile.length,
  }
}
