// Message brokers for tests, as processes on loopback: built from test/support/brokers, with Go, into .cache/brokers.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { skip } from './skip.ts'

export type Broker = { host: string; port: number; stop(): Promise<void> }

const SOURCE = fileURLToPath(new URL('./brokers/', import.meta.url))
const CACHE = fileURLToPath(new URL('../../.cache/brokers/', import.meta.url))
const BUILD_MS = 600_000

/** Makes sure that it is there. Throws with the reason when it can't be built. */
export async function buildBroker(name: 'kafka' | 'nats'): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const env = { ...process.env, GOFLAGS: '-buildvcs=false' }
  const building = promisify(execFile)('go', ['build', '-o', CACHE + name, `./${name}`], { cwd: SOURCE, env, timeout: BUILD_MS })
  await building.catch((error) => {
    if (!existsSync(CACHE + name)) throw error // without Go, what was built before does
  })
}

export async function startBroker(name: 'kafka' | 'nats', parameters: string[] = []): Promise<Broker> {
  const child = spawn(CACHE + name, parameters, { stdio: ['pipe', 'pipe', 'inherit'] })
  const port = await readyPort(child)
  return {
    host: '127.0.0.1',
    port,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.stdin!.end()
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await gone
      clearTimeout(late)
    },
  }
}

async function readyPort(child: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const port = /^ready (\d+)$/.exec(line)?.[1]
    if (port) return Number(port)
  }
  throw new Error('The broker ended before it was ready')
}

/** In a `before` hook: skips the tests when there is no broker, by name and with the reason; in CI that is a failure. */
export async function needBroker(context: Mocha.Context, name: 'kafka' | 'nats'): Promise<void> {
  context.timeout(BUILD_MS)
  try {
    await buildBroker(name)
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    skip(context, `the ${name} broker can not be built here (${String((error as Error).message).split('\n')[0]})`)
  }
}
