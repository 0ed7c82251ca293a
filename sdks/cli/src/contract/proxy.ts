// relayos contract proxy: between an application and the API, for as long as its tests run.

import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { type Contract, ofProxy, type ContractProxy, type ProxyReport, startProxy, writeReports } from '../../contract/index.ts'
import { tellFinding } from '../../contract/findings.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, type ExitCode, usageError } from '../exit.ts'
import { bold, dim, green, oneLine, red, yellow } from '../io/text.ts'
import { positiveInteger } from '../program-options.ts'
import { type Common, open, paths, portNumber, type Reports, withContract, withReports } from './options.ts'

type Options = Common &
  Reports & { target: string; port: number; host: string; har?: string; maxBody?: number; strict?: boolean; preserveHost?: boolean }

export const createContractProxy = (context: Context): Command =>
  withReports(withContract(new Command('proxy')))
    .summary('hold the traffic of an application against the contract')
    .description(
      'Passes requests on to the API and holds them and their answers against the contract. With a command, runs it with RELAYOS_BASE_URL set to the proxy and ends when it ends. Exit code 1 when something broke the contract.',
    )
    .argument('[command...]', 'what to run, after --')
    .requiredOption('--target <url>', 'the API, or the mock')
    .option('--port <number>', 'where to listen; default: a free port', portNumber, 0)
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--har <file>', 'record the exchanges, without secrets, as HAR 1.2')
    .option('--max-body <bytes>', 'bodies that are longer pass without being looked at', positiveInteger)
    .option('--preserve-host', "tell the target the Host that the application asked for, not the target's own")
    .option('--strict', 'requests beside the contract are violations too')
    .addHelpText(
      'after',
      `
  relayos contract proxy --target http://127.0.0.1:8080 --har traffic.har -- npm test
  relayos contract proxy --target http://127.0.0.1:4010 --port 4011`,
    )
    .action((command: string[], options: Options) => run(context, command, options))

async function run(context: Context, command: string[], options: Options) {
  const contract = await open(context, options.contract)
  const startedAt = new Date(context.clock.now())
  const proxy = await start(context, contract, options)
  context.endsItself = true
  context.endsWell = command.length === 0 // a signal is how it is ended
  announce(context, proxy, options)
  const work = command.length > 0 ? runCommand(context, command, proxy.url) : aborted(context.signal).then(() => EXIT.ok)
  const [ended] = await Promise.allSettled([work]) // what was seen is told however it ended
  const report = await proxy.stop()
  const about = {
    subject: options.target,
    contract: contract.document.info,
    startedAt: startedAt.toISOString(),
    milliseconds: context.clock.now() - startedAt.getTime(),
  }
  const written = writeReports(ofProxy(report, about), paths(context, options), options.contract)
  tell(context, report, written)
  const code = exitCode(ended.status === 'fulfilled' ? ended.value : EXIT.ok, report)
  if (code !== EXIT.ok) throw verdict(code, report) // it counts, also after Ctrl-C
  if (ended.status === 'rejected') throw ended.reason
}

function exitCode(ofCommand: number, { violations, unreachable }: ProxyReport): ExitCode {
  if (violations > 0) return EXIT.failure
  if (ofCommand === EXIT.ok && unreachable > 0) return EXIT.unavailable
  return ofCommand as ExitCode
}

function verdict(code: ExitCode, { violations, findings, unreachable }: ProxyReport): CliError {
  if (violations > 0) return new CliError(`The contract was broken ${violations} times, in ${findings.length} ways`, code)
  if (code === EXIT.unavailable && unreachable > 0) return new CliError(`${unreachable} requests got no answer from the target`, code)
  return new CliError(`The command ended with ${code}; the contract was kept`, code)
}

async function start(
  context: Context,
  contract: Contract,
  { target, port, host, har, maxBody, strict, preserveHost }: Options,
): Promise<ContractProxy> {
  try {
    return await startProxy({
      contract,
      target,
      port,
      host,
      ...(har === undefined ? {} : { har: resolve(context.cwd, har) }),
      ...(maxBody === undefined ? {} : { maxBody }),
      strict: strict ?? false,
      preserveHost: preserveHost ?? false,
    })
  } catch (error) {
    throw usageError((error as Error).message)
  }
}

function announce({ io, options }: Context, { url }: ContractProxy, { target }: Options) {
  if (options.json) io.json({ type: 'ready', url, target })
  else io.note(`Listening on ${bold(url)}, passing on to ${bold(oneLine(target))}`)
}

/** Answers its exit code. The child gets the signals of the terminal itself. */
function runCommand({ env, cwd, signal }: Context, [program, ...args]: string[], url: string): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(program!, args, { stdio: 'inherit', cwd, env: { ...env, RELAYOS_BASE_URL: url } })
    const stop = () => void child.kill('SIGTERM')
    signal.addEventListener('abort', stop)
    child.on('error', (error) => reject(usageError(`${program} can not be run: ${error.message}`)))
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop)
      done(code ?? EXIT.terminated)
    })
  })
}

export const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted ? Promise.resolve() : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

function tell({ io, options }: Context, report: ProxyReport, written: string[]) {
  if (options.json) return io.json({ type: 'report', ...report })
  for (const finding of report.findings) {
    const [first, ...rest] = tellFinding(finding).split('\n')
    io.line(`${red('✘')} ${oneLine(first!)}`)
    for (const line of rest) io.line(dim(oneLine(line)))
  }
  const { exchanges, checked, outside, unseen, unreachable, unrecorded, violations, operations } = report
  const sign = violations > 0 ? red('✘') : green('✔')
  io.line(
    `${sign} ${exchanges} exchanges, ${checked} held against the contract, ${Object.keys(operations).length} operations, ${violations} violations`,
  )
  if (outside > 0) io.line(dim(`  ${outside} beside the contract`))
  if (unseen > 0) io.line(yellow(`  ${unseen} with a body too large to look at (--max-body)`))
  if (unreachable > 0) io.line(yellow(`  ${unreachable} without an answer of the target`))
  if (unrecorded > 0) io.line(yellow(`  ${unrecorded} not recorded: the recording is full`))
  for (const path of written) io.note(`written: ${path}`)
}
