// messages.create, durable, the whole pipeline, against one knex transaction a request.

import type { Report } from '../load/protocol.ts'
import type { Side, Stage } from '../stage/stage.ts'
import { clean, inTurn, type Measure, median, ms, perSecond, ratioOf } from './figure.ts'

const SECONDS = 4
const ROUNDS = 5
const CONNECTIONS = 128

export const create: Measure = async (stage) => {
  // Scheduled for later: what is measured is accepting, with nothing delivered beside it on the same two cores.
  const later = bodyOf({ scheduled_at: new Date(Date.now() + 86_400_000).toISOString() })
  const peer = await stage.peer()
  const measure = (side: Side, body: string) => async () => clean(await send(stage, side, body))
  await measure(stage.ours, later)() // warm
  await measure(peer, later)()
  const rounds = await inTurn(ROUNDS, measure(stage.ours, later), measure(peer, later))
  const ours = rounds.map(([report]) => report)
  const rate = median(ours.map((report) => report.perSecond))
  const ratio = ratioOf(rounds)
  const [delivering] = [await measure(stage.ours, bodyOf({}))()]
  return [
    {
      name: 'messages.create, durable, idempotency keys',
      ours: `${perSecond(rate)}, p50 ${ms(median(ours.map(({ p50 }) => p50)))}, p99 ${ms(median(ours.map(({ p99 }) => p99)))}`,
      peer: perSecond(median(rounds.map(([, report]) => report.perSecond))),
      ratio,
      bar: '≥ 5 × and ≥ 10,000/s',
      pass: ratio.median >= 5 && rate >= 10_000,
      note: `messages scheduled for later, so the worker is idle; delivering at the same time: ${perSecond(delivering!.perSecond)}; generator ${Math.round(median(ours.map(({ cpuShare }) => cpuShare)) * 100)} % of a core`,
    },
  ]
}

function send({ load }: Stage, { port, keys }: Side, body: string): Promise<Report> {
  const target = { port, method: 'POST' as const, paths: ['/v1/messages'], keys, body, idempotencyKeys: true }
  return load.run({ target, connections: CONNECTIONS, stopAfter: { seconds: SECONDS }, rate: null })
}

export const bodyOf = (more: object) =>
  JSON.stringify({ channel: 'sms', to: '+15005550010', content: { text: 'Your table is ready.' }, metadata: { order: '8123' }, ...more })
