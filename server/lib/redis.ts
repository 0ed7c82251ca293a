// Redis, for what nodes share and can do without: every command is answered or refused at once, none waits for a connection.

import { Redis } from 'ioredis'
import type { Log } from './log.ts'

export type { Redis }

const RECONNECT_MS = 250

export function connectRedis(url: string, log: Log): Redis {
  const redis = new Redis(url, {
    connectTimeout: 1_500,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false, // it may have done them already
    enableAutoPipelining: false,
    retryStrategy: () => RECONNECT_MS,
    connectionName: 'relayos',
    keepAlive: 10_000,
    noDelay: true,
  })
  let away = false
  redis.on('error', (error: NodeJS.ErrnoException) => {
    if (!away) log.warn({ reason: error.code ?? error.name }, 'Redis can not be reached')
    away = true
  })
  redis.on('ready', () => {
    if (away) log.info({}, 'Redis is reached again')
    away = false
  })
  return redis
}
