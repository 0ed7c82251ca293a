// The client of the API that commands use: the TypeScript SDK, told who we are.

import { type LogEntry, RelayOS } from '../../typescript/src/index.ts'
import type { WebSocketConstructor } from '../../typescript/src/stream-options.ts'
import { VERSION } from '../../typescript/src/generated/version.gen.ts'
import type { GlobalOptions } from './context.ts'
import type { Io } from './io/io.ts'
import { dim } from './io/text.ts'
import { type Account, needKey } from './profiles/account.ts'

const LONG_MS = 2_000

export const USER_AGENT = `relayos-cli/${VERSION}`

export async function createClient(account: Account, options: GlobalOptions, io: Io, logger?: (entry: LogEntry) => void): Promise<RelayOS> {
  return new RelayOS({
    apiKey: needKey(account),
    baseURL: account.baseUrl,
    headers: { 'user-agent': USER_AGENT },
    ...(options.timeout ? { timeout: options.timeout } : {}),
    ...(options.maxRetries === undefined ? {} : { maxRetries: options.maxRetries }),
    logger(entry) {
      logger?.(entry)
      tell(entry, options, io)
    },
    ...(globalThis.WebSocket ? {} : { WebSocket: (await import('ws')).WebSocket as unknown as WebSocketConstructor }), // Node 20
  })
}

/** Long waits are told, so that nobody takes them for a standstill. */
function tell(entry: LogEntry, { verbose }: GlobalOptions, io: Io) {
  if (verbose) io.note(dim(describe(entry)))
  else if (entry.event === 'retry' && entry.duration > LONG_MS && io.isInteractive) io.note(dim(describe(entry).trim()))
}

function describe({ event, method, route, attempt, status, error, duration }: LogEntry): string {
  const outcome = `${status ?? error ?? ''}`
  return event === 'retry'
    ? `  ${outcome}: trying again in ${Math.round(duration)} ms`
    : `  ${method} ${route} → ${outcome} (${Math.round(duration)} ms${attempt > 1 ? `, attempt ${attempt}` : ''})`
}
