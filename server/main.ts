// npm start: settings, database, schema, first keys, server; and the way back at Ctrl-C.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startApp } from './app.ts'
import { type Config, configHelp, readConfig } from './config.ts'
import { ensurePartitions } from './domains/events/partitions.ts'
import { bootstrap } from './domains/identity/bootstrap.ts'
import { turnRequestLogs } from './domains/identity/request-logs/partitions.ts'
import { setupPepper } from './domains/identity/people/people.ts'
import { linkTo } from './domains/identity/people/links.ts'
import { issueSetupToken } from './domains/identity/people/setup.ts'
import { keepCredentials, readCredentials } from './lib/credentials.ts'
import { deriveKey } from './lib/crypto.ts'
import { type Connection, connect } from './lib/db.ts'
import { startEmbeddedPostgres } from './lib/embedded-postgres.ts'
import { migrateJobs } from './lib/jobs.ts'
import { createLog } from './lib/log.ts'
import { migrate, oneAtATime } from './lib/migrate.ts'
import { openRootKey } from './lib/root-key.ts'
import { loadSecret } from './lib/secret.ts'
import { prepareServerRole, SERVER_ROLE } from './lib/server-role.ts'

const OLDEST_GOOD_NODE = [24, 22, 1] // has the security fixes of October 2026

if (process.argv.includes('--help')) {
  console.log(`RelayOS Integrate\n\nSettings, as environment variables:\n${configHelp()}`)
  process.exit(0)
}

const config = readSettings()
const log = createLog(config.logLevel)
const say = (text: string) => console.log(text)

// What has been started, in that order; the way back is the reverse. It can begin before everything is up.
const started: { stop(): Promise<void> }[] = []
let stopping: Promise<void> | undefined

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    say(`\nStopping (${signal}) …`)
    stopping = stopAll().finally(() => process.exit(0))
  })
}

try {
  await start(config)
} catch (error) {
  if (!stopping) {
    console.error(`RelayOS Integrate could not start: ${(error as Error).message}`)
    log.debug({ error: (error as Error).stack ?? null }, 'start failed')
    await stopAll()
    process.exit(1)
  }
}

async function start(config: Config) {
  warnOfOldNode()
  await mkdir(config.dataDir, { recursive: true, mode: 0o711 })
  const secret = await loadSecret(config.dataDir)
  const connection = config.databaseUrl ?? (await startPostgres(config.dataDir))
  const { root, setupToken, role } = await prepare(connection, secret, config.dataDir)
  if (!role) log.warn({}, `the user of DATABASE_URL may not make the role ${SERVER_ROLE}: the server works as the owner of its tables`)
  const app = await startApp({ config, connection, secret: root, log, role })
  started.push(app)
  const baseUrl = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${app.port}`
  if (!config.roles.includes('api')) return void (stopping || say(`\n  RelayOS Integrate works. Its health: ${baseUrl}/readyz\n`))
  const keys = await readCredentials(config.dataDir) // absent: another node made them, or somebody put them away
  if (keys) await keepCredentials(config.dataDir, { ...keys, base_url: baseUrl })
  const publicUrl = config.publicUrl ?? `http://localhost:${app.port}`
  if (!stopping) say(banner(baseUrl, keys?.sandbox.api_key, config) + invitationToSetUp(publicUrl, setupToken))
}

async function startPostgres(dataDir: string): Promise<Connection> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: (line) => say(`  ${line}`) })
  started.push(postgres)
  return postgres.connection
}

async function stopAll() {
  while (started.length > 0)
    await started
      .pop()!
      .stop()
      .catch((cause) => log.error({ cause }, 'a part did not stop'))
}

type Prepared = { root: Buffer; setupToken: string | null; role: string | null }

/** Tables, the root key, first keys, the role that the server works as; the setup token, while there is no owner. */
async function prepare(connection: Connection, secret: Buffer, dataDir: string): Promise<Prepared> {
  const db = connect(connection, { max: 3 })
  let root: Buffer = Buffer.alloc(0)
  let role: string | null = null
  try {
    await oneAtATime(db, async () => {
      await migrate(db)
      await migrateJobs(connection)
      root = await openRootKey(db, secret)
      await bootstrap(db, deriveKey(root, 'api-keys'), Date.now(), (keys) => keepCredentials(dataDir, { base_url: '', ...keys }))
      await ensurePartitions(db, Date.now())
      await turnRequestLogs(db, Date.now(), config.requestLogDays)
      if (await prepareServerRole(db)) role = SERVER_ROLE
    })
    const setupToken = config.roles.includes('api') ? await issueSetupToken(db, setupPepper(root), Date.now()) : null
    return { root, setupToken, role }
  } finally {
    await db.destroy()
  }
}

function banner(baseUrl: string, sandboxKey: string | undefined, { dataDir }: Config): string {
  const key = sandboxKey ?? '$RELAYOS_API_KEY'
  const body = '{"channel":"sms","to":"+15005550010","content":{"text":"Hello from RelayOS"}}'
  return `
  RelayOS Integrate is ready.

  API      ${baseUrl}/v1
  Docs     ${baseUrl}/docs
  Keys     ${join(dataDir, 'credentials.json')}
  Sandbox  ${key}

  Send a first message:

  curl ${baseUrl}/v1/messages -H "Authorization: Bearer ${key}" -H 'Content-Type: application/json' -d '${body}'
`
}

function invitationToSetUp(publicUrl: string, token: string | null): string {
  if (!token) return ''
  return `
  There is no owner yet. Whoever opens this becomes the first; it works once:

  ${linkTo(publicUrl, '/setup', token)}
`
}

function readSettings(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

function warnOfOldNode() {
  const version = process.versions.node.split('.').map(Number)
  const difference = OLDEST_GOOD_NODE.map((part, index) => version[index]! - part).find((delta) => delta !== 0) ?? 0
  if (difference < 0)
    log.warn({ version: process.versions.node }, `security fixes are missing: Node ${OLDEST_GOOD_NODE.join('.')} or later has them`)
}
