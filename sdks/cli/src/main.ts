// relayos: from the arguments to an exit code.

import { setTimeout as sleep } from 'node:timers/promises'
import { CommanderError } from 'commander'
import { createClient } from './api.ts'
import type { Context } from './context.ts'
import { CliError, EXIT, exitCodeOf } from './exit.ts'
import { explain } from './io/explain.ts'
import { createIo } from './io/io.ts'
import { loadDocument } from './operations/document.ts'
import { findAccount } from './profiles/account.ts'
import { createProgram } from './program.ts'

const io = createIo(process, process.env)
const interrupt = new AbortController()

const context: Context = {
  io,
  env: process.env,
  cwd: process.cwd(),
  clock: { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}) },
  signal: interrupt.signal,
  endsItself: false,
  endsWell: false,
  options: {},
  contract: loadDocument,
  account: () => findAccount(context),
  client: async (logger) => createClient(await context.account(), context.options, io, logger),
}

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failure))
}

let ended: number | null = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    const code = context.endsWell ? EXIT.ok : signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated
    if (ended !== null || !context.endsItself) process.exit(code || EXIT.interrupted) // the second one doesn't wait
    ended = code
    interrupt.abort(new Error('interrupted'))
  })
}

try {
  await createProgram(context).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
  else if (ended === null || error instanceof CliError) {
    // A verdict counts, also when a signal asked for it.
    if (exitCodeOf(error) !== EXIT.interrupted) explain(error, context)
    process.exitCode = exitCodeOf(error)
  }
}
if (ended !== null) process.exitCode ??= ended
