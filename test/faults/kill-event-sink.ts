// Check 18: kill -9 of the node that serves an event sink, in the middle of a batch. The other node takes over; every event arrives,
// in the order of the feed, and soon.

import type { ServerResponse } from 'node:http'
import { connect } from '../../server/lib/db.ts'
import { atEnd, type Check, sleep, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { type Received, startReceiver } from '../support/receiver.ts'
import { createRandom } from './random.ts'

const AGAIN_MS = 35_000
const PATIENCE_MS = 60_000
const MESSAGES = 40 // each round

export const check: Check = async ({ small, seed, tell }) => {
  const kills = small ? 1 : 6
  const random = createRandom(seed)
  const receiver = await startReceiver()
  atEnd(receiver.stop)
  const held: { received: Received; response: ServerResponse }[] = []
  let [holding, acknowledged] = [false, 0]
  receiver.answer((received, response) => {
    if (holding) held.push({ received, response })
    else {
      acknowledged++
      setTimeout(() => response.writeHead(200).end(), random() * 5)
    }
  })
  const settings = { RELAYOS_RATE_LIMIT: '0', RELAYOS_EGRESS_ALLOW: receiver.host, LOG_LEVEL: 'warn' }
  const first = await launch(settings)
  const post = async (baseUrl: string, path: string, body: object) => {
    const answer = await fetch(`${baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${first.keys.sandbox.api_key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} → ${answer.status}: ${await answer.text()}`)
  }
  const sink = { type: 'http', name: 'Check', event_types: ['*'], batch_size: 7, start_from: 'beginning', http: { url: receiver.url } }
  await post(first.baseUrl, '/v1/event_sinks', sink)
  const message = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
  await post(first.baseUrl, '/v1/messages', message)
  const began = Date.now()
  while (acknowledged === 0 && Date.now() - began < PATIENCE_MS) await sleep(5) // now the first node has it
  const nodes = [first, await launch(settings, first)]

  const again: number[] = []
  for (let round = 0; round < kills; round++) {
    const [victim, other] = [nodes[round % 2]!, nodes[(round + 1) % 2]!]
    const killAt = Math.floor(random() * MESSAGES)
    for (let count = 0; count < MESSAGES; count++) {
      if (count === killAt) holding = true
      await post(other.baseUrl, '/v1/messages', message)
    }
    const deadline = Date.now() + PATIENCE_MS
    while (held.length === 0 && Date.now() < deadline) await sleep(5)
    if (held.length === 0) throw new Error('nothing was under way')
    await victim.kill()
    const killed = Date.now()
    const lost = held.splice(0)[0]!.received.event[0].id as string
    holding = false
    const found = () => receiver.received.find(({ at, event }) => at > killed && event.some(({ id }: { id: string }) => id === lost))
    while (!found() && Date.now() - killed < PATIENCE_MS) await sleep(20)
    again.push((found()?.at ?? Number.POSITIVE_INFINITY) - killed)
    await victim.restart()
    tell(`kill ${round + 1} of ${kills}: the batch came again after ${again.at(-1)} ms`)
  }

  const db = connect(await first.connection(), { max: 1 })
  atEnd(() => db.destroy())
  const caughtUp = async () => {
    const { rows } = await db.raw(
      'select max(q.last - s.seq)::int as lag from event_sinks s join environment_sequences q using (environment_id)',
    )
    return rows[0].lag === 0
  }
  const deadline = Date.now() + PATIENCE_MS
  while (!(await caughtUp()) && Date.now() < deadline) await sleep(100)
  const { rows } = await db.raw('select e.id from events e join event_sinks s using (environment_id) order by e.seq')
  const feed = (rows as { id: string }[]).map(({ id }) => id)
  const arrived = receiver.received.flatMap(({ event }) => event as { id: string }[]).map(({ id }) => id)
  const firsts = [...new Set(arrived)]
  const lost = feed.filter((id) => !firsts.includes(id)).length
  const out_of_order = firsts.filter((id, index) => id !== feed[index]).length
  const again_max_ms = Math.max(...again)
  const pass = lost === 0 && out_of_order === 0 && again_max_ms <= AGAIN_MS
  if (!pass) tell(nodes.map((node) => node.log()).join('\n'))
  return {
    name: 'kill -9 of the node that serves an event sink',
    value: { events: feed.length, kills, lost, out_of_order, again_max_ms, repeated: arrived.length - firsts.length },
    bar: { lost: 0, out_of_order: 0, again_max_ms: AGAIN_MS, confidence: zeroIn(feed.length) },
    pass,
    n: feed.length,
  }
}
