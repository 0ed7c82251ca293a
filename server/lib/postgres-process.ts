// The database's main process: start it, find one that a killed server left behind, end it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, readlink, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processStart } from './owner-lock.ts'
import type { Place } from './postgres-place.ts'
import { type Account, environment, run } from './postgres-user.ts'

export type Running = {
  pid: number
  socketDir: string
  logStart: number
  alive(): boolean
  gone: Promise<void>
}

const maxLogBytes = 10 * 1024 * 1024

const settings = {
  listen_addresses: '', // no TCP: the folder of the socket decides who can connect
  max_connections: 100,
  shared_buffers: '256MB',
  synchronous_commit: 'on',
  fsync: 'on',
  wal_compression: 'on',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: 0.9,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
  // Customers' data must never be in the log. Even the one line of an ERROR quotes values ("invalid input syntax for
  // type uuid: …"), and each of them reaches our server as the answer to its query anyway. So only what concerns the
  // database itself is logged ('log' ranks above error), tersely: DETAIL, HINT and CONTEXT quote rows and statements.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_duration_statement: -1,
  log_statement: 'none',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_checkpoints: 'off', // the one regular message; without it the log does not grow
}

type Predecessor = { running?: Running; socketDir?: string | undefined }

/** The database that a killed server left running on this cluster, or the folder of its socket if it is dead too. */
export async function findPredecessor(location: string): Promise<Predecessor> {
  const lines = (await readFile(pidFileOf(location), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  const socketDir = lines[4]?.startsWith('/') ? lines[4] : undefined
  const start = processStart(pid)
  if (start === undefined || !(await isServerOf(location, pid))) return { socketDir }
  return { running: follow(pid, socketDir ?? '', start), socketDir }
}

async function isServerOf(location: string, pid: number) {
  if (process.platform !== 'linux') {
    const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)])
    return stdout.includes('postgres') && stdout.includes(location)
  }
  const [name, folder, command] = await Promise.all([
    readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''), // hidden from a container's root, who may not trace other users
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''), // outdated when the clone was moved
  ])
  return name.trim() === 'postgres' && (folder === location || command.split('\0').includes(location))
}

/** Watches a process that is not our child. */
function follow(pid: number, socketDir: string, start: string): Running {
  const alive = () => processStart(pid) === start
  const gone = async () => {
    while (alive()) await sleep(500, undefined, { ref: false }) // watching must not keep an ended server from exiting
  }
  return { pid, socketDir, logStart: 0, alive, gone: gone() }
}

export async function startServer({ bin, location, account }: Place, socketDir: string): Promise<Running> {
  await forgetDeadServer(location, socketDir)
  const flags = Object.entries({ ...settings, unix_socket_directories: `"${socketDir}"` })
  const log = await openLog(logFileOf(location), account)
  const logStart = (await log.stat()).size
  try {
    const child = spawn(join(bin, 'postgres'), ['-D', location, ...flags.flatMap(([k, v]) => ['-c', `${k}=${v}`])], {
      ...account,
      env: environment,
      cwd: '/',
      stdio: ['ignore', log.fd, log.fd],
      detached: true, // a Ctrl-C in the terminal is for us; we end the database after the last request
    })
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    await once(child, 'spawn') // throws when the system refuses
    const alive = () => child.exitCode === null && child.signalCode === null
    return { pid: child.pid as number, socketDir, logStart, alive, gone }
  } finally {
    await log.close()
  }
}

/**
 * PostgreSQL would refuse to start when a dead server's pid is by now some other process's, or a zombie's. Without the
 * files it still refuses while sessions of the dead server are attached to its shared memory.
 */
async function forgetDeadServer(location: string, socketDir: string) {
  if ((await findPredecessor(location)).running) return
  await rm(pidFileOf(location), { force: true })
  await rm(join(socketDir, '.s.PGSQL.5432.lock'), { force: true })
}

/** Fast shutdown: sessions are cut off, what was committed is on disk. Harsher only when that takes a minute. */
export async function endServer({ pid, alive }: Running, log: (line: string) => void) {
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    if (!alive()) return
    if (signal !== 'SIGINT') log(`PostgreSQL (pid ${pid}) is still running; sending it ${signal}`)
    try {
      process.kill(pid, signal)
    } catch {
      return // it ended in this moment
    }
    for (let waited = 0; alive() && waited < seconds * 1000; waited += 10) await sleep(10)
  }
}

/** What the server wrote since it was started, for the message that it did not. */
export async function lastLogLines({ location }: Place, { logStart }: Running) {
  const lines = (await readFile(logFileOf(location))).subarray(logStart).toString().trim().split('\n')
  return [`The end of ${logFileOf(location)}:`, ...lines.slice(-10)].join('\n')
}

function pidFileOf(location: string) {
  return join(location, 'postmaster.pid')
}

function logFileOf(location: string) {
  return join(dirname(location), 'postgres.log')
}

async function openLog(file: string, { uid, gid }: Account) {
  const log = await open(file, 'a', 0o600)
  if ((await log.stat()).size > maxLogBytes) await log.truncate()
  if (uid !== undefined && gid !== undefined) await log.chown(uid, gid) // that user may start without root next time
  return log
}
