// A failure in words: what, why, and what to do about it. As JSON when JSON was asked for.

import { APIError } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { CliError } from '../exit.ts'
import { dim, oneLine, red, safeJson } from './text.ts'

export function explain(error: unknown, { io, options, env }: Pick<Context, 'io' | 'options' | 'env'>): void {
  if (options.json) {
    io.note(safeJson({ error: asObject(error) }))
    return
  }
  io.note(`${red('error')}: ${oneLine(messageOf(error))}`)
  if (error instanceof APIError) {
    for (const fault of error.errors) io.note(`  ${oneLine(`${fault.in ?? ''} ${fault.pointer ?? ''}: ${fault.message ?? ''}`.trim())}`)
    for (const step of error.next) io.note(dim(`  ${oneLine(step.action ?? '')}`))
    if (error.retryAfter !== null) io.note(dim(`  again in ${error.retryAfter} s`))
  }
  if (error instanceof CliError && error.hint) io.note(dim(`  ${error.hint}`))
  if (env['RELAYOS_DEBUG'] && error instanceof Error) io.note(dim(error.stack ?? ''))
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function asObject(error: unknown): object {
  if (error instanceof APIError) return error.problem ?? { status: error.status, detail: error.message }
  return { detail: messageOf(error), ...(error instanceof CliError && error.hint ? { hint: error.hint } : {}) }
}
