// What the figures stand on: one PostgreSQL, the real server on a database of it, and peers beside it.

import { connect, type Db } from '../../../server/lib/db.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../server/lib/embedded-postgres.ts'
import { type Load, startLoad } from '../load/load.ts'
import { startPeer } from './child.ts'
import { createCleanUp } from './clean-up.ts'
import { makeDataFolder, removeDataFolder } from './data-folder.ts'
import { startOurs } from './ours.ts'
import { addTenants, type Tenant } from './tenants.ts'

const OURS = 'bench_ours'
const PEER = 'bench_peer'
const LOG_FILES = 128 // of 16 MB

export type Side = { name: string; pid: number; port: number; keys: string[]; db: Db }

export type Stage = {
  load: Load
  ours: Side
  environments: string[] // in the order of the keys
  peer(): Promise<Side> // Express and openapi-backend, with a database of its own
  fastify(): Promise<Omit<Side, 'db'>>
  /** A further server on a database of its own, for what it does to memory: one that worked before has some to spare. */
  fresh<Result>(work: (server: Side) => Promise<Result>): Promise<Result>
}

export type StageOptions = { profile: string | null; say(text: string): void }

/** The stage is built when it is first asked for, and taken down by `close` or a signal. */
export function openStage({ profile, say }: StageOptions): { stage(): Promise<Stage>; close(): Promise<void> } {
  const { later, close } = createCleanUp(say)

  async function build(): Promise<Stage> {
    const folder = later(await makeDataFolder('stage'), removeDataFolder)
    const postgres = later(await startEmbeddedPostgres({ dataDir: folder, log: () => {} }), (server) => server.stop())
    const open = (database: string) => later(connect({ ...postgres.connection, database }, { max: 2 }), (db) => db.destroy())
    const admin = open(postgres.connection.database)
    const furnish = async (database: string) => {
      await admin.raw(`create database ${database}`)
      const first = await startOurs({ url: urlOf(postgres, database), folder, profile: null }) // makes its schema and first keys
      await first.stop()
      return withDatabase({ ...postgres.connection, database }, (db) => addTenants(db, folder))
    }
    const { tenants, pepper } = await furnish(OURS)
    await admin.raw(`create database ${PEER} template ${OURS}`)
    await breakInLog(admin)
    let fresh = 0
    const keys = tenants.map(({ key }: Tenant) => key)

    const load = later(startLoad(), (generator) => generator.stop())
    const { pid, port } = later(await startOurs({ url: urlOf(postgres, OURS), folder, profile }), ({ stop }) => stop())
    const start = async (name: string, env: Record<string, string>) => {
      const peer = later(await startPeer(new URL(`../peers/${name}.ts`, import.meta.url), env), ({ stop }) => stop())
      return { name, pid: peer.pid, port: peer.port, keys }
    }
    return {
      load,
      ours: { name: 'ours', pid, port, keys, db: open(OURS) },
      environments: tenants.map(({ environment }: Tenant) => environment),
      peer: once(async () => {
        const side = await start('express-openapi-backend', { DATABASE_URL: urlOf(postgres, PEER), PEPPER: pepper.toString('base64url') })
        return { ...side, db: open(PEER) }
      }),
      fastify: once(() => start('fastify', {})),
      async fresh(work) {
        const database = `bench_fresh_${++fresh}`
        const { tenants } = await furnish(database)
        const server = await startOurs({ url: urlOf(postgres, database), folder, profile: null })
        try {
          const { pid, port } = server
          return await withDatabase({ ...postgres.connection, database }, (db) =>
            work({ name: 'fresh', pid, port, keys: tenants.map(({ key }) => key), db }),
          )
        } finally {
          await server.stop()
        }
      },
    }
  }

  return { stage: once(build), close }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}

/** A database with sessions can't be copied, so this one ends before. */
async function withDatabase<Result>(connection: EmbeddedPostgres['connection'], work: (db: Db) => Promise<Result>): Promise<Result> {
  const db = connect(connection, { max: 1 })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/**
 * A database that has been in use writes over old files of its log. A new one has none: it would stop every half second
 * to make the next 16 MB, for both sides, and that would be in every figure.
 */
async function breakInLog(admin: Db) {
  for (let file = 0; file < LOG_FILES; file++) {
    await admin.raw(`select pg_logical_emit_message(false, 'bench', 'more'), pg_switch_wal()`)
  }
  await admin.raw('checkpoint')
}

const urlOf = ({ connection: { host, user } }: EmbeddedPostgres, database: string) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
