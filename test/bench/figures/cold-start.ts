// From `npm start` to the first 200 of /readyz, on a database that exists already.

import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from '../stage/child.ts'
import { makeDataFolder, removeDataFolder } from '../stage/data-folder.ts'
import { type Figure, median } from './figure.ts'

const STARTS = 5
const BAR_SECONDS = 3
const PATIENCE_MS = 60_000

export const coldStartFigure: Figure = {
  name: 'cold-start',
  async run() {
    const folder = await makeDataFolder('start')
    try {
      await start(folder) // makes the database, and the reference if it is stale
      const seconds: number[] = []
      for (let count = 0; count < STARTS; count++) seconds.push(await start(folder))
      return [
        {
          name: 'cold start to ready',
          ours: `${median(seconds).toFixed(2)} s`,
          peer: '–',
          ratio: null,
          bar: `≤ ${BAR_SECONDS} s`,
          pass: median(seconds) <= BAR_SECONDS,
          note: `npm start to /readyz, ${STARTS} times: ${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s`,
        },
      ]
    } finally {
      await removeDataFolder(folder)
    }
  },
}

async function start(folder: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const env = { RELAYOS_DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', LOG_LEVEL: 'warn' }
  const server = startChild({ command: 'npm', args: ['start'], env, group: true })
  try {
    while (!(await isReady(port))) {
      if (performance.now() - began > PATIENCE_MS || server.output().includes('(ended with'))
        throw new Error(`No start:\n${server.output()}`)
      await sleep(10)
    }
    return (performance.now() - began) / 1_000
  } finally {
    await server.stop()
  }
}

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
