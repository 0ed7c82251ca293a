// Check 10: kill -9 of a worker in the middle of deliveries, while another one lives. Every event arrives; what was under way is taken
// over, soon, under the same webhook-id and with the same body. The dead one comes back only afterwards.

import type { ServerResponse } from 'node:http'
import { atEnd, type Check, percentile, sleep, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { connect } from '../../server/lib/db.ts'
import { type Received, startReceiver } from '../support/receiver.ts'
import { createRandom } from './random.ts'

const AGAIN_MS = 35_000
const PATIENCE_MS = 60_000
const GIVEN_UP_MS = 14_000 // a little before the worker gives an attempt up
const MESSAGES = 40 // each round, one after the other
const BATCH = 80 // come at once, when the receiver begins to hold: many of them in runs
const UNDER_WAY = 16 // are held by the receiver when the kill comes; some of each worker

export const check: Check = async ({ small, seed, tell }) => {
  const kills = small ? 1 : 20
  const random = createRandom(seed)
  const receiver = await startReceiver()
  atEnd(receiver.stop)
  const held: { received: Received; response: ServerResponse }[] = []
  let holding = false
  receiver.answer((received, response) => {
    if (holding) held.push({ received, response })
    else setTimeout(() => response.writeHead(200).end(), random() * 5)
  })
  const settings = { RELAYOS_RATE_LIMIT: '0', RELAYOS_EGRESS_ALLOW: receiver.host, LOG_LEVEL: 'warn' }
  const server = await launch({ ...settings, RELAYOS_ROLES: 'api' })
  const work = () => launch({ ...settings, RELAYOS_ROLES: 'worker' }, server)
  const workers = [await work(), await work()]
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.keys.sandbox.api_key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} → ${answer.status}`)
    return (await answer.json()) as { id: string }
  }
  await post('/v1/webhook_endpoints', { url: receiver.url, event_types: ['message.*'], concurrency: 20 })
  const message = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

  const again: number[] = []
  let [changed, missing, runs] = [0, 0, 0]
  const db = connect(await server.connection(), { max: 1 })
  atEnd(() => db.destroy())
  for (let round = 1; round <= kills; round++) {
    const killAt = Math.floor(random() * (MESSAGES - UNDER_WAY))
    for (let count = 0; count < MESSAGES - UNDER_WAY; count++) {
      if (count === killAt) holding = true
      await post('/v1/messages', message)
    }
    await post('/v1/message_batches', { messages: Array.from({ length: BATCH }, () => message) })
    const deadline = Date.now() + PATIENCE_MS
    while (held.length < UNDER_WAY && Date.now() < deadline) await sleep(5)
    await sleep(random() * 50)
    const victim = workers[round % 2]!
    const standing = held.filter(({ response }) => !response.destroyed) // the others were given up after their 15 seconds
    await victim.kill()
    const killed = Date.now()
    const atKill = await db('webhook_runs').count<{ count: number }[]>({ count: '*' })
    runs += Number(atKill[0]!.count)
    const isYoung = ({ received }: { received: Received }) => killed - received.at < GIVEN_UP_MS // else it ended by itself, for a minute
    holding = false
    await sleep(200) // its connections end; those of the other one stand
    const [lost, kept] = [
      standing.filter((one) => one.response.destroyed && isYoung(one)),
      standing.filter(({ response }) => !response.destroyed),
    ]
    held.length = 0
    for (const { response } of kept) response.writeHead(200).end()
    const patience = Date.now() + PATIENCE_MS
    for (const {
      received: { headers, text },
    } of lost) {
      const id = headers['webhook-id']
      const find = () => receiver.received.find((one) => one.at > killed && one.headers['webhook-id'] === id)
      while (!find() && Date.now() < patience) await sleep(20)
      const found = find()
      if (!found) missing++
      else {
        again.push(found.at - killed)
        if (found.text !== text) changed++
      }
    }
    await victim.restart()
    tell(
      `kill ${round} of ${kills}: ${lost.length} were under way there, ${kept.length} elsewhere; again after ${Math.max(...again)} ms at most`,
    )
  }

  const settled = async () => {
    const { rows } = await db.raw(`
      select count(*) filter (where d.status = 'delivered')::int as delivered, count(*)::int as events
      from events e left join webhook_deliveries d on d.environment_id = e.environment_id and d.event_id = e.id
      where e.type like 'message.%'`)
    return rows[0] as { delivered: number; events: number }
  }
  const deadline = Date.now() + PATIENCE_MS
  let { delivered, events } = await settled()
  while (delivered < events && Date.now() < deadline) {
    await sleep(200)
    ;({ delivered, events } = await settled())
  }
  const arrived = new Set(receiver.ids())
  const { rows } = await db.raw(`select id from events where type like 'message.%'`)
  const undelivered = (rows as { id: string }[]).filter(({ id }) => !arrived.has(id)).length + (events - delivered)
  const slowest = Math.max(...again)
  const pass = undelivered === 0 && missing === 0 && changed === 0 && slowest <= AGAIN_MS && again.length >= kills && (small || runs > 0)
  if (!pass) for (const node of [server, ...workers]) tell(node.log())
  return {
    name: 'kill -9 of one of two workers in the middle of deliveries',
    value: {
      events,
      kills,
      under_way: again.length,
      undelivered,
      missing,
      changed,
      again_p50_ms: percentile(again, 0.5),
      again_max_ms: slowest,
      runs_at_kill: runs,
      repeated: receiver.received.length - arrived.size,
    },
    bar: { undelivered: 0, missing: 0, changed: 0, again_max_ms: AGAIN_MS, confidence: zeroIn(events) },
    pass,
    n: events,
  }
}
