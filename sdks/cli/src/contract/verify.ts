// relayos contract verify: runs the stories of the contract against an environment.

import { resolve } from 'node:path'
import { Command } from 'commander'
import { type Mock, ofVerify, startMock, type StepResult, verify, type VerifyReport, writeReports } from '../../contract/index.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { bold, dim, green, oneLine, red, yellow } from '../io/text.ts'
import { collect } from '../program-options.ts'
import { type Common, open, paths, type Reports, withContract, withReports } from './options.ts'

type Options = Common & Reports & { only?: string[]; without?: string[]; input?: string[]; allowLive?: boolean; offline?: boolean }

/** What the mock has no part of: carriers, limits, deliveries. */
const NOT_OFFLINE = ['carrier', 'limits', 'webhooks']
const OFFLINE_KEY = 'rk_test_mock_offline'

export const createContractVerify = (context: Context): Command =>
  withReports(withContract(new Command('verify')))
    .summary('run stories against an environment')
    .description(
      'Runs stories (Arazzo 1.0) against an environment and holds every answer against the contract. Exit code 1 when one fails.',
    )
    .argument('[stories...]', 'files or folders of your own; default: those of this version')
    .option('--only <story>', 'only this one, and what it depends on; may be repeated', collect)
    .option('--without <what>', 'skip stories that need it: carrier, limits, logs, webhooks; may be repeated', collect)
    .option('--input <name=value>', 'an input of the stories; may be repeated', collect)
    .option('--allow-live', 'also with a live key: the stories send messages and create keys')
    .option('--offline', 'against the mock, started for this run')
    .addHelpText(
      'after',
      `
  relayos contract verify --base-url https://sandbox.example.com --junit report.xml
  relayos contract verify --only message-delivered
  relayos contract verify --offline my-stories/`,
    )
    .action((stories: string[], options: Options) => run(context, stories, options))

async function run(context: Context, files: string[], options: Options) {
  context.endsItself = true
  const contract = await open(context, options.contract)
  const mock = options.offline ? await startMock({ contract, key: OFFLINE_KEY }) : null
  try {
    const report = await check(context, contract, files, options, mock)
    const written = writeReports(ofVerify(report), paths(context, options), options.contract)
    tell(context, report, written)
    if (report.failed > 0) throw new CliError(`${report.failed} of ${report.passed + report.failed} stories failed`, EXIT.failure)
  } finally {
    await mock?.stop()
  }
}

async function check(
  context: Context,
  contract: Parameters<typeof verify>[0]['contract'],
  files: string[],
  options: Options,
  mock: Mock | null,
): Promise<VerifyReport> {
  const account = mock ? { baseUrl: mock.url, key: OFFLINE_KEY } : await context.account()
  if (!account.key) throw new CliError('There is no key', EXIT.authentication, 'relayos login, or set RELAYOS_API_KEY')
  const { timeout, json } = context.options
  try {
    return await verify({
      contract,
      baseUrl: account.baseUrl,
      apiKey: account.key,
      ...(files.length > 0 ? { stories: files.map((file) => resolve(context.cwd, file)) } : {}),
      ...(options.only ? { only: options.only } : {}),
      without: [...(options.without ?? []), ...(mock ? NOT_OFFLINE : [])],
      inputs: readInputs(options.input ?? []),
      allowLive: options.allowLive ?? false,
      ...(timeout === undefined ? {} : { timeoutMs: timeout }),
      signal: context.signal,
      ...(json ? {} : { onStep: (story: string, step: StepResult) => progress(context, story, step) }),
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (context.signal.aborted) throw error
    if (message.endsWith('does not take the key.')) throw new CliError(message, EXIT.authentication)
    if (code && /^(ECONN|ENOTFOUND|EHOST|ENET|ETIMEDOUT|EAI_)/.test(code))
      throw new CliError(`${account.baseUrl} can not be reached: ${code}`, EXIT.unavailable)
    throw usageError(message)
  }
}

function readInputs(texts: string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const cut = text.indexOf('=')
      if (cut < 1) throw usageError(`--input ${text}: it must be name=value`)
      return [text.slice(0, cut), text.slice(cut + 1)]
    }),
  )
}

const mark = { passed: green('✔'), failed: red('✘'), skipped: yellow('–') }

function progress({ io }: Context, story: string, { step, status, request, answer, failures, curl }: StepResult) {
  if (status === 'passed') return
  io.line(`${mark[status]} ${bold(oneLine(story))} ${oneLine(step)}  ${dim(oneLine(`${request} → ${answer ?? 'no answer'}`))}`)
  for (const { message, contract } of failures) io.line(`    ${red(oneLine(message))}${contract ? dim(`  ${oneLine(contract)}`) : ''}`)
  if (curl) io.line(dim(`    ${oneLine(curl)}`))
}

function tell({ io, options }: Context, report: VerifyReport, written: string[]) {
  if (options.json) return io.json(report, 2)
  for (const { story, status, summary, reason, steps, milliseconds } of report.stories) {
    const what = status === 'skipped' || reason ? reason : `${steps.length} steps, ${Math.round(milliseconds)} ms`
    io.line(`${mark[status]} ${bold(oneLine(story).padEnd(22))} ${oneLine(summary)}  ${dim(oneLine(what))}`)
  }
  const { passed, failed, skipped, operations, ofOperations, requests } = report
  io.line()
  io.line(
    `${passed} passed, ${failed} failed, ${skipped} skipped; ${requests} requests to ${operations.length} of ${ofOperations} operations`,
  )
  for (const path of written) io.note(`written: ${path}`)
}
