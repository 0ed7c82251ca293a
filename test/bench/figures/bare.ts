// An operation without database work through the whole pipeline (credential, limit, validation, headers, usage),
// against Fastify with the same schemas and neither credential nor limit.

import { clean, inTurn, type Measure, median, ms, perSecond, ratioOf } from './figure.ts'

const SECONDS = 3
const ROUNDS = 7

export const bare: Measure = async ({ load, ours, fastify }) => {
  const peer = await fastify()
  const reader = (port: number, keys: string[]) => async () => {
    const target = { port, method: 'GET' as const, paths: ['/v1/me'], keys, body: null, idempotencyKeys: false }
    return clean(await load.run({ target, connections: 64, stopAfter: { seconds: SECONDS }, rate: null, awake: true }))
  }
  const [mine, theirs] = [reader(ours.port, ours.keys), reader(peer.port, [])]
  await mine()
  await theirs()
  const rounds = await inTurn(ROUNDS, mine, theirs)
  const ratio = ratioOf(rounds)
  return [
    {
      name: 'me.get, no database work, against Fastify without credential and limit',
      ours: `${perSecond(median(rounds.map(([report]) => report.perSecond)))}, p99 ${ms(median(rounds.map(([report]) => report.p99)))}`,
      peer: perSecond(median(rounds.map(([, report]) => report.perSecond))),
      ratio,
      bar: '≥ 0.7 ×',
      pass: ratio.median >= 0.7,
    },
  ]
}
