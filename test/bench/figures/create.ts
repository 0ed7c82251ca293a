// messages.create, durable, through the whole pipeline, against peer (a) doing the same inserts.
//
// Once with messages that are due at once, so that the delivery worker runs beside, as it does in the product; and once
// with messages for later, which is acceptance alone. Both are the same operation, committed before it is answered.

import type { Report } from '../load/protocol.ts'
import type { Side, Stage } from '../stage/stage.ts'
import { compare, comparison, type Figure, type Row } from './figure.ts'
import { countKeys, countMessages, create, LATER, NOW, settle } from './messages.ts'

const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = 1_000

export const createFigure: Figure = {
  name: 'create',
  async run(getStage) {
    const stage = await getStage()
    const peer = await stage.peer()
    const later = await against(stage, peer, LATER)
    const now = await against(stage, peer, NOW)
    return [
      { ...later, name: 'messages.create (scheduled: worker idle)' },
      { ...now, name: 'messages.create (sent at once: worker beside)' },
    ]
  },
}

async function against({ load, ours }: Stage, peer: Side, body: string): Promise<Row> {
  const acknowledged = new Map<Side, number>()
  const before = new Map<Side, [number, number]>()
  for (const side of [ours, peer]) before.set(side, [await countMessages(side), await countKeys(side)])
  const send = async (side: Side): Promise<Report> => {
    const order = { target: create(side, body), connections: CONNECTIONS, stopAfter: { seconds: SECONDS }, rate: null }
    const report = await load.run(order)
    acknowledged.set(side, (acknowledged.get(side) ?? 0) + report.requests)
    if (side === ours) await settle(ours)
    return report
  }
  const measured = await compare(
    ROUNDS,
    () => send(ours),
    () => send(peer),
  )
  const bars = body === LATER ? { ratio: 5, perSecond: 10_000 } : { ratio: 5 }
  const row = comparison('', measured, bars)
  for (const side of [ours, peer]) {
    const [messages, keys] = before.get(side)!
    const sent = acknowledged.get(side)!
    const [stored, kept] = [(await countMessages(side)) - messages, (await countKeys(side)) - keys]
    if (stored !== sent || kept !== sent) {
      return { ...row, pass: false, note: `${side.name}: ${sent} acknowledged, but ${stored} messages and ${kept} keys stored` }
    }
  }
  return row
}
