// Operations without database work: credential, limit, validation, headers and usage, against peer (b), Fastify with the
// same schemas and none of these. The generator stays awake here: with a core to itself it costs nothing, and putting it
// to sleep and waking it up would be most of what is measured.

import { compare, comparison, type Figure } from './figure.ts'

const ROUNDS = 5
const SECONDS = 2
const CONNECTIONS = 64

export const noDatabaseFigure: Figure = {
  name: 'no-database',
  async run(getStage) {
    const { load, ours, fastify } = await getStage()
    const peer = await fastify()
    const rows = []
    for (const [name, path] of [
      ['me.get', '/v1/me'],
      ['event_types.get', '/v1/event_types/message.sent'],
    ] as const) {
      const ask =
        ({ port, keys }: { port: number; keys: string[] }) =>
        () => {
          const target = { port, method: 'GET' as const, paths: [path], keys, body: null, idempotencyKeys: false }
          return load.run({ target, connections: CONNECTIONS, stopAfter: { seconds: SECONDS }, rate: null, awake: true })
        }
      rows.push(comparison(`${name} against Fastify`, await compare(ROUNDS, ask(ours), ask(peer)), { ratio: 0.7 }))
    }
    return rows
  },
}
