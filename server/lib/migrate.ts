// Brings the schema up to date before the server answers, and refuses one that is newer than this code.

import { readdir } from 'node:fs/promises'
import type { Knex } from 'knex'
import type { Db } from './db.ts'

const FOLDER = new URL('../migrations/', import.meta.url)

// Known by the names of their sources, also where they are built: a database may be served by either.
const source: Knex.MigrationSource<string> = {
  getMigrations: async () =>
    (await readdir(FOLDER))
      .map((name) => name.replace(/\.js$/, '.ts'))
      .filter((name) => /^\d{4}_\w+\.ts$/.test(name))
      .sort(),
  getMigrationName: (name) => name,
  getMigration: (name) => import(new URL(import.meta.url.endsWith('.js') ? name.replace(/\.ts$/, '.js') : name, FOLDER).href),
}

const START_LOCK = 5_200_141 // any number that nothing else locks
const LONGEST_WAIT_MS = 120_000

/** Nodes that start at once prepare the database one after another. Needs a pool of two. */
export async function oneAtATime(db: Db, work: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT_MS
  for (;;) {
    const held = await db.transaction(async (tx) => {
      const { rows } = await tx.raw('select pg_try_advisory_xact_lock(?) as got', [START_LOCK])
      if (rows[0].got) await work()
      return rows[0].got as boolean
    })
    if (held) return
    if (Date.now() > deadline) throw new Error('Another node has been preparing the database for two minutes')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export async function migrate(db: Db): Promise<void> {
  const known = new Set(await source.getMigrations([]))
  const applied = await appliedMigrations(db)
  const newer = applied.filter((name) => !known.has(name))
  if (newer.length > 0)
    throw new Error(`The database has a newer schema than this server knows (${newer.join(', ')}). Start a newer version.`)
  if (applied.length === known.size) return
  await db.migrate.latest({ migrationSource: source, tableName: 'migrations' })
}

export async function isCurrent(db: Db): Promise<boolean> {
  return (await appliedMigrations(db)).length === (await source.getMigrations([])).length
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await db.raw(`select to_regclass('migrations') is not null as present`)
  if (!rows[0].present) return []
  return (await db('migrations').select('name').orderBy('id')).map(({ name }: { name: string }) => name)
}
