// messages.get through the whole pipeline, against peer (a) reading the same row with knex.

import type { Side, Stage } from '../stage/stage.ts'
import { compare, comparison, type Figure } from './figure.ts'
import { create, LATER } from './messages.ts'

const ROUNDS = 5
const SECONDS = 2.5
const CONNECTIONS = 64
const MESSAGES = 2_000

export const getFigure: Figure = {
  name: 'get',
  async run(getStage) {
    const stage = await getStage()
    const peer = await stage.peer()
    const read = async (side: Side) => {
      const target = {
        port: side.port,
        method: 'GET' as const,
        paths: await somePaths(stage, side),
        keys: side.keys,
        body: null,
        idempotencyKeys: false,
      }
      return () => stage.load.run({ target, connections: CONNECTIONS, stopAfter: { seconds: SECONDS }, rate: null })
    }
    return [comparison('messages.get', await compare(ROUNDS, await read(stage.ours), await read(peer)), { ratio: 5 })]
  },
}

/** Messages of each tenant in turn, in the order in which the generator takes the keys. */
async function somePaths({ load, environments }: Stage, side: Side): Promise<string[]> {
  await load.run({ target: create(side, LATER), connections: CONNECTIONS, stopAfter: { requests: MESSAGES }, rate: null })
  const each = Math.floor(MESSAGES / environments.length) - CONNECTIONS
  const lists = environments.map((environment) =>
    side.db('messages').select('id').where({ environment_id: environment }).orderBy('id', 'desc').limit(each),
  )
  const ids = (await Promise.all(lists)).map((list) => list.map(({ id }: { id: string }) => id))
  const fewest = Math.min(...ids.map(({ length }) => length))
  return Array.from(
    { length: fewest * ids.length },
    (_, index) => `/v1/messages/${ids[index % ids.length]![Math.floor(index / ids.length)]}`,
  )
}
