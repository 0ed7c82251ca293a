// A real server on a database of its own, for one test file.

import { randomBytes } from 'node:crypto'
import type { Config } from '../../server/config.ts'
import { startApp } from '../../server/app.ts'
import { ensurePartitions } from '../../server/domains/events/partitions.ts'
import { addKey, bootstrap, type FirstKeys } from '../../server/domains/identity/bootstrap.ts'
import type { Clock } from '../../server/lib/clock.ts'
import { deriveKey } from '../../server/lib/crypto.ts'
import { connect, type Db } from '../../server/lib/db.ts'
import { createLog, type Log } from '../../server/lib/log.ts'
import { cloneDatabase } from './postgres.ts'
import { type Answer, checkedRequest, type RequestOptions } from './request.ts'

export type TestServer = {
  baseUrl: string
  port: number
  keys: FirstKeys
  db: Db
  /** A further key of the sandbox, with only these scopes. */
  addKey(scopes: string[], kind?: 'sandbox' | 'live'): Promise<string>
  /** Sends a request with the sandbox key and holds the answer against the contract. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>
  stop(): Promise<void>
}

export const DEFAULTS: Config = {
  port: 0,
  host: '127.0.0.1',
  databaseUrl: null,
  dataDir: '',
  redisUrl: null,
  logLevel: 'silent',
  smtpUrl: null,
  egressAllow: ['hooks.example.com:443'], // the examples of the contract; tests need no DNS
  egressPorts: [[443, 443]],
  egressProxyUrl: null,
  rateLimit: 1_000_000,
  addressLimit: 0,
}

export async function startServer(settings: Partial<Config> = {}, log: Log = createLog('silent'), clock?: Clock): Promise<TestServer> {
  const { connection, drop } = await cloneDatabase()
  const secret = randomBytes(32)
  const pepper = deriveKey(secret, 'api-keys')
  const db = connect(connection, { max: 2 })
  let keys!: FirstKeys
  await bootstrap(db, pepper, Date.now(), async (first) => void (keys = first))
  await ensurePartitions(db, Date.now())
  const app = await startApp({ config: { ...DEFAULTS, ...settings }, connection, secret, log, ...(clock ? { clock } : {}) })
  const baseUrl = `http://127.0.0.1:${app.port}`
  return {
    baseUrl,
    port: app.port,
    keys,
    db,
    addKey: (only, kind = 'sandbox') => addKey(db, keys[kind].environment_id, kind, pepper, { name: 'Test', now: Date.now(), only }),
    request: (method, path, options = {}) => checkedRequest(baseUrl, method, path, { key: keys.sandbox.api_key, ...options }),
    async stop() {
      await app.stop()
      await db.destroy()
      await drop()
    },
  }
}
