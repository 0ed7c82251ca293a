// The contract kit: its stories are lint-free, its own tests pass, and over the traffic of real tests it raises no false alarm.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verdict } from '../../test/support/through-proxy.ts'
import { node } from './run.ts'

const MOCHA = 'node_modules/mocha/bin/mocha.js'
const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js'
const STORIES = 'spec/arazzo'
/** Tests whose traffic goes through the proxy. Those that compare addresses (OAuth issuers, audiences) can't have it between. */
const TRAFFIC = ['messages', 'message-batches', 'idempotency', 'events', 'operation']
const ENOUGH = 500 // exchanges: fewer say that the traffic went elsewhere

export async function checkContractKit(): Promise<boolean> {
  const stories = readdirSync(STORIES).map((name) => join(STORIES, name))
  if (!(await node(REDOCLY, 'lint', '--config', join(STORIES, 'redocly.yaml'), ...stories.filter((path) => path.endsWith('.arazzo.yaml')))))
    return false
  const tested = await node(MOCHA, 'sdks/cli/contract/test/*.test.ts')
  return (await checkTraffic(TRAFFIC)) && tested
}

export async function checkTraffic(names: string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'relayos-traffic-'))
  const report = join(folder, 'verdicts.jsonl')
  process.env.RELAYOS_TEST_PROXY = report // for the tests that are started here
  try {
    const passed = await node(MOCHA, '--reporter', 'dot', ...names.map((name) => `test/e2e/${name}.test.ts`))
    const verdicts = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line): Verdict => JSON.parse(line))
    return tell(verdicts) && passed
  } finally {
    delete process.env.RELAYOS_TEST_PROXY
    rmSync(folder, { recursive: true, force: true })
  }
}

function tell(verdicts: Verdict[]): boolean {
  const exchanges = verdicts.reduce((sum, verdict) => sum + verdict.exchanges, 0)
  const falseAlarms = verdicts.flatMap((verdict) => verdict.falseAlarms)
  const missed = verdicts.flatMap((verdict) => verdict.missed)
  const alarms = verdicts.reduce((sum, verdict) => sum + verdict.alarms, 0)
  const operations = new Set(verdicts.flatMap((verdict) => verdict.operations)).size
  for (const words of falseAlarms.slice(0, 20)) console.error(`false alarm: ${words}`)
  for (const words of missed.slice(0, 20)) console.error(`missed: ${words}`)
  console.log(
    `${exchanges} exchanges with ${operations} operations through the proxy: ${alarms} alarms, ${falseAlarms.length} of them false, ${missed.length} faults missed`,
  )
  if (exchanges < ENOUGH) console.error(`at least ${ENOUGH} exchanges were expected`)
  return exchanges >= ENOUGH && falseAlarms.length === 0 && missed.length === 0
}

if (import.meta.main) process.exit((await (process.argv.length > 2 ? checkTraffic(process.argv.slice(2)) : checkContractKit())) ? 0 : 1)
