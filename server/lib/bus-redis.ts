// The bus over Redis. When it is away, notes are dropped; it comes back by itself.

import { Redis } from 'ioredis'
import { type Bus, createBus, type Transport } from './bus.ts'
import type { Log } from './log.ts'

const CHANNEL = 'relayos:bus'

export const createRedisBus = ({ url, log }: { url: string; log: Log }): Bus =>
  createBus((receive): Transport => {
    const open = () => {
      const redis = new Redis(url, {
        enableOfflineQueue: false, // a note of a while ago is worth nothing
        maxRetriesPerRequest: 0,
        connectTimeout: 1_500,
        retryStrategy: (times) => Math.min(times * 100, 2_000),
      })
      redis.on('error', () => {}) // it connects again
      return redis
    }
    const [writer, reader] = [open(), open()]
    reader.on('ready', () => void reader.subscribe(CHANNEL).catch(() => {}))
    reader.on('message', (_, payload: string) => receive(payload))
    let away = false
    writer.on('ready', () => (away = false))
    writer.on('close', () => {
      if (!away) log.warn({}, 'Redis is away; other nodes hear of events by polling')
      away = true
    })
    return {
      send: (payload) => writer.publish(CHANNEL, payload),
      async stop() {
        away = true
        writer.disconnect()
        reader.disconnect()
      },
    }
  })
