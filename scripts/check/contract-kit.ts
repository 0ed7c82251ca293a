// The contract kit: its stories are lint-free, its own tests pass, and over the traffic of real tests it raises no false alarm.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf, SAMPLE, trafficOf } from '../../test/assure/traffic.ts'
import { node } from './run.ts'

const MOCHA = 'node_modules/mocha/bin/mocha.js'
const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js'
const STORIES = 'spec/arazzo'
const ENOUGH = 500 // exchanges: fewer say that the traffic went elsewhere

export async function checkContractKit(): Promise<boolean> {
  const stories = readdirSync(STORIES).map((name) => join(STORIES, name))
  if (!(await node(REDOCLY, 'lint', '--config', join(STORIES, 'redocly.yaml'), ...stories.filter((path) => path.endsWith('.arazzo.yaml')))))
    return false
  const tested = await node(MOCHA, 'sdks/cli/contract/test/*.test.ts')
  return (await checkTraffic(SAMPLE)) && tested
}

/** A sample of the suite; `npm run assure -- 3` takes all of it. */
export async function checkTraffic(files: string[]): Promise<boolean> {
  const traffic = await trafficOf(files, console.log)
  const faults = faultsOf(traffic)
  for (const words of faults.slice(0, 20)) console.error(words)
  const { exchanges, operations, alarms, falseAlarms, missed } = traffic
  console.log(
    `${exchanges} exchanges with ${operations.length} operations through the proxy: ${alarms} alarms, ${falseAlarms.length} of them false, ${missed.length} faults missed`,
  )
  if (exchanges < ENOUGH) console.error(`at least ${ENOUGH} exchanges were expected`)
  return exchanges >= ENOUGH && faults.length === 0
}

if (import.meta.main) process.exit((await (process.argv.length > 2 ? checkTraffic(process.argv.slice(2)) : checkContractKit())) ? 0 : 1)
