// The real server, as `npm start` runs it, on a database of the bench.

import { setTimeout as sleep } from 'node:timers/promises'
import { FLAGS } from '../../../sdks/cli/src/dev/platform.ts'
import { readCredentials } from '../../../server/lib/credentials.ts'
import { type Child, startChild } from './child.ts'

const PATIENCE_MS = 30_000

type Options = { url: string; folder: string; profile: string | null; env?: Record<string, string> }

/** `profile`: a folder for a CPU profile, written when the server stops. */
export async function startOurs({ url, folder, profile, env: more = {} }: Options): Promise<Child & { port: number }> {
  const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const env = {
    DATABASE_URL: url,
    RELAYOS_DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    RELAYOS_RATE_LIMIT: '1000000', // counted and told in the headers of every answer, never reached
    LOG_LEVEL: 'warn',
    ...more,
  }
  const child = startChild({ command: process.execPath, args: [...FLAGS, ...profiling, 'server/main.ts'], env })
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (child.output().includes('is ready')) return { ...child, port: Number(new URL((await readCredentials(folder))!.base_url).port) }
    if (child.output().includes('(ended with')) break
    await sleep(50)
  }
  await child.stop()
  throw new Error(`The server did not start:\n${child.output()}`)
}
