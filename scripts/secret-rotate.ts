// npm run secret:rotate: a new instance secret. Keys, sessions and everything sealed stay good; a copy of the old secret opens
// nothing any more. See docs/runbooks/instance-secret.md.

import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { readConfig } from '../server/config.ts'
import { connect, type Db } from '../server/lib/db.ts'
import { startEmbeddedPostgres } from '../server/lib/embedded-postgres.ts'
import { addSecret, dropOtherSecrets } from '../server/lib/root-key.ts'
import { loadSecret, replaceSecret } from '../server/lib/secret.ts'

const { values } = parseArgs({
  options: { 'keep-old': { type: 'boolean' }, 'drop-old': { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help || (values['keep-old'] && values['drop-old'])) {
  console.log(`npm run secret:rotate                 a new secret; the old one opens nothing any more
npm run secret:rotate -- --keep-old   the same, but the old one goes on opening, while other nodes get the new file
npm run secret:rotate -- --drop-old   no new secret; only the one in RELAYOS_DATA_DIR opens from now on

The server may run if DATABASE_URL is set; the embedded database needs it stopped.`)
  process.exit(values.help ? 0 : 2)
}

/** In this order, so that whatever moment it is killed in, the secret in the file opens the database. */
async function rotate(db: Db, dataDir: string): Promise<string> {
  const { rows } = await db.raw(`select to_regclass('root_keys') is not null as present`)
  if (!rows[0].present) throw new Error('the database has no keys yet. Start the server once.')
  const secret = await loadSecret(dataDir)
  if (values['drop-old']) return `Done: ${await dropOtherSecrets(db, secret)} other secrets open nothing any more.`
  const next = randomBytes(32)
  await addSecret(db, secret, next)
  await replaceSecret(dataDir, next)
  if (values['keep-old']) {
    return `A new secret is in ${dataDir}/secret. The old one still opens the database: give every node the new file, then run this with --drop-old.`
  }
  await dropOtherSecrets(db, next)
  return `A new secret is in ${dataDir}/secret. The old one opens nothing any more: other nodes need the new file at their next start.`
}

try {
  const { databaseUrl, dataDir } = readConfig(process.env)
  const postgres = databaseUrl ? null : await startEmbeddedPostgres({ dataDir, log: () => {} })
  try {
    const db = connect(databaseUrl ?? postgres!.connection, { max: 1 })
    console.log(await rotate(db, dataDir).finally(() => db.destroy()))
  } finally {
    await postgres?.stop()
  }
} catch (error) {
  console.error(`The secret was not rotated: ${(error as Error).message}`)
  process.exitCode = 1
}
