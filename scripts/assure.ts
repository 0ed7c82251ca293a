// npm run assure -- <n> [--small] [--seed <number>]: tries one of the promises of reliability.md against a real server.
// Prints one line of JSON; what goes on meanwhile is told on stderr. Exits with 1 when the bar is missed.

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type Check, type Options, tidy } from '../test/assure/check.ts'

const checks: Record<string, () => Promise<{ check: Check }>> = {
  '1': () => import('../test/assure/contract.ts'),
  '3': () => import('../test/assure/traffic.ts'),
  '8': () => import('../test/faults/kill-server.ts'),
  '9': () => import('../test/faults/kill-postgres.ts'),
  '10': () => import('../test/faults/kill-webhook-worker.ts'),
  '11': () => import('../test/faults/idempotency-storm.ts'),
  '13': () => import('../test/faults/signatures.ts'),
  '14': () => import('../test/faults/receiver-down.ts'),
  '15': () => import('../test/faults/retry-schedule.ts'),
  '17': () => import('../test/faults/disable-recover.ts'),
  '18': () => import('../test/faults/kill-event-sink.ts'),
  '22': () => import('../test/faults/shared-limits.ts'),
  '24': () => import('../test/faults/rolling-restart.ts'),
  '28': async () => ({ check: (await import('../test/assure/isolation.ts')).standalone }),
  '43': () => import('../test/faults/event-stream.ts'),
  '16': () => import('../test/faults/hanging-neighbour.ts'),
  '40': async () => (await import('../test/faults/egress.ts')).ssrf,
  '41': async () => (await import('../test/faults/egress.ts')).rebinding,
  '42': async () => (await import('../test/faults/egress.ts')).hostileReceivers,
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
})
const [number = ''] = positionals
const load = checks[number]
if (!load || positionals.length !== 1 || !/^\d{1,9}$/.test(values.seed)) {
  console.error(`Usage: npm run assure -- <${Object.keys(checks).join(' | ')}> [--small] [--seed <number>]`)
  process.exit(2)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tidy().finally(() => process.exit(130)))

const options: Options = { small: values.small, seed: Number(values.seed), tell: (text) => console.error(`  ${text}`) }
process.exitCode = await run(number, load, options)

async function run(number: string, load: () => Promise<{ check: Check }>, options: Options): Promise<number> {
  const frame = { check: Number(number), seed: options.seed, node: process.versions.node, commit: commit() }
  try {
    const { name, value, bar, pass, n } = await (await load()).check(options)
    console.log(JSON.stringify({ check: frame.check, name, value, bar, pass, n, seed: frame.seed, node: frame.node, commit: frame.commit }))
    return pass ? 0 : 1
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    await tidy()
  }
}

/** The commit, with a plus when the tree differs from it. */
function commit(): string {
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' }).stdout?.trim() ?? ''
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+'}`
}
