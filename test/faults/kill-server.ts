// Check 8: kill -9 of the server under load. What was acknowledged is kept, sent once and told once; and it is back soon.

import { atEnd, type Check, percentile, sleep, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { audit, isClean } from './audit.ts'
import { createLedger } from './ledger.ts'
import { startLoad } from './load.ts'
import { createRandom } from './random.ts'

const READY_MS = 3_000

export const check: Check = async ({ small, seed, tell }) => {
  const kills = small ? 3 : 20
  const wanted = small ? 2_000 : 30_000
  const random = createRandom(seed)
  const server = await launch({ RELAYOS_RATE_LIMIT: '0', LOG_LEVEL: 'warn' })
  const ledger = createLedger(`run${seed}`, 10)
  const load = startLoad({ baseUrl: server.baseUrl, apiKey: server.keys.sandbox.api_key, ledger, atOnce: 64 })
  atEnd(load.stop)

  const readyAfter: number[] = []
  for (let round = 1; round <= kills; round++) {
    await load.reach(Math.ceil((wanted * round) / (kills + 1)))
    await sleep(random() * 300) // not always at the same place of a batch
    await server.kill()
    const killed = performance.now()
    await server.restart()
    readyAfter.push(performance.now() - killed)
    tell(`kill ${round} of ${kills}: ${load.acknowledged()} acknowledged, ready again after ${Math.round(readyAfter.at(-1)!)} ms`)
  }
  await load.reach(wanted)
  await load.stop()
  tell('waiting until every message has its outcome')
  const findings = await audit(await server.connection(), ledger, server.keys.sandbox.environment_id)

  const n = ledger.acknowledged().length
  const ready_p95_ms = Math.round(percentile(readyAfter, 0.95))
  const repeated = ledger.entries.filter(({ answers }) => answers.length > 1).length
  const unexpected = [...new Set(ledger.surprises)]
  const pass = n >= wanted && isClean(findings) && ready_p95_ms <= READY_MS && unexpected.length === 0
  if (!pass) tell(server.log())
  return {
    name: 'kill -9 of the server under load',
    value: { acknowledged: n, kills, repeated, ...findings, ready_p95_ms, ready_max_ms: Math.round(Math.max(...readyAfter)), unexpected },
    bar: { acknowledged: wanted, every_fault: 0, ready_p95_ms: READY_MS, confidence: zeroIn(n) },
    pass,
    n,
  }
}
