// What every command is given: where it writes, what it may read, what time it is, and who it is to the server.

import type { LogEntry, RelayOS } from '../../typescript/src/index.ts'
import type { Io } from './io/io.ts'
import type { Document } from './operations/document.ts'
import type { Account } from './profiles/account.ts'

export type Env = Record<string, string | undefined>

export type Clock = {
  now(): number
  /** Ends early, with the signal's reason, when the command is interrupted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Options that every command takes, before or after its name. */
export type GlobalOptions = {
  profile?: string
  baseUrl?: string
  json?: boolean
  query?: string
  timeout?: number
  maxRetries?: number
  verbose?: boolean
}

export type Context = {
  io: Io
  env: Env
  cwd: string
  clock: Clock
  /** Aborted by Ctrl-C and SIGTERM. */
  signal: AbortSignal
  /** Set by commands that heed `signal`; the others are ended at once. */
  endsItself: boolean
  /** Set by commands that are meant to be ended by a signal: that is no failure. */
  endsWell: boolean
  /** Set before a command runs. */
  options: GlobalOptions
  /** The contract that this version was made with. */
  contract(): Document
  /** Who the command is to which server: options, environment, profile, then a local dev server. */
  account(): Promise<Account>
  /** A client of that account. */
  client(logger?: (entry: LogEntry) => void): Promise<RelayOS>
}
