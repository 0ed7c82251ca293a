// A real server on a database of its own, for one test file.

import { randomBytes } from 'node:crypto'
import type { Config } from '../../server/config.ts'
import { startApp } from '../../server/app.ts'
import { ensurePartitions } from '../../server/domains/events/partitions.ts'
import { addKey, addOrganization, bootstrap, type FirstKeys } from '../../server/domains/identity/bootstrap.ts'
import type { Clock } from '../../server/lib/clock.ts'
import type { IdentityParts } from '../../server/domains/identity/identity.ts'
import { deriveKey } from '../../server/lib/crypto.ts'
import { connect, type Db } from '../../server/lib/db.ts'
import { createLog, type Log } from '../../server/lib/log.ts'
import { SERVER_ROLE } from '../../server/lib/server-role.ts'
import { createSeal } from '../../server/lib/seal.ts'
import { cloneDatabase } from './postgres.ts'
import { openFront } from './through-proxy.ts'
import { type Answer, checkedRequest, type RequestOptions } from './request.ts'

export type TestServer = {
  baseUrl: string
  port: number // of baseUrl
  keys: FirstKeys
  db: Db
  secret: Buffer
  /** A further key of the sandbox, with only these scopes. */
  addKey(scopes: string[], kind?: 'sandbox' | 'live'): Promise<string>
  /** Another tenant, who has nothing to do with the first. */
  addOrganization(): Promise<FirstKeys & { organization_id: string }>
  /** Sends a request with the sandbox key and holds the answer against the contract. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>
  /** A further server on the same database. */
  addNode(settings?: Partial<Config>): Promise<{ baseUrl: string; stop(): Promise<void> }>
  stop(): Promise<void>
}

export const DEFAULTS: Config = {
  roles: ['api', 'worker'],
  port: 0,
  host: '127.0.0.1',
  trustedProxies: [],
  publicUrl: null,
  egressAllow: ['hooks.example.com:443'], // the examples of the contract; tests need no DNS
  databaseUrl: null,
  dataDir: '',
  redisUrl: null,
  logLevel: 'silent',
  smtpUrl: null,
  auditSink: null,
  auditCheckpointSeconds: 60,
  requestLogDays: 7,
  requestLogRate: 25,
  mailFrom: 'relayos@localhost',
  domainVerification: 'off',
  egressPorts: [[443, 443]],
  egressProxyUrl: null,
  sinkDir: null,
  rateLimit: 1_000_000,
  addressLimit: 0,
  streamOrigins: [],
}

export async function startServer(
  settings: Partial<Config> = {},
  log: Log = createLog('silent'),
  clock?: Clock,
  parts: IdentityParts = {},
): Promise<TestServer> {
  const { connection, drop } = await cloneDatabase()
  const secret = randomBytes(32)
  const pepper = deriveKey(secret, 'api-keys')
  const db = connect(connection, { max: 2, auditSeal: createSeal(deriveKey(secret, 'audit')) })
  let keys!: FirstKeys
  await bootstrap(db, pepper, Date.now(), async (first) => void (keys = first))
  await ensurePartitions(db, Date.now())
  const config = { ...DEFAULTS, ...settings }
  const nodes: { stop(): Promise<void> }[] = []
  const startNode = async (settings: Config, more: { parts?: IdentityParts } = {}) => {
    const front = await openFront(settings)
    try {
      const behind = { config: front?.behind ?? settings, connection, secret, log, role: SERVER_ROLE }
      const app = await startApp({ ...behind, ...more, ...(clock ? { clock } : {}) })
      const stop = async () => {
        await app.stop()
        await front?.stop()
      }
      nodes.push({ stop })
      const port = front?.port ?? app.port
      return { port, baseUrl: `http://127.0.0.1:${port}`, stop }
    } catch (error) {
      await front?.stop()
      throw error
    }
  }
  const { port, baseUrl } = await startNode(config, { parts })
  return {
    baseUrl,
    port,
    keys,
    db,
    secret,
    addKey: (only, kind = 'sandbox') => addKey(db, keys[kind].environment_id, kind, pepper, { name: 'Test', now: Date.now(), only }),
    addOrganization: () => addOrganization(db, 'Other', pepper, Date.now()),
    request: (method, path, options = {}) => checkedRequest(baseUrl, method, path, { key: keys.sandbox.api_key, ...options }),
    addNode: (changes = {}) => startNode({ ...config, ...changes }),
    async stop() {
      for (const node of nodes) await node.stop()
      await db.destroy()
      await drop()
    },
  }
}
