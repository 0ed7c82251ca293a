// What 100,000 sends, accepted and delivered, leave in the memory of the server.

import { setTimeout as sleep } from 'node:timers/promises'
import { residentBytes } from '../stage/child.ts'
import { faults, type Figure, perSecond } from './figure.ts'
import { create, NOW, settle } from './messages.ts'

const WARM_UP = 20_000
const SENDS = 100_000
const SETTLE_MS = 6_000
const BAR_MB = 100
const CONNECTIONS = 64

export const memoryFigure: Figure = {
  name: 'memory',
  async run(getStage) {
    const { load, fresh } = await getStage()
    return fresh(async (ours) => {
      const send = async (requests: number) => {
        const report = await load.run({ target: create(ours, NOW), connections: CONNECTIONS, stopAfter: { requests }, rate: null })
        await settle(ours)
        await sleep(SETTLE_MS)
        return { report, bytes: await residentBytes(ours.pid) }
      }
      const warm = await send(WARM_UP)
      const end = await send(SENDS)
      const [before, after] = [warm.bytes / 1e6, end.bytes / 1e6]
      return [
        {
          name: 'memory after 100,000 sends',
          ours: `${after >= before ? '+' : ''}${Math.round(after - before)} MB`,
          peer: '–',
          ratio: null,
          bar: `≤ +${BAR_MB} MB`,
          pass: end.report.failures === 0 && end.report.requests >= SENDS && after - before <= BAR_MB,
          note: [
            faults([warm.report, end.report]),
            `${Math.round(before)} → ${Math.round(after)} MB resident, at ${perSecond(end.report.perSecond)}`,
          ]
            .filter(Boolean)
            .join('; '),
        },
      ]
    })
  },
}
