// From `npm start` to ready, with a database that exists.

import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { readCredentials } from '../../../server/lib/credentials.ts'
import { startChild } from '../stage/child.ts'
import { type Measure, median } from './figure.ts'

const STARTS = 5

export const coldStart: Measure = async ({ folder }) => {
  const data = join(folder, 'cold')
  await start(data) // makes the database
  const times: number[] = []
  for (let index = 0; index < STARTS; index++) times.push(await start(data))
  const typical = median(times)
  return [
    {
      name: 'cold start to ready, existing database (npm start)',
      ours: `${(typical / 1_000).toFixed(2)} s (${times.map((time) => (time / 1_000).toFixed(2)).join(', ')})`,
      bar: '≤ 3 s',
      pass: typical <= 3_000,
    },
  ]
}

async function start(dataDir: string): Promise<number> {
  const env = { PORT: '0', RELAYOS_DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'warn' }
  const started = performance.now()
  const child = startChild({ command: 'npm', args: ['start'], env, group: true })
  try {
    for (;;) {
      if (child.output().includes('is ready')) {
        const { base_url } = (await readCredentials(dataDir))!
        const ready = await fetch(`${base_url}/readyz`)
        if (ready.status === 200) return performance.now() - started
      }
      if (performance.now() - started > 30_000 || child.output().includes('(ended with')) throw new Error(child.output())
      await sleep(20)
    }
  } finally {
    await child.stop()
  }
}
