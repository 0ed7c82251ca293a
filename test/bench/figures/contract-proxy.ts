// What the contract proxy adds to a request: the real server, directly and through `relayos contract proxy`, in turn.

import type { Target } from '../load/protocol.ts'
import { startChild } from '../stage/child.ts'
import { compare, faults, type Figure, median } from './figure.ts'
import { create, LATER } from './messages.ts'

const ROUNDS = 7
const SECONDS = 1.5
const CONNECTIONS = 2
const OFFERED = 100 // requests per second: what tests of an application send, not what a server carries
const BAR_MS = 1
const PATIENCE_MS = 20_000

export const contractProxyFigure: Figure = {
  name: 'contract-proxy',
  async run(getStage) {
    const { ours, load } = await getStage()
    const proxy = await startProxyProcess(ours.port)
    try {
      const target = create(ours, LATER)
      const run = (to: Target) => load.run({ target: to, connections: CONNECTIONS, stopAfter: { seconds: SECONDS }, rate: OFFERED })
      const { ours: through, peer: direct } = await compare(
        ROUNDS,
        () => run({ ...target, port: proxy.port }),
        () => run(target),
      )
      const added = through.map((report, round) => report.p50 - direct[round]!.p50)
      const p50 = (reports: typeof through) => median(reports.map((report) => report.p50)).toFixed(2)
      const wrong = faults([...through, ...direct])
      return [
        {
          name: 'contract proxy: what it adds to messages.create, p50',
          ours: `${median(added).toFixed(2)} ms`,
          peer: '–',
          ratio: null,
          bar: `≤ ${BAR_MS} ms`,
          pass: wrong === '' && median(added) <= BAR_MS,
          note: [wrong, `${OFFERED}/s: ${p50(through)} ms through it, ${p50(direct)} ms without; ${Math.min(...added).toFixed(2)}–${Math.max(...added).toFixed(2)} ms`].filter(Boolean).join('; '),
        },
      ]
    } finally {
      await proxy.stop()
    }
  },
}

async function startProxyProcess(port: number) {
  const args = ['sdks/cli/bin/relayos.js', 'contract', 'proxy', '--json', '--target', `http://127.0.0.1:${port}`]
  const child = startChild({ command: process.execPath, args, env: {} })
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const found = /"url":"http:\/\/127\.0\.0\.1:(\d+)"/.exec(child.output())
    if (found) return { port: Number(found[1]), stop: child.stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await child.stop()
  throw new Error(`The proxy did not start:\n${child.output()}`)
}
