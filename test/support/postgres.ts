// One PostgreSQL for a whole test run, with a migrated template that every test file clones.

import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { turnRequestLogs } from '../../server/domains/identity/request-logs/partitions.ts'
import { type Connection, connect } from '../../server/lib/db.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/lib/embedded-postgres.ts'
import { migrateJobs } from '../../server/lib/jobs.ts'
import { migrate } from '../../server/lib/migrate.ts'
import { prepareServerRole } from '../../server/lib/server-role.ts'

type Socket = Exclude<Connection, string>

const TEMPLATE = 'relayos_template'

let running: Promise<{ postgres: EmbeddedPostgres; folder: string }> | undefined
let clones = 0

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-test-'))
  await chmod(folder, 0o711) // else root's database user can't reach it, and the cluster goes to /var/lib/relayos
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => {} })
  await administer(postgres.connection, 'alter system set fsync = off') // the cluster lives as long as the run, and disks of test machines are slow
  await administer(postgres.connection, 'select pg_reload_conf()')
  await administer(postgres.connection, `create database ${TEMPLATE}`)
  const template = { ...postgres.connection, database: TEMPLATE }
  const db = connect(template, { max: 1 })
  await migrate(db)
  await turnRequestLogs(db, Date.now(), 7)
  await migrateJobs(template)
  if (!(await prepareServerRole(db))) throw new Error('the role of the server could not be made')
  await db.destroy()
  return { postgres, folder }
}

/** A database of one's own: a copy of the template, made in some 50 ms. */
export async function cloneDatabase(): Promise<{ connection: Socket; drop(): Promise<void> }> {
  running ??= start()
  const { postgres } = await running
  const database = `test_${process.pid}_${++clones}`
  await administer(postgres.connection, `create database ${database} template ${TEMPLATE}`)
  return {
    connection: { ...postgres.connection, database },
    drop: () => administer(postgres.connection, `drop database ${database} with (force)`),
  }
}

export async function stopPostgres(): Promise<void> {
  if (!running) return
  const { postgres, folder } = await running
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Without the server's limit of time: a loaded machine may copy a database for seconds. */
async function administer(connection: Socket, sql: string) {
  const client = new pg.Client(connection)
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}
