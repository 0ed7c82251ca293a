// messages.get through the whole pipeline, against a knex query a request.

import type { Side, Stage } from '../stage/stage.ts'
import { bodyOf } from './create.ts'
import { clean, inTurn, type Measure, median, ms, perSecond, ratioOf } from './figure.ts'

const SECONDS = 3
const ROUNDS = 5
const MESSAGES = 240 // a multiple of the number of keys: message n belongs to the environment of key n

export const get: Measure = async (stage) => {
  const peer = await stage.peer()
  const [ours, theirs] = [await reader(stage, stage.ours), await reader(stage, peer)]
  await ours()
  await theirs()
  const rounds = await inTurn(ROUNDS, ours, theirs)
  const ratio = ratioOf(rounds)
  return [
    {
      name: 'messages.get',
      ours: `${perSecond(median(rounds.map(([report]) => report.perSecond)))}, p99 ${ms(median(rounds.map(([report]) => report.p99)))}`,
      peer: perSecond(median(rounds.map(([, report]) => report.perSecond))),
      ratio,
      bar: '≥ 5 ×',
      pass: ratio.median >= 5,
    },
  ]
}

async function reader({ load }: Stage, { port, keys }: Side) {
  const body = bodyOf({ scheduled_at: new Date(Date.now() + 86_400_000).toISOString() })
  const paths: string[] = []
  for (let index = 0; index < MESSAGES; index++) {
    const headers = { authorization: `Bearer ${keys[index % keys.length]}`, 'content-type': 'application/json' }
    const response = await fetch(`http://127.0.0.1:${port}/v1/messages`, { method: 'POST', headers, body })
    paths.push(`/v1/messages/${((await response.json()) as { id: string }).id}`)
  }
  const target = { port, method: 'GET' as const, paths, keys, body: null, idempotencyKeys: false }
  return async () => clean(await load.run({ target, connections: 128, stopAfter: { seconds: SECONDS }, rate: null }))
}
