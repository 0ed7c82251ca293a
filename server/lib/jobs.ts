// Work for later (graphile-worker): added in the transaction of its cause, run by whichever node is alive.

import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, runMigrations, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Connection, Db } from './db.ts'
import { rows, statement } from './db.ts'
import type { Log } from './log.ts'

export type JobHandlers = Record<string, (payload: never) => Promise<void>>

export type Jobs = { add(tx: Db, name: string, payload: object, at: Date): Promise<void> }

const add = statement('jobs.add', 'select 1 from graphile_worker.add_job(?, payload := ?::json, run_at := ?)')

export const jobs: Jobs = {
  async add(tx, name, payload, at) {
    await rows(tx, add, [name, JSON.stringify(payload), at])
  },
}

export type Recurring = { name: string; cron: string } // five fields, UTC

const RESTART_MS = 500

export type JobRunner = { workerIds(): string[]; stop(): Promise<void> }

type Options = { connection: Connection; handlers: JobHandlers; recurring: Recurring[]; log: Log }

/** Runs jobs until stopped. */
export async function startJobs(options: Options): Promise<JobRunner> {
  const { connection, log } = options
  const pool = createPool(connection, 4)
  let current = await startRunner(options, pool)
  let stopping = false
  const watched = keepRunning()

  /** The queue gives up when it can't write down how a job ended, as when the database goes away. Then another begins. */
  async function keepRunning(): Promise<void> {
    while (!stopping) {
      await current.runner.promise.catch(() => {})
      if (stopping) return
      log.warn({}, 'the job queue stopped; starting it again')
      await sleep(RESTART_MS)
      while (!stopping) {
        const next = await startRunner(options, pool).catch(() => null) // no database yet
        if (next) {
          current = next
          break
        }
        await sleep(RESTART_MS)
      }
    }
    await current.runner.stop().catch(() => {}) // begun while we were told to stop
  }

  return {
    workerIds: () => [...current.ids],
    async stop() {
      stopping = true
      await current.runner.stop().catch(() => {})
      await watched
      await pool.end()
    },
  }
}

async function startRunner({ handlers, recurring, log }: Options, pool: pg.Pool): Promise<{ runner: Runner; ids: Set<string> }> {
  const ids = new Set<string>()
  const events = new EventEmitter() as WorkerEvents
  events.on('pool:create', ({ workerPool }) => ids.add(workerPool.id)) // jobs are locked by their pool, not by a worker
  events.on('job:error', ({ job, error }) =>
    log.warn({ operation: job.task_identifier, attempt: job.attempts, error: nameOf(error) }, 'a job failed'),
  )
  const runner = await run({
    // Without a delay (of 0) nobody would look whether writing down an end failed, and the process would end of it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    pgPool: pool,
    taskList: Object.fromEntries(Object.entries(handlers).map(([name, handle]) => [name, (payload: unknown) => handle(payload as never)])),
    crontab: recurring.map(({ name, cron }) => `${cron} ${name}`).join('\n'),
    concurrency: 2,
    pollInterval: 1_000,
    noHandleSignals: true,
    events,
    logger: new Logger(() => () => {}), // its lines carry payloads; failures are told above
  })
  return { runner, ids }
}

/** Brings the tables of the job queue up to date. */
export async function migrateJobs(connection: Connection): Promise<void> {
  const pool = createPool(connection, 1)
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) })
  } finally {
    await pool.end()
  }
}

function createPool(connection: Connection, max: number): pg.Pool {
  const settings = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new pg.Pool({ ...settings, max, connectionTimeoutMillis: 1_500, application_name: 'relayos jobs' })
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)
