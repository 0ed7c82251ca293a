// Gives the server a PostgreSQL of its own: makes it, starts it or takes over a running one, keeps it alive, ends it.
import { mkdir, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { acquireOwnerLock } from './owner-lock.ts'
import { ensureCluster } from './postgres-cluster.ts'
import { findPlace, isOurs, makeSocketDir, removeSocketDir, type Place } from './postgres-place.ts'
import { endServer, findPredecessor, lastLogLines, startServer, type Running } from './postgres-process.ts'

export type EmbeddedPostgres = {
  /** For pg and knex. `host` is the folder of the socket; `ssl` is spelled out to overrule PGSSLMODE. */
  connection: { host: string; port: number; user: string; database: string; password?: string; ssl: false }
  /** True when the running database of a killed predecessor was taken over. */
  adopted: boolean
  /** Of the database's main process; another one after a restart. */
  readonly pid: number
  /** Where the cluster really is; as root it may be far from dataDir. */
  location: string
  /** Ends the database and waits for it. Calling it again does no harm. */
  stop(): Promise<void>
}

type Connection = EmbeddedPostgres['connection']
type Log = (line: string) => void
type Options = { dataDir: string; log: Log }

/** Starts PostgreSQL on `<dataDir>/postgres`. Throws when another living server has that folder, or it can't run. */
export async function startEmbeddedPostgres({ dataDir, log }: Options): Promise<EmbeddedPostgres> {
  // Passage for the database's user where that is another one, but no listing of what else is in there.
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const folder = await realpath(dataDir)
  const locks = [acquireOwnerLock(folder)]
  const release = () => {
    for (const lock of locks) lock.release()
  }
  try {
    const place = await findPlace(folder, log)
    // A copied clone has the same link to a far cluster as its original.
    if (dirname(place.location) !== folder) locks.push(acquireOwnerLock(dirname(place.location)))
    return await runServer(place, log, release)
  } catch (cause) {
    release()
    throw new Error(`The built-in PostgreSQL can't be used: ${messageOf(cause)}\nTo use a PostgreSQL of your own, set DATABASE_URL.`, {
      cause,
    })
  }
}

async function runServer(place: Place, log: Log, release: () => void): Promise<EmbeddedPostgres> {
  await ensureCluster(place, log)
  const predecessor = await takeOver(place.location, log)
  const socketDir = predecessor?.socketDir ?? (await makeSocketDir(place))
  const connection = connectionTo(socketDir)
  let server = predecessor ?? (await startFirst())
  const stopping = new AbortController()
  const supervision = supervise()
  let stopped: Promise<void> | undefined

  return {
    connection,
    adopted: predecessor !== undefined,
    get pid() {
      return server.pid
    },
    location: place.location,
    stop: () => (stopped ??= stop().finally(release)),
  }

  async function startFirst() {
    for (let failures = 0; ; failures++) {
      try {
        return await startAndWait(place, connection, log, () => undefined)
      } catch (error) {
        // Sessions of a killed database finish their statement before they notice; until then they hold the cluster.
        const held = /shared memory block .* is still in use/.test(messageOf(error))
        if (!held || failures > 15) throw await removeSocketDir(socketDir).then(() => error)
        if (failures === 2) log('Sessions of a killed PostgreSQL are still at work; waiting for up to a minute')
        await pause(failures)
      }
    }
  }

  async function supervise() {
    const asked = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()))
    for (let failures = 0; ; failures++) {
      const since = Date.now()
      await Promise.race([server.gone, asked])
      if (Date.now() - since > 10_000) failures = 0
      if (!stopping.signal.aborted) log(`PostgreSQL (pid ${server.pid}) is gone; starting it again`)
      await pause(failures, stopping.signal)
      if (stopping.signal.aborted) return
      await startAndWait(place, connection, log, (started) => {
        server = started
      }).then(
        () => log(`PostgreSQL is back (pid ${server.pid})`),
        (error) => log(messageOf(error)),
      )
    }
  }

  async function stop() {
    stopping.abort()
    await endServer(server, log) // also cuts short a start under way
    await supervision
    await endServer(server, log)
    await removeSocketDir(socketDir)
  }
}

async function takeOver(location: string, log: Log) {
  const { running, socketDir } = await findPredecessor(location)
  if (running && socketDir && !isOurs(socketDir)) {
    throw new Error(`a PostgreSQL that we did not start (pid ${running.pid}) is running on ${location}; end that first`)
  }
  if (running && socketDir && (await answers(connectionTo(socketDir), running, 3000).catch(() => false))) {
    log(`Taking over the running PostgreSQL (pid ${running.pid}) of a server that was killed`)
    return running
  }
  if (running) await endServer(running, log)
  if (socketDir) await removeSocketDir(socketDir)
  return undefined
}

/** `onSpawn` hears of the process at once, so that it can be ended before it answers. */
async function startAndWait(place: Place, connection: Connection, log: Log, onSpawn: (server: Running) => void) {
  const server = await startServer(place, connection.host)
  onSpawn(server)
  const failure = await answers(connection, server, 15_000).then((yes) => (yes ? undefined : 'it ended'), messageOf)
  if (failure === undefined) return server
  await endServer(server, log)
  throw new Error(`PostgreSQL did not start: ${failure}. ${await lastLogLines(place, server)}`)
}

/** Waits for the first connection; false when the server ended before. */
async function answers(connection: Connection, server: Running, patience: number) {
  for (const since = Date.now(); server.alive(); await sleep(20 + Math.min(Date.now() - since, 5000) / 10)) {
    try {
      await ensureDatabase(connection)
      return true
    } catch (error) {
      // 57P03: it is replaying its log after a crash, which may take minutes, or shutting down. Both come to an end.
      if (codeOf(error) !== '57P03' && Date.now() - since > patience) throw error
    }
  }
  return false
}

async function ensureDatabase(connection: Connection) {
  try {
    await query(connection, 'select 1')
  } catch (error) {
    if (codeOf(error) !== '3D000') throw error
    await query({ ...connection, database: 'postgres' }, `create database ${connection.database}`)
  }
}

async function query(connection: Connection, sql: string) {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined) // a connection that breaks also fails the query
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function connectionTo(socketDir: string): Connection {
  return { host: socketDir, port: 5432, user: 'relayos', database: 'relayos', ssl: false }
}

/** At once, then 0.5 s, 1 s, … 5 s. */
async function pause(failures: number, signal?: AbortSignal) {
  if (failures > 0) await sleep(Math.min(250 * 2 ** failures, 5000), undefined, { signal }).catch(() => undefined)
}

function codeOf(error: unknown) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function messageOf(error: unknown) {
  return error instanceof Error ? error.message : String(error)
}
