// relayos audit: is the audit log the one that was written? From files, without trusting the server; or straight from the server.

import { createPublicKey } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import type { Report } from '../../../../server/domains/identity/audit/verify.ts'
import type { RelayOS } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { createProgress, type Progress } from '../io/progress.ts'
import { bold, green, oneLine, red, yellow } from '../io/text.ts'
import { collect } from '../program-options.ts'

type Files = { pub?: string[]; events?: string; checkpoints?: string[] }

export const createAudit = (context: Context): Command =>
  new Command('audit')
    .description('verify and export the audit log')
    .addCommand(
      new Command('verify')
        .summary('is the log the one that was written?')
        .description('Checks the chain of hashes and the signed checkpoints: of exported files, or of the server when no files are named.')
        .option('--pub <file>', 'public key that signs checkpoints, PEM; may be given several times', collect)
        .option('--events <file>', 'events as JSON Lines (relayos audit export)')
        .option('--checkpoints <file>', 'checkpoints as JSON Lines: the sink file, an export, or both, each by itself', collect)
        .addHelpText(
          'after',
          `
A key that comes from the server proves that the log fits its checkpoints; only a key and checkpoints that were kept elsewhere
prove that nobody replaced all of them. Exit code 1: the log is not what was written.`,
        )
        .action((files: Files) => verify(context, files)),
    )
    .addCommand(
      new Command('export')
        .description('write events, checkpoints and public keys into files for `relayos audit verify`')
        .requiredOption('--to <folder>', 'folder to write into; made if it is not there')
        .action(({ to }: { to: string }) => exportLog(context, to)),
    )

async function verify(context: Context, files: Files) {
  const { io, options } = context
  if (Boolean(files.events) !== Boolean(files.checkpoints)) throw usageError('--events and --checkpoints go together')
  if (files.events && !files.pub) throw usageError('--events needs --pub, the key that was kept when the log was exported')
  const { verifyAudit } = await import('../../../../server/domains/identity/audit/verify.ts')
  const progress = createProgress(io, 'Verifying')
  const report = await verifyAudit(files.events ? fromFiles(context, files, progress) : await fromServer(context, files, progress)).finally(
    progress.end,
  )
  if (options.json) io.json(report, 2)
  else tell(context, report)
  if (!report.ok) throw new CliError('The audit log is not what was written', EXIT.failure)
}

/** A file that can't be read is no verdict about the log: wrong use, not a failure. */
function readText(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw usageError(`${file} can not be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}

function readKey(cwd: string, file: string): string {
  const pem = readText(cwd, file)
  try {
    createPublicKey(pem)
    return pem
  } catch {
    throw usageError(`${file} is no public key in PEM`)
  }
}

function fromFiles({ cwd }: Context, { pub, events, checkpoints }: Files, progress: Progress) {
  const publicKeys = pub!.map((file) => readKey(cwd, file))
  const signed = checkpoints!.map((file) => readText(cwd, file).split('\n'))
  async function* lines() {
    let count = 0
    const input = createReadStream(resolve(cwd, events!))
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        progress.at(++count)
        yield line
      }
    } catch (error) {
      throw usageError(`${events} can not be read: ${(error as NodeJS.ErrnoException).code}`)
    }
  }
  return { publicKeys, checkpoints: signed, events: lines() }
}

/** Checkpoints first: one that is signed meanwhile would count events that were not read. */
async function fromServer(context: Context, { pub }: Files, progress: Progress) {
  const client = await context.client()
  const publicKeys = pub ? pub.map((file) => readKey(context.cwd, file)) : await keysOf(client)
  const checkpoints: string[] = []
  let size = 0
  for await (const one of client.auditCheckpoints.list({ order: 'asc', limit: 100 })) {
    checkpoints.push(JSON.stringify(one))
    size = one.size
  }
  return { publicKeys, checkpoints: [checkpoints], events: lines(client, (count) => progress.at(count, Math.max(size, count))) }
}

async function* lines(client: RelayOS, onLine: (count: number) => void) {
  let count = 0
  for await (const event of client.auditEvents.list({ order: 'asc', include: 'proof', limit: 100 })) {
    onLine(++count)
    yield JSON.stringify(event)
  }
}

async function keysOf(client: RelayOS): Promise<string[]> {
  const keys: string[] = []
  for await (const { public_key } of client.auditKeys.list()) keys.push(public_key)
  return keys
}

function tell({ io }: Context, report: Report) {
  for (const { code, where, message } of report.findings)
    io.line(`${yellow(oneLine(code).padEnd(22))} ${oneLine(where)}: ${oneLine(message)}`)
  const unsigned = report.events - report.covered
  const outcome = report.ok ? green('The log is whole') : red('THE LOG IS NOT WHAT WAS WRITTEN')
  io.line(
    `${outcome}: ${bold(oneLine(report.organization ?? 'no organization'))}, ${report.events} events, ${report.covered} of them under ` +
      `${report.checkpoints} signed checkpoints${unsigned > 0 ? `, ${unsigned} newer than the last one` : ''}.`,
  )
}

async function exportLog(context: Context, to: string) {
  const folder = resolve(context.cwd, to)
  const client = await context.client()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const progress = createProgress(context.io, 'Exporting')
  try {
    const checkpoints = await save(join(folder, 'checkpoints.jsonl'), client.auditCheckpoints.list({ order: 'asc', limit: 100 }), () => {})
    const events = await save(
      join(folder, 'events.jsonl'),
      client.auditEvents.list({ order: 'asc', include: 'proof', limit: 100 }),
      progress.at,
    )
    const keys: string[] = []
    for await (const { key_id, public_key } of client.auditKeys.list()) {
      if (!/^[\w-]{1,64}$/.test(key_id)) throw new CliError('The server named a key in a way that can not be a file name', EXIT.unavailable)
      await writeFile(join(folder, `${key_id}.pem`), public_key, { mode: 0o600 })
      keys.push(`${key_id}.pem`)
    }
    progress.end()
    if (context.options.json) return context.io.json({ events, checkpoints, keys, folder })
    context.io.line(`${events} events, ${checkpoints} checkpoints and ${keys.length} keys in ${folder}`)
  } finally {
    progress.end()
  }
}

async function save(path: string, items: AsyncIterable<unknown>, onItem: (count: number) => void): Promise<number> {
  const file = await open(path, 'w', 0o600)
  let count = 0
  try {
    for await (const item of items) {
      await file.write(`${JSON.stringify(item)}\n`)
      onItem(++count)
    }
  } finally {
    await file.close()
  }
  return count
}
