// Wiring: which part gets which.

import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Server } from 'node:http'
import type { Handlers } from '#generated/handlers.ts'
import type { Config } from './config.ts'
import { createApiKeyHolders } from './domains/identity/api-key-holders.ts'
import { createMe } from './domains/identity/me.ts'
import { createRateLimits } from './domains/identity/rate-limits.ts'
import { createUsage } from './domains/identity/usage.ts'
import { createEventTypes } from './domains/events/event-types.ts'
import { createEventStreamHandlers } from './domains/events/stream/event-stream.ts'
import { createIndicators } from './domains/events/stream/indicators.ts'
import { createEventStream } from './domains/events/stream/stream.ts'
import { createTickets } from './domains/events/stream/tickets.ts'
import { createEvents } from './domains/events/events.ts'
import { createEventStore } from './domains/events/events.store.ts'
import { createOperations } from './domains/events/operations.ts'
import { ensurePartitions } from './domains/events/partitions.ts'
import { createCarriers } from './domains/messaging/carriers/carriers.ts'
import { createDelivery } from './domains/messaging/delivery.ts'
import { createDeliveryStore } from './domains/messaging/delivery.store.ts'
import { createMessageBatches, type SettleBatch, settleBatch } from './domains/messaging/message-batches.ts'
import { createMessages } from './domains/messaging/messages.ts'
import { createMessageStore } from './domains/messaging/messages.store.ts'
import { createAuthenticate } from './gateway/authenticate.ts'
import { createEventSourceDoor } from './gateway/event-source.ts'
import { createHttpServer } from './gateway/http.ts'
import { createPipeline } from './gateway/pipeline.ts'
import { createSocketDoor } from './gateway/socket.ts'
import { createStreams } from './gateway/streams.ts'
import { createWeb } from './gateway/web.ts'
import { createPostgresBus } from './lib/bus-postgres.ts'
import { createRedisBus } from './lib/bus-redis.ts'
import { type Clock, systemClock } from './lib/clock.ts'
import type { Context } from './lib/context.ts'
import { deriveKey } from './lib/crypto.ts'
import { createCursors } from './lib/cursor.ts'
import { type Connection, connect } from './lib/db.ts'
import { removeExpiredKeys } from './lib/idempotency.ts'
import { jobs, startJobs } from './lib/jobs.ts'
import type { Log } from './lib/log.ts'
import { createMetrics } from './lib/metrics.ts'
import { isCurrent } from './lib/migrate.ts'
import { startNode } from './lib/nodes.ts'
import { createSeal } from './lib/seal.ts'

const READY_WITHIN_MS = 1_500

export type App = { server: Server; port: number; stop(): Promise<void> }

type Options = { config: Config; connection: Connection; secret: Buffer; log: Log; clock?: Clock }

/** Starts answering. The database must be migrated. */
export async function startApp({ config, connection, secret, log, clock = systemClock }: Options): Promise<App> {
  const db = connect(connection)
  const cursors = createCursors(deriveKey(secret, 'cursors'))
  const metrics = createMetrics()
  const usage = createUsage({ db, clock })
  const limits = createRateLimits({ perEnvironment: config.rateLimit, perAddress: config.addressLimit })
  const keyHolders = createApiKeyHolders({ db, pepper: deriveKey(secret, 'api-keys'), clock })
  const seal = createSeal(deriveKey(secret, 'seal'))
  const bus = config.redisUrl ? createRedisBus({ url: config.redisUrl, log }) : createPostgresBus({ connection, db, log })
  const stream = createEventStream({ db, bus, log })
  const tickets = createTickets({ db, pepper: deriveKey(secret, 'event-stream-tickets'), seal, clock })
  const { carriers, routes, close: closeCarriers } = createCarriers({ smtpUrl: config.smtpUrl })
  const onOutcome = (carrier: string, status: string) => {
    metrics.message(carrier, status)
    stream.wake()
  }
  const delivery = createDelivery({ store: createDeliveryStore(db), carriers, clock, log, onOutcome })
  const messages = createMessageStore(db, { onInsert: delivery.wake })
  const events = createEventStore(db)

  const handlers: Handlers<Context> = {
    messages: createMessages({ db, store: messages, events, cursors, routes }),
    message_batches: createMessageBatches({ db, jobs, routes, onInsert: delivery.wake }),
    events: createEvents({ store: events, cursors }),
    event_stream: createEventStreamHandlers({ stream }),
    event_stream_tickets: tickets.handlers,
    event_types: createEventTypes({ cursors }),
    me: createMe({ limits }),
    operations: createOperations({ db }),
  }

  const runner = await startJobs({
    connection,
    log,
    handlers: {
      'message_batches:settle': (payload: SettleBatch) => settleBatch(db, jobs, payload, clock.now()).finally(stream.wake),
      'events:partitions': () => ensurePartitions(db, clock.now()),
      'idempotency:cleanup': () => removeExpiredKeys(db),
      'event_stream_tickets:cleanup': () => tickets.removeExpired(),
    },
    recurring: [
      { name: 'events:partitions', cron: '7 3 * * *' },
      { name: 'idempotency:cleanup', cron: '* * * * *' },
      { name: 'event_stream_tickets:cleanup', cron: '* * * * *' },
    ],
  })
  const node = await startNode({ db, log, workerIds: runner.workerIds })

  let draining = false
  const isReady = async () => {
    if (draining) return 'The server is stopping.'
    const away = 'The database can not be reached.'
    const check = isCurrent(db).then(
      (current) => (current ? null : 'The schema is not up to date.'),
      () => away,
    )
    return Promise.race([check, delay(READY_WITHIN_MS, away, { ref: false })])
  }
  const authenticate = createAuthenticate({ credentials: [keyHolders], limits })
  const pipeline = await createPipeline({
    handlers,
    authenticate,
    limits,
    usage,
    metrics,
    db,
    seal,
    log,
    clock,
    onWrite: stream.wake,
  })
  const web = createWeb({ metrics, log, isReady, admit: (address) => limits.consumeAddress(address, {}) })
  const isDraining = () => draining
  const streams = createStreams({ clock })
  metrics.gauge('relayos_event_streams', 'Open connections to the event stream', streams.count)
  const indicators = createIndicators({ bus })
  const origins = config.streamOrigins
  const sockets = createSocketDoor({
    pipeline,
    authenticate,
    limits,
    tickets,
    stream,
    indicators,
    streams,
    origins,
    clock,
    log,
    isDraining,
  })
  const eventSource = createEventSourceDoor({ authenticate, stream, streams, clock })
  const server = createHttpServer({ pipeline, web, sockets, eventSource, log, isDraining })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  delivery.start()

  return {
    server,
    port: (server.address() as AddressInfo).port,
    /** Takes no more work, finishes what it has (10 s at most), lets go of everything. */
    async stop() {
      draining = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const deadline = setTimeout(() => server.closeAllConnections(), 10_000)
      await Promise.all([closed, streams.stop(), delivery.stop()])
      clearTimeout(deadline)
      await Promise.allSettled([stream.stop(), bus.stop(), runner.stop(), node.stop(), usage.stop(), keyHolders.stop()])
      closeCarriers()
      await db.destroy()
    },
  }
}
