// Asks for a yes before something is changed.

import { createInterface } from 'node:readline/promises'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'

export async function confirm({ io, signal }: Pick<Context, 'io' | 'signal'>, question: string): Promise<boolean> {
  if (!io.isInteractive) throw usageError('Nobody can be asked here', 'look at `relayos config plan`, then add --yes')
  const lines = createInterface({ input: io.stdin, output: process.stderr })
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal })
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}
