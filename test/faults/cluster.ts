// The topology of deploy/compose.yaml with real processes on loopback: a proxy, two nodes that answer, one that works and has
// the database, and a Redis where there is one.

import { atEnd } from '../assure/check.ts'
import { launch, type ServerProcess } from '../assure/server-process.ts'
import { type Front, startProxy } from '../support/proxy.ts'
import { hasRedis, startRedis } from '../support/redis.ts'

export type Cluster = { proxy: Front; worker: ServerProcess; apis: [ServerProcess, ServerProcess]; apiKey: string }

export async function startCluster(settings: Record<string, string> = {}): Promise<Cluster> {
  const all = { LOG_LEVEL: 'warn', RELAYOS_TRUSTED_PROXIES: '127.0.0.1', ...settings }
  if (hasRedis) {
    const redis = await startRedis()
    atEnd(redis.stop)
    Object.assign(all, { REDIS_URL: redis.url })
  }
  const worker = await launch({ ...all, RELAYOS_ROLES: 'worker' })
  const api = () => launch({ ...all, RELAYOS_ROLES: 'api' }, worker)
  const apis: [ServerProcess, ServerProcess] = [await api(), await api()]
  const [first, second] = apis.map(({ baseUrl }) => Number(new URL(baseUrl).port))
  const proxy = await startProxy([first!, second!])
  atEnd(proxy.stop)
  return { proxy, worker, apis, apiKey: worker.keys.sandbox.api_key }
}
