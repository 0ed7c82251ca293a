// A server as people run it: `node server/main.ts` in a process of its own, with an embedded PostgreSQL in a folder of
// its own. It can be killed, and its database too.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Credentials, keepCredentials, readCredentials } from '../../server/lib/credentials.ts'
import type { Connection } from '../../server/lib/db.ts'
import { endServer, findPredecessor, type Running } from '../../server/lib/postgres-process.ts'
import { freePort } from '../support/free-port.ts'
import { atEnd, sleep } from './check.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const START_MS = 60_000
const STOP_MS = 30_000

export type ServerProcess = {
  dataDir: string
  keys: Credentials
  pid: number
  baseUrl: string
  readiness(): Promise<number>
  alive(): boolean
  log(): string
  kill(): Promise<void>
  /** In order, by SIGTERM. */
  stop(): Promise<void>
  restart(): Promise<void>
  postgres(): Promise<Running | undefined>
  connection(): Promise<Exclude<Connection, string>>
}

/**
 * Starts a server and waits until it is ready. Whatever happens, nothing of it outlives the run. With `first`, it is a
 * further node on the database of that one.
 */
export async function launch(settings: Record<string, string> = {}, first?: ServerProcess): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-assure-'))
  await chmod(folder, 0o711) // the database's own user has to get through
  const dataDir = join(folder, 'data')
  const logFile = join(folder, 'server.log')
  const joined = first ? await joinNode(first, dataDir) : {}
  // A free one at first, then the same again: clients don't learn of a restart. A node that only works does not tell its port.
  let port = settings.RELAYOS_ROLES === 'worker' ? await freePort() : 0
  let child = start()
  atEnd(end)
  await ready()
  const keys = (await readCredentials(dataDir)) as Credentials

  function start(): ChildProcess {
    const output = openSync(logFile, 'a')
    const { PATH = '', HOME = '' } = process.env
    return spawn(process.execPath, ['server/main.ts'], {
      cwd: ROOT,
      env: { PATH, HOME, RELAYOS_DATA_DIR: dataDir, LOG_LEVEL: 'error', PORT: String(port), ...joined, ...settings },
      stdio: ['ignore', output, output],
    })
  }

  /** Waits for /readyz to say so. */
  async function ready(): Promise<void> {
    const deadline = Date.now() + START_MS
    for (;;) {
      if (port === 0) port = Number(new URL((await readCredentials(dataDir))?.base_url || 'http://x').port || 0)
      if (port !== 0 && (await readiness(port)) === 200) return
      if (!alive()) throw new Error(`The server ended by itself:\n${log()}`)
      if (Date.now() > deadline) throw new Error(`The server is not ready after ${START_MS} ms:\n${log()}`)
      await sleep(10)
    }
  }

  function alive(): boolean {
    return child.exitCode === null && child.signalCode === null
  }

  function log(): string {
    return readFileSync(logFile, 'utf8').slice(-4_000)
  }

  /** The kernel ends it in the middle of whatever it does. */
  async function kill(): Promise<void> {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  async function restart(): Promise<void> {
    child = start()
    await ready()
  }

  /** In order, with its database. */
  async function stop(): Promise<void> {
    if (!alive()) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await gone
    clearTimeout(late)
  }

  async function end(): Promise<void> {
    await stop()
    const left = await postgres().catch(() => undefined) // by a server that was killed
    if (left) await endServer(left, () => {})
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  /** The main process of its PostgreSQL, if it runs. */
  async function postgres(): Promise<Running | undefined> {
    return (await findPredecessor(await realpath(join(dataDir, 'postgres')))).running
  }

  async function connection(): Promise<Exclude<Connection, string>> {
    const running = await postgres()
    if (!running) throw new Error('PostgreSQL does not run')
    return { host: running.socketDir, port: 5432, user: 'relayos', database: 'relayos' }
  }

  return {
    dataDir,
    keys,
    get pid() {
      return child.pid!
    },
    baseUrl: `http://127.0.0.1:${port}`,
    readiness: () => readiness(port),
    alive,
    log,
    kill,
    stop,
    restart,
    postgres,
    connection,
  }
}

/** A data folder with the secret and keys of another node, and the way to its database. */
async function joinNode(first: ServerProcess, dataDir: string): Promise<{ DATABASE_URL: string }> {
  await mkdir(dataDir)
  await copyFile(join(first.dataDir, 'secret'), join(dataDir, 'secret'))
  await keepCredentials(dataDir, { ...first.keys, base_url: '' }) // filled in by the node when it listens
  const { user, database, host } = await first.connection()
  return { DATABASE_URL: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}` }
}

/** The status of /readyz; 0 when nobody answers. */
function readiness(port: number): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/readyz', agent: false, timeout: 3_000 }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(0))
    asked.end()
  })
}
