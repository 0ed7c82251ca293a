// relayos doctor: what stands in the way, and what to do about it.

import { Command } from 'commander'
import type { Context } from '../context.ts'
import { failure, type Finding, ok } from '../doctor/check.ts'
import { checkFiles, checkKeyring, checkNode } from '../doctor/machine.ts'
import { checkServer } from '../doctor/server.ts'
import { CliError, EXIT } from '../exit.ts'
import { bold, dim, green, oneLine, red, yellow } from '../io/text.ts'

export const createDoctor = (context: Context): Command =>
  new Command('doctor')
    .summary('find what stands in the way')
    .description(
      'Looks at Node, files, keys, the server and its clock. Exit code 1 when something is wrong; warnings alone are no failure.',
    )
    .option('--fix', 'close files with keys to others')
    .action(({ fix }: { fix?: boolean }) => doctor(context, fix ?? false))

async function doctor(context: Context, fix: boolean) {
  const findings = [checkNode(), checkKeyring(context.env), ...(await checkFiles(context, fix)), ...(await checkAccount(context))]
  if (context.options.json) context.io.json({ ok: !findings.some(({ outcome }) => outcome === 'failure'), findings }, 2)
  else for (const finding of findings) tell(context, finding)
  const failures = findings.filter(({ outcome }) => outcome === 'failure')
  if (failures.length > 0) throw new CliError(`${failures.length} of ${findings.length} checks failed`, EXIT.failure)
}

async function checkAccount(context: Context): Promise<Finding[]> {
  try {
    const account = await context.account()
    return [ok('account', `${account.baseUrl}, key from ${account.source}`), ...(await checkServer(context, account))]
  } catch (error) {
    if (context.signal.aborted) throw error
    return [failure('account', oneLine((error as Error).message), error instanceof CliError ? (error.hint ?? undefined) : undefined)]
  }
}

function tell({ io }: Context, { name, outcome, message, advice }: Finding) {
  const mark = { ok: green('✔'), warning: yellow('!'), failure: red('✘') }[outcome]
  io.line(`${mark} ${bold(name.padEnd(9))} ${message}`)
  if (advice) io.line(dim(`  ${' '.repeat(9)} ${advice}`))
}
