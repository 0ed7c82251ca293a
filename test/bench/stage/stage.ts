// What the figures stand on: one PostgreSQL, the real server on a database of it, and peers on copies of that database.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { addKey } from '../../../server/domains/identity/bootstrap.ts'
import { type Credentials, readCredentials } from '../../../server/lib/credentials.ts'
import { deriveKey } from '../../../server/lib/crypto.ts'
import { connect, type Db } from '../../../server/lib/db.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../server/lib/embedded-postgres.ts'
import { newId } from '../../../server/lib/ids.ts'
import { loadSecret } from '../../../server/lib/secret.ts'
import { type Load, startLoad } from '../load/load.ts'
import { type Child, startChild, startPeer } from './child.ts'

const ENVIRONMENTS = 8 // tenants that send; with one, the peer would only wait for its own row locks
const OURS = 'bench_ours'
const PEER = 'bench_peer'

export type Side = { name: string; pid: number; port: number; keys: string[]; db: Db }

export type Stage = {
  load: Load
  ours: Side
  peer(): Promise<Side> // Express + openapi-backend, with a database of its own
  fastify(): Promise<Omit<Side, 'db'>>
  folder: string
}

export type StageOptions = { profile: string | null; say(text: string): void }

/** Gives `work` a stage and takes it down again, whatever happens. */
export async function onStage<Result>({ profile, say }: StageOptions, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const undo: (() => Promise<unknown>)[] = []
  const later = <Thing>(thing: Thing, end: (thing: Thing) => Promise<unknown>) => {
    undo.push(() => end(thing))
    return thing
  }
  const takeDown = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step().catch((error) => say(`cleaning up: ${error.message}`))
  }
  const interrupted = async () => {
    await takeDown()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    const folder = later(await mkdtemp(join(tmpdir(), 'relayos-bench-')), (path) => rm(path, { recursive: true, force: true }))
    const postgres = later(await startEmbeddedPostgres({ dataDir: folder, log: () => {} }), (server) => server.stop())
    const open = (database: string) => later(connect({ ...postgres.connection, database }, { max: 2 }), (db) => db.destroy())
    const admin = open(postgres.connection.database)
    await admin.raw(`create database ${OURS}`)
    await prepare(urlOf(postgres, OURS), folder)
    const db = open(OURS)
    const keys = await addEnvironments(db, folder)
    await db.destroy() // a database with sessions can't be copied
    await admin.raw(`create database ${PEER} template ${OURS}`)

    const load = later(startLoad(), (generator) => generator.stop())
    const { child, credentials } = await startOurs(urlOf(postgres, OURS), folder, profile)
    later(child, ({ stop }) => stop())
    const ours = { name: 'ours', pid: child.pid, port: portOf(credentials), keys, db: open(OURS) }
    const start = async (name: string, env: Record<string, string>) => {
      const { pid, port } = later(await startPeer(new URL(`../peers/${name}.ts`, import.meta.url), env), ({ stop }) => stop())
      return { name, pid, port, keys }
    }
    const pepper = deriveKey(await loadSecret(folder), 'api-keys').toString('base64url')
    return await work({
      load,
      ours,
      folder,
      peer: once(async () => ({
        ...(await start('express-openapi-backend', { DATABASE_URL: urlOf(postgres, PEER), PEPPER: pepper })),
        db: open(PEER),
      })),
      fastify: once(() => start('fastify', {})),
    })
  } finally {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
    await takeDown()
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}

/** The server makes its own schema and first keys: one short start. */
async function prepare(url: string, folder: string) {
  const { child } = await startOurs(url, folder, null)
  await child.stop()
}

async function startOurs(url: string, folder: string, profile: string | null): Promise<{ child: Child; credentials: Credentials }> {
  const args = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, 'server/main.ts'] : ['server/main.ts']
  const env = {
    DATABASE_URL: url,
    RELAYOS_DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    RELAYOS_RATE_LIMIT: '1000000',
    LOG_LEVEL: 'warn',
  }
  const child = startChild({ command: process.execPath, args, env })
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (child.output().includes('is ready')) return { child, credentials: (await readCredentials(folder))! }
    if (child.output().includes('(ended with')) break
    await sleep(50)
  }
  await child.stop()
  throw new Error(`The server did not start:\n${child.output()}`)
}

async function addEnvironments(db: Db, folder: string): Promise<string[]> {
  const pepper = deriveKey(await loadSecret(folder), 'api-keys')
  const { id: project } = await db('projects').first('id')
  const keys: string[] = []
  for (let index = 0; index < ENVIRONMENTS; index++) {
    const environment = newId('env')
    await db('environments').insert({ id: environment, project_id: project, kind: 'sandbox', created_at: new Date() })
    await db('environment_sequences').insert({ environment_id: environment })
    keys.push(await addKey(db, environment, 'sandbox', pepper, { name: 'Bench', now: Date.now() }))
  }
  return keys
}

const urlOf = ({ connection: { host, user } }: EmbeddedPostgres, database: string) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`

const portOf = ({ base_url }: Credentials) => Number(new URL(base_url).port)
