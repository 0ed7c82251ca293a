// What the contract proxy adds to a request: the real server, directly and through `relayos contract proxy`. The two take turns
// request by request, on a kept connection each, so that both meet the same weather.

import { Agent, request } from 'node:http'
import { startChild } from '../stage/child.ts'
import { type Figure, median } from './figure.ts'
import { LATER } from './messages.ts'

const WARM_UP = 300
const REQUESTS = 2_000
const BAR_MS = 1
const PATIENCE_MS = 20_000

export const contractProxyFigure: Figure = {
  name: 'contract-proxy',
  async run(getStage) {
    const { ours } = await getStage()
    const proxy = await startProxyProcess(ours.port)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const headers = {
      authorization: `Bearer ${ours.keys[0]}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(LATER),
    }
    const send = (port: number) => timed(() => post(agent, port, headers))
    const direct: number[] = []
    const through: number[] = []
    try {
      for (let count = 0; count < WARM_UP + REQUESTS; count++) {
        const [one, other] = [await send(ours.port), await send(proxy.port)]
        if (count < WARM_UP) continue
        direct.push(one)
        through.push(other)
      }
    } finally {
      agent.destroy()
      await proxy.stop()
    }
    const added = median(through) - median(direct)
    return [
      {
        name: 'contract proxy: what it adds to messages.create, p50',
        ours: `${added.toFixed(2)} ms`,
        peer: '–',
        ratio: null,
        bar: `≤ ${BAR_MS} ms`,
        pass: added <= BAR_MS,
        note: `${median(through).toFixed(2)} ms through it, ${median(direct).toFixed(2)} ms without, of ${REQUESTS} requests each`,
      },
    ]
  },
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function post(agent: Agent, port: number, headers: Record<string, string | number>): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path: '/v1/messages', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => (answer.statusCode === 202 ? resolve() : reject(new Error(`messages.create answers ${answer.statusCode}`))))
    })
    outgoing.on('error', reject)
    outgoing.end(LATER)
  })
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
