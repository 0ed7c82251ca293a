// How the command ends: one number for each kind of failure, so that scripts can tell them apart.

import { APIConnectionError, APIError, RelayOSError } from '../../typescript/src/index.ts'

export const EXIT = {
  ok: 0,
  failure: 1, // what was asked for did not come out well: a check failed, a log was tampered with
  usage: 2,
  authentication: 3,
  permission: 4,
  notFound: 5,
  refused: 6, // conflict, or the request breaks the contract or a rule
  rateLimited: 7,
  unavailable: 8, // the server failed or can't be reached
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_HELP: [ExitCode, string][] = [
  [EXIT.ok, 'it worked'],
  [EXIT.failure, 'it did not: a check failed, a plan has changes with --exit-code, anything else'],
  [EXIT.usage, 'wrong use: an unknown command or option, a value that can not be read'],
  [EXIT.authentication, 'no key, or one that the server does not take (401)'],
  [EXIT.permission, 'the key lacks a scope (403)'],
  [EXIT.notFound, 'there is nothing with this id (404)'],
  [EXIT.refused, 'a conflict, or the request breaks the contract or a rule (400, 409, 412, 413, 415, 422, 428)'],
  [EXIT.rateLimited, 'too many requests (429)'],
  [EXIT.unavailable, 'the server failed or can not be reached (5xx, no connection)'],
  [EXIT.interrupted, 'Ctrl-C; 143 after SIGTERM'],
]

/** A failure that is told to the person in one line, without a stack. `hint` says what to do about it. */
export class CliError extends Error {
  readonly code: ExitCode
  readonly hint: string | null

  constructor(message: string, code: ExitCode = EXIT.failure, hint: string | null = null) {
    super(message)
    this.name = 'CliError'
    this.code = code
    this.hint = hint
  }
}

export const usageError = (message: string, hint: string | null = null) => new CliError(message, EXIT.usage, hint)

const STATUSES: Record<number, ExitCode> = {
  401: EXIT.authentication,
  403: EXIT.permission,
  404: EXIT.notFound,
  408: EXIT.unavailable,
  410: EXIT.notFound,
  429: EXIT.rateLimited,
}

export const exitCodeOfStatus = (status: number): ExitCode =>
  STATUSES[status] ?? (status >= 500 ? EXIT.unavailable : status >= 400 ? EXIT.refused : EXIT.unavailable)

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CliError) return error.code
  if (error instanceof APIError) return exitCodeOfStatus(error.status)
  if (error instanceof APIConnectionError) return EXIT.unavailable
  if (error instanceof RelayOSError) return EXIT.usage
  return EXIT.failure
}
