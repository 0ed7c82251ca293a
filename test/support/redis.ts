// A Redis of one's own, on a free port of this machine, that a test may kill and start again.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { once } from 'node:events'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'
import { skip } from './skip.ts'

export type TestRedis = {
  url: string
  /** kill -9: what it knew is gone. */
  kill(): Promise<void>
  start(): Promise<void>
  /** It keeps its connections, and answers nothing. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

export const hasRedis = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'redis-server')))

/** Skips the test or suite where there is no redis-server; fails it in CI. */
export function needsRedis(context: Mocha.Context) {
  if (hasRedis) return
  if (process.env.CI === 'true') throw new Error('redis-server is not installed')
  skip(context, 'redis-server is not installed')
}

export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-redis-'))
  const port = await freePort()
  let child: ChildProcess | null = null

  const start = async () => {
    const settings = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder].map(String)
    child = spawn('redis-server', settings, { stdio: 'ignore' })
    await eventually(() => answers(port))
  }
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    async stop() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  try {
    socket.end('PING\r\n')
    const [data] = (await once(socket, 'data')) as [Buffer]
    if (!data.toString().startsWith('+PONG')) throw new Error('Redis is still loading')
  } finally {
    socket.destroy()
  }
}
