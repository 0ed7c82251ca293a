// The client of the API that commands use: the TypeScript SDK, told who we are.

import { type LogEntry, RelayOS } from '../../typescript/src/index.ts'
import { VERSION } from '../../typescript/src/generated/version.gen.ts'
import type { GlobalOptions } from './context.ts'
import type { Io } from './io/io.ts'
import { dim } from './io/text.ts'
import { type Account, needKey } from './profiles/account.ts'

export const USER_AGENT = `relayos-cli/${VERSION}`

export function createClient(account: Account, options: GlobalOptions, io: Io): RelayOS {
  return new RelayOS({
    apiKey: needKey(account),
    baseURL: account.baseUrl,
    headers: { 'user-agent': USER_AGENT },
    ...(options.timeout ? { timeout: options.timeout } : {}),
    ...(options.verbose ? { logger: (entry) => io.note(dim(describe(entry))) } : {}),
  })
}

function describe({ event, method, route, attempt, status, error, duration }: LogEntry): string {
  const outcome = `${status ?? error ?? ''}`
  return event === 'retry'
    ? `  ${outcome}: trying again in ${Math.round(duration)} ms`
    : `  ${method} ${route} → ${outcome} (${Math.round(duration)} ms${attempt > 1 ? `, attempt ${attempt}` : ''})`
}
