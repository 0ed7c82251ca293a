// The bus over PostgreSQL's LISTEN and NOTIFY, on a connection of its own. NOTIFY is a statement of its own too: inside
// the transactions of requests it would make their commits wait for each other.

import pg from 'pg'
import { type Bus, createBus, type Transport } from './bus.ts'
import type { Connection, Db } from './db.ts'
import type { Log } from './log.ts'

const CHANNEL = 'relayos_bus'
const AGAIN_MS = 1_000
const LOOK_MS = 5_000

export const createPostgresBus = (options: { connection: Connection; db: Db; log: Log }): Bus =>
  createBus((receive) => startTransport({ ...options, receive }))

type Options = { connection: Connection; db: Db; log: Log; receive(payload: string): void }

function startTransport({ connection, db, log, receive }: Options): Transport {
  let client: pg.Client | undefined
  let stopping = false
  let alone = false // then nobody listens, and a notification would be a commit for nothing
  let again: NodeJS.Timeout | undefined

  const listen = async () => {
    const settings = typeof connection === 'string' ? { connectionString: connection } : connection
    const next = new pg.Client({ ...settings, application_name: 'relayos bus', keepAlive: true, connectionTimeoutMillis: 1_500 })
    next.on('error', () => {}) // the end follows
    next.on('end', () => {
      if (client === next) client = undefined
      if (!stopping) again = setTimeout(listen, AGAIN_MS).unref()
    })
    next.on('notification', ({ payload }) => payload && receive(payload))
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
      if (stopping) return void (await next.end())
      client = next
    } catch (cause) {
      log.debug({ error: (cause as Error).name }, 'the bus has no connection; trying again')
      await next.end().catch(() => {})
    }
  }

  const look = async () => {
    const { rows } = await db.raw('select count(*) < 2 as alone from nodes')
    alone = rows[0].alone
  }
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS).unref()
  const first = listen()

  return {
    send: async (payload) => (alone ? undefined : db.raw('select pg_notify(?, ?)', [CHANNEL, payload])),
    async stop() {
      stopping = true
      clearInterval(timer)
      clearTimeout(again)
      await first
      await client?.end().catch(() => {})
    },
  }
}
