// relayos contract diff: does a new contract break what this application uses?

import { resolve } from 'node:path'
import { Command } from 'commander'
import { type Break, diffTraffic, type DiffReport, readRecording } from '../../contract/index.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { bold, dim, green, oneLine, red } from '../io/text.ts'
import { type Common, open, withContract } from './options.ts'

type Options = Common & { since: string }

export const createContractDiff = (context: Context): Command =>
  withContract(new Command('diff'))
    .summary('does a new contract break recorded traffic?')
    .description(
      'Holds recorded traffic against an old contract and the new one, and names each break with the requests that it hits. What the traffic does not use may change. Exit code 1 when something breaks.',
    )
    .argument('<recordings...>', 'HAR files, as `contract proxy --har` writes them')
    .requiredOption('--since <version>', 'the contract that the traffic was recorded with: a released version, a file or an address')
    .addHelpText(
      'after',
      `
  relayos contract diff --since 0.1.0 traffic.har
  relayos contract diff --since openapi-today.json --contract https://next.example.com/openapi.json traffic.har`,
    )
    .action((recordings: string[], options: Options) => run(context, recordings, options))

async function run(context: Context, files: string[], { since, contract: source }: Options) {
  const before = await open(context, since, true)
  const after = await open(context, source)
  const recordings = files.map((file) => {
    try {
      return readRecording(resolve(context.cwd, file))
    } catch (error) {
      throw usageError((error as Error).message)
    }
  })
  const report = diffTraffic(before, after, recordings)
  tell(context, report)
  if (report.breaks.length > 0)
    throw new CliError(`The contract ${report.after} breaks ${report.breaks.length} things that the traffic uses`, EXIT.failure)
}

function tell({ io, options }: Context, report: DiffReport) {
  if (options.json) return io.json(report, 2)
  for (const found of report.breaks) tellBreak(io, found)
  const { exchanges, outside, unreadable, operations, before, after, breaks } = report
  const sign = breaks.length > 0 ? red('✘') : green('✔')
  io.line(`${sign} ${before} → ${after}: ${exchanges} exchanges with ${Object.keys(operations).length} operations, ${breaks.length} breaks`)
  if (outside > 0) io.line(dim(`  ${outside} exchanges are not of the contract ${before}`))
  if (unreadable > 0) io.line(dim(`  ${unreadable} entries could not be read`))
}

function tellBreak(io: Context['io'], { operation, side, rule, in: place, pointer, message, count, examples }: Break) {
  io.line(
    `${red('✘')} ${bold(oneLine(operation))} ${side} ${place}${pointer ? ` ${oneLine(pointer)}` : ''}: ${oneLine(message)} ${dim(`[${rule}]`)}`,
  )
  for (const { entry, request, status } of examples) io.line(dim(`    entry ${entry}: ${oneLine(request)} → ${status}`))
  if (count > examples.length) io.line(dim(`    and ${count - examples.length} more`))
}
