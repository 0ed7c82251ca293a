// Work for later (graphile-worker): added in the transaction of its cause, run by whichever node is alive.

import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run, runMigrations, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Connection, Db } from './db.ts'
import { rows, statement } from './db.ts'
import type { Log } from './log.ts'

export type JobHandlers = Record<string, (payload: never) => Promise<void>>

export type Jobs = { add(tx: Db, name: string, payload: object, at: Date): Promise<void> }

const add = statement('jobs.add', 'select job_add(?, ?::json, ?)')

export const jobs: Jobs = {
  async add(tx, name, payload, at) {
    await rows(tx, add, [name, JSON.stringify(payload), at])
  },
}

export type Recurring = { name: string; cron: string } // five fields, UTC

const RESTART_MS = 500
const STOP_MS = 5_000
const SILENT_MS = 5_000 // it looks for work every second
const AT_ONCE = 2

export type JobRunner = { workerIds(): string[]; stop(): Promise<void> }

/** `onEnd`: of a job that succeeded. */
type Options = { connection: Connection; handlers: JobHandlers; recurring: Recurring[]; log: Log; onEnd?(payload: unknown): void }

/** Runs jobs until stopped. */
export async function startJobs(options: Options): Promise<JobRunner> {
  let current = await startRunner(options)
  let stopping = false
  const kept = keepRunning()

  /** The queue gives up, or falls silent, when it can't write down how a job ended: then another begins. */
  async function keepRunning(): Promise<void> {
    for (;;) {
      await current.ended
      await current.stop()
      if (stopping) return
      options.log.warn({}, 'the job queue stopped; starting it again')
      current = await restart()
    }
  }

  async function restart(): Promise<Running> {
    for (;;) {
      await sleep(RESTART_MS)
      const next = stopping ? nothing : await startRunner(options).catch(() => null) // no database yet
      if (next) return next
    }
  }

  return {
    workerIds: () => [...current.ids],
    async stop() {
      stopping = true
      await current.stop()
      await kept
    },
  }
}

/** On a node that only answers: jobs are added there, and run elsewhere. */
export const noJobs = async (_: Options): Promise<JobRunner> => ({ workerIds: () => [], stop: async () => {} })

type Running = { ids: ReadonlySet<string>; ended: Promise<unknown>; stop(): Promise<void> }

const nothing: Running = { ids: new Set(), ended: Promise.resolve(), stop: async () => {} }

async function startRunner({ connection, handlers, recurring, log, onEnd = noop }: Options): Promise<Running> {
  const ids = new Set<string>()
  const events = new EventEmitter() as WorkerEvents
  events.on('pool:create', ({ workerPool }) => ids.add(workerPool.id)) // jobs are locked by their pool, not by a worker
  events.on('job:error', ({ job, error }) =>
    log.warn({ operation: job.task_identifier, attempt: job.attempts, error: nameOf(error) }, 'a job failed'),
  )
  const pool = createPool(connection, 4)
  try {
    await pool.query('select 1') // the queue itself waits for up to two minutes when there is no database
    const runner = await run({
      // Without a delay (of 0) nobody looks whether an end could be written down, and the process would end of it.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      pgPool: pool,
      taskList: Object.fromEntries(
        Object.entries(handlers).map(([name, handle]) => [name, (payload: unknown) => handle(payload as never).then(() => onEnd(payload))]),
      ),
      crontab: recurring.map(({ name, cron }) => `${cron} ${name}`).join('\n'),
      concurrency: AT_ONCE,
      pollInterval: 1_000,
      noHandleSignals: true,
      events,
      logger: new Logger(() => () => {}), // its lines carry payloads; failures are told above
    })
    let stopped: Promise<void> | undefined
    const end = () =>
      runner
        .stop()
        .then(noop, noop)
        .then(() => pool.end())
    const stop = () => (stopped ??= Promise.race([end(), sleep(STOP_MS, undefined, { ref: false })]))
    return { ids, ended: Promise.race([runner.promise.catch(noop), silence(events)]), stop }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/**
 * Resolves when workers are free and none finds out whether there is work. A queue whose very first question fails asks
 * on every second, and never gets past that failure: it remembers it.
 */
function silence(events: WorkerEvents): Promise<void> {
  let working = 0
  let lastSign = Date.now()
  const sign = () => (lastSign = Date.now())
  events.on('worker:getJob:empty', sign)
  events.on('job:start', () => {
    working++
    sign()
  })
  events.on('job:complete', () => {
    working--
    sign()
  })
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (working === AT_ONCE || Date.now() - lastSign < SILENT_MS) return
      clearInterval(timer)
      resolve()
    }, 1_000).unref()
    events.on('stop', () => {
      clearInterval(timer)
      setTimeout(resolve, STOP_MS).unref() // should its own end never come
    })
  })
}

const noop = () => {}

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
