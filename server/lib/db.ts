// The database: one knex pool, prepared statements, and a plain answer to "was that the connection or the query?".

import createKnex, { type Knex } from 'knex'
import pg from 'pg'
import { Problem, unavailable } from './problem.ts'
import type { Seal } from './seal.ts'

export type Db = Knex
export type Connection = string | { host: string; port: number; user: string; database: string; password?: string }

// Counts and sequence numbers stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** `role`: put on for everything (server-role.ts). `auditSeal`: of the personal part of audit events; a connection without it can't write any. */
export function connect(connection: Connection, { max = 20, role, auditSeal }: { max?: number; role?: string; auditSeal?: Seal } = {}): Db {
  const settings = typeof connection === 'string' ? { connectionString: connection } : connection
  const db = createKnex({
    client: 'pg',
    connection: {
      ...settings,
      application_name: 'relayos',
      connectionTimeoutMillis: 1_500,
      statement_timeout: 4_000, // the server gives up …
      query_timeout: 4_500, // … and so do we when it no longer answers
      keepAlive: true,
      // Plans are made once per connection, often while tables are still empty: then reading all of one looks cheap.
      options: `-c enable_seqscan=off${role ? ` -c role=${role}` : ''}`,
    } as Knex.PgConnectionConfig,
    pool: {
      min: 0,
      max,
      acquireTimeoutMillis: 1_500,
      createTimeoutMillis: 1_500,
      createRetryIntervalMillis: 100,
      propagateCreateError: true,
    },
    acquireConnectionTimeout: 1_500,
    asyncStackTraces: false,
    log: { debug: silent, warn: silent, error: silent, deprecate: silent },
  })
  db.userParams = { auditSeal } // transactions have them too
  return db
}

/** Knex would write to the terminal, with stacks; what fails is told to the caller, and by the caller to the log. */
const silent = () => {}

/** A named statement is planned once per connection; parameters are `?`. */
export type Statement<Row> = { name: string; sql: string; readonly row?: Row }

const STATEMENT_TIMEOUT_MS = 3_000 // what takes longer than this is a database that does not answer

export const statement = <Row>(name: string, sql: string): Statement<Row> => ({ name, sql })

export async function rows<Row>(db: Db | Knex.Transaction, { name, sql }: Statement<Row>, parameters: unknown[]): Promise<Row[]> {
  try {
    const result = await db.raw(sql, parameters as Knex.RawBinding[]).options({ name, query_timeout: STATEMENT_TIMEOUT_MS })
    return result.rows
  } catch (error) {
    throw translate(error)
  }
}

/** Runs `work` in a transaction, with connection faults told as 503. */
export async function transaction<Result>(db: Db, work: (tx: Knex.Transaction) => Promise<Result>): Promise<Result> {
  try {
    return await db.transaction(work)
  } catch (error) {
    throw translate(error)
  }
}

/** The connection broke: whether the statement had its effect is not known. */
export class ConnectionLost extends Error {
  /** The database did not answer in time: asking once more would only take as long again. */
  readonly silent: boolean

  constructor(cause: unknown) {
    super('The connection to the database broke', { cause })
    this.silent = /Query read timeout/.test((cause as Error)?.message ?? '')
  }
}

/** Tells faults of the connection from faults of the query. */
export function translate(error: unknown): unknown {
  if (isNotConnected(error)) return unavailable('The database can not be reached.', error)
  if (isConnectionLoss(error)) return new ConnectionLost(error)
  return error
}

/** Refused before anything was sent: connecting failed, the pool is used up, or the server is starting or stopping. */
function isNotConnected(error: unknown): boolean {
  const { code, name, message = '' } = error as { code?: string; name?: string; message?: string }
  if (name === 'KnexTimeoutError' || name === 'TimeoutError') return true
  if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'EACCES' || code === '57P03' || code === '53300') return true
  return /timeout expired|timeout exceeded when trying to connect|Connection terminated due to connection timeout/.test(message)
}

function isConnectionLoss(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (['ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57014', '25P03'].includes(code) || code.startsWith('08')) return true
  return /Connection terminated|Query read timeout|not queryable|Connection ended/.test(message)
}

/** Whether to try again later: the database is away, and nothing is wrong with the statement. */
export const isConnectionFault = (error: unknown) => error instanceof Problem || error instanceof ConnectionLost

export const isUniqueViolation = (error: unknown, constraint?: string) => {
  const { code, constraint: name } = error as { code?: string; constraint?: string }
  return code === '23505' && (constraint === undefined || name === constraint)
}
