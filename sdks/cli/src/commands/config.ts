// relayos config: webhook endpoints, roles, rate limit policies and the security policy as one file.

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import type { RelayOS, SecurityPolicyEffect } from '../../../typescript/src/index.ts'
import { applyPlan } from '../config/apply.ts'
import { formatConfig, parseConfig } from '../config/file.ts'
import { makePlan, type Plan, type Step } from '../config/plan.ts'
import { readSections, type Section } from '../config/sections.ts'
import { readState } from '../config/server.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { confirm } from '../io/confirm.ts'
import { createProgress } from '../io/progress.ts'
import { bold, dim, green, oneLine, red, yellow } from '../io/text.ts'

type Options = { file: string; prune?: boolean; yes?: boolean; force?: boolean; exitCode?: boolean }

const FILE = 'relayos.yaml'

export const createConfig = (context: Context): Command => {
  const named = (name: string, summary: string) =>
    new Command(name).description(summary).option('--file <path>', 'the file; - is standard output or input', FILE)
  return new Command('config')
    .summary('endpoints, roles and policies as one file')
    .description(
      'Webhook endpoints, custom roles, rate limit policies and the security policy as one YAML file, to be kept with your code. It holds no secrets.',
    )
    .addCommand(
      named('pull', 'write what the server has into the file')
        .option('--force', 'over a file that is there')
        .action((options: Options) => pull(context, options)),
    )
    .addCommand(
      named('plan', 'show what apply would change')
        .option('--prune', 'also delete what is not in the file')
        .option('--exit-code', 'exit with 1 when there is something to change')
        .action((options: Options) => plan(context, options)),
    )
    .addCommand(
      named('apply', 'make the server as the file says')
        .option('--prune', 'also delete what is not in the file')
        .option('--yes', 'without asking')
        .action((options: Options) => apply(context, options)),
    )
}

async function pull(context: Context, { file, force }: Options) {
  const sections = readSections(context)
  const text = formatConfig(await readState(await context.client(), sections), sections)
  if (file === '-') return context.io.line(text.trimEnd())
  const path = resolve(context.cwd, file)
  try {
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw usageError(`${file} is there already`, '--force writes over it')
    throw new CliError(`${file} can not be written: ${(error as Error).message}`)
  }
  context.io.note(`Written to ${file}`)
}

async function plan(context: Context, options: Options) {
  const { found } = await prepare(context, options)
  show(context, found)
  if (options.exitCode && found.steps.length > 0) throw new CliError('There is something to change', EXIT.failure)
}

async function apply(context: Context, options: Options) {
  const { io } = context
  const { client, sections, found, again } = await prepare(context, options)
  if (!context.options.json) show(context, found)
  if (found.steps.length > 0 && !options.yes) {
    if (options.file === '-') throw usageError('With the file on standard input nobody can be asked', '--yes')
    if (!(await confirm(context, 'Apply?'))) throw new CliError('Nothing was changed', EXIT.failure)
    if (JSON.stringify(await again()) !== JSON.stringify(found))
      throw new CliError('The server has changed meanwhile; nothing was done', EXIT.refused, 'look at the plan again')
  }
  const progress = createProgress(io, 'Applying')
  const done: { action: string; section: string; key: string | null; id: string | null }[] = []
  try {
    await applyPlan(client, found, sections, ({ step, id }, count) => {
      progress.at(count, found.steps.length)
      done.push({ action: step.action, section: step.section, key: step.key, id })
    })
  } finally {
    progress.end()
    if (context.options.json) io.json({ applied: done, planned: found.steps.length }, 2)
    else for (const one of done) io.line(`${green('✔')} ${one.action} ${nameOf(one)} ${dim(one.id ?? '')}`.trimEnd())
  }
  const endpoints = done.filter(({ action, section }) => action === 'create' && section === 'webhook_endpoints')
  for (const { id } of endpoints) io.note(yellow(`The secret of ${id} is not shown here: relayos webhook_endpoints rotate_secret ${id}`))
}

async function prepare(
  context: Context,
  { file, prune }: Options,
): Promise<{ client: RelayOS; sections: Section[]; found: Plan; again(): Promise<Plan> }> {
  const sections = readSections(context)
  const wanted = parseConfig(readText(context, file), sections)
  const client = await context.client()
  const used = sections.filter(({ name }) => wanted[name])
  const again = async () => withEffect(client, used, makePlan(wanted, await readState(client, used), used, prune ?? false))
  return { client, sections, found: await again(), again }
}

/** The server says whom a new security policy would affect, without changing it. */
async function withEffect(client: RelayOS, sections: readonly Section[], plan: Plan): Promise<Plan> {
  const step = plan.steps.find(({ action, section }) => action === 'update' && section === 'security_policy')
  if (step?.action !== 'update') return plan
  const { method, path } = sections.find(({ name }) => name === step.section)!.operations.update
  const { affected } = await client.request<{ affected?: SecurityPolicyEffect }>(method, path, {
    body: step.body,
    query: { dry_run: true },
  })
  return affected ? { ...plan, effect: affected } : plan
}

function readText({ cwd }: Context, file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file), 'utf8')
  } catch (error) {
    throw usageError(`${file} can not be read: ${(error as NodeJS.ErrnoException).code}`, 'relayos config pull writes one')
  }
}

function show({ io, options }: Context, plan: Plan) {
  if (options.json) return io.json(plan, 2)
  for (const step of plan.steps) {
    io.line(`${{ create: green('+'), update: yellow('~'), delete: red('-') }[step.action]} ${bold(nameOf(step))}`)
    for (const line of detailsOf(step)) io.line(`    ${line}`)
  }
  for (const line of effectOf(plan)) io.line(`    ${yellow(line)}`)
  for (const one of plan.kept) io.line(dim(`  ${nameOf(one)} is not in the file and stays; --prune deletes it`))
  const count = (action: Step['action']) => plan.steps.filter((step) => step.action === action).length
  io.line(
    plan.steps.length === 0
      ? 'Nothing to change.'
      : `${count('create')} to create, ${count('update')} to change, ${count('delete')} to delete.`,
  )
}

const nameOf = ({ section, key }: { section: string; key: string | null }) => oneLine(key === null ? section : `${section} ${key}`)

function detailsOf(step: Step): string[] {
  if (step.action === 'create') return Object.entries(step.body).map(([member, value]) => `${member}: ${green(short(value))}`)
  if (step.action === 'update') return step.changes.map(({ member, from, to }) => `${member}: ${red(short(from))} → ${green(short(to))}`)
  return []
}

function effectOf({ effect }: Plan): string[] {
  if (!effect) return []
  const { api_keys_too_old, members_without_second_factor, caller_locked_out } = effect
  return [
    api_keys_too_old.length > 0
      ? `security_policy: ends ${api_keys_too_old.length} API keys that are too old: ${oneLine(api_keys_too_old.join(', '))}`
      : '',
    members_without_second_factor.length > 0
      ? `security_policy: ${members_without_second_factor.length} members must set up a second factor`
      : '',
    caller_locked_out ? 'security_policy: locks out the address that you come from' : '',
  ].filter(Boolean)
}

const short = (value: unknown) => oneLine(JSON.stringify(value))
