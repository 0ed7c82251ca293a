// Accepted and delivered by the simulated carrier for half a minute, server and worker in one process: a constant load
// is offered, and what waits for delivery must not grow.

import { setTimeout as sleep } from 'node:timers/promises'
import { faults, type Figure, latency, perSecond } from './figure.ts'
import { countBacklog, countDelivered, countEvents, countKeys, countMessages, create, NOW, settle } from './messages.ts'

const BAR = 4_000
const OFFERED = 4_050 // a hair above, so that a pause of the machine does not fail who makes it up
const WARM_UP_SECONDS = 5
const SECONDS = 25
const CONNECTIONS = 256

export const sustainedFigure: Figure = {
  name: 'sustained',
  async run(getStage) {
    const { load, ours } = await getStage()
    const counts = async () => ({ messages: await countMessages(ours), events: await countEvents(ours), keys: await countKeys(ours) })
    const offer = (seconds: number) =>
      load.run({ target: create(ours, NOW), connections: CONNECTIONS, stopAfter: { seconds }, rate: OFFERED })
    await settle(ours)
    const before = await counts()
    await offer(WARM_UP_SECONDS)

    const [began, deliveredBefore] = [performance.now(), await countDelivered(ours)]
    const backlog: number[] = []
    let over = false
    const watch = (async () => {
      while (!over) {
        backlog.push(await countBacklog(ours))
        await sleep(1_000)
      }
    })()
    const report = await offer(SECONDS)
    const seconds = (performance.now() - began) / 1_000 // without the time that counting takes
    const delivered = ((await countDelivered(ours)) - deliveredBefore) / seconds
    over = true
    await watch
    await settle(ours)

    const after = await counts()
    const messages = after.messages - before.messages
    const each = (after.events - before.events) / messages
    const growth = slope(backlog.slice(1))
    const steady = growth < BAR / 100
    const whole = each === 4 && after.keys - before.keys === messages
    const rate = Math.min(report.perSecond, delivered)
    return [
      {
        name: 'sustained: accepted and delivered',
        ours: perSecond(rate),
        peer: '–',
        ratio: null,
        bar: `≥ ${perSecond(BAR)}, backlog not growing`,
        pass: report.failures === 0 && rate >= BAR && steady && whole,
        note: [
          faults([report]),
          whole ? '' : `${each} events a message, ${after.keys - before.keys} keys for ${messages} messages`,
          `accepted ${perSecond(report.perSecond)}, delivered ${perSecond(delivered)} over ${Math.round(report.seconds)} s`,
          `backlog ${Math.min(...backlog)}–${Math.max(...backlog)}, ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} a second`,
          latency([report]),
        ]
          .filter(Boolean)
          .join('; '),
      },
    ]
  },
}

/** Messages that the backlog gains each second: the least-squares line through its samples. */
function slope(samples: number[]): number {
  const middle = (samples.length - 1) / 2
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length
  const [above, below] = samples.reduce(
    ([up, down], value, index) => [up + (index - middle) * (value - mean), down + (index - middle) ** 2],
    [0, 0],
  )
  return below === 0 ? 0 : above / below
}
