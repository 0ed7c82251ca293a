// Wiring: which part gets which.

import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Server } from 'node:http'
import type { Handlers } from '#generated/handlers.ts'
import type { Config } from './config.ts'
import { createApiKeyHolders } from './domains/identity/api-key-holders.ts'
import { createMe } from './domains/identity/me.ts'
import { createPeople } from './domains/identity/people/people.ts'
import { RESET_JOB, type ResetMail } from './domains/identity/people/resets.ts'
import { createRateLimits } from './domains/identity/rate-limits.ts'
import { createUsage } from './domains/identity/usage.ts'
import { createEventTypes } from './domains/events/event-types.ts'
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
import { createHttpServer } from './gateway/http.ts'
import { createPeopleRouter } from './gateway/people/people.ts'
import { createPipeline } from './gateway/pipeline.ts'
import { createWeb } from './gateway/web.ts'
import { type Clock, systemClock } from './lib/clock.ts'
import type { Context } from './lib/context.ts'
import { deriveKey } from './lib/crypto.ts'
import { createCursors } from './lib/cursor.ts'
import { type Connection, connect } from './lib/db.ts'
import { removeExpiredKeys } from './lib/idempotency.ts'
import { jobs, startJobs } from './lib/jobs.ts'
import type { Log } from './lib/log.ts'
import { createMailer } from './lib/mailer.ts'
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
  const { carriers, routes, close: closeCarriers } = createCarriers({ smtpUrl: config.smtpUrl })
  const delivery = createDelivery({ store: createDeliveryStore(db), carriers, clock, log, onOutcome: metrics.message })
  const messages = createMessageStore(db, { onInsert: delivery.wake })
  const events = createEventStore(db)
  const seal = createSeal(deriveKey(secret, 'seal'))
  let port = config.port
  const origin = () => config.publicUrl ?? `http://localhost:${port}`
  const mailer = config.smtpUrl ? createMailer(config.smtpUrl, config.mailFrom) : null
  const people = createPeople({ db, secret, seal, clock, jobs, log, mailer, origin })

  const handlers: Handlers<Context> = {
    messages: createMessages({ db, store: messages, events, cursors, routes }),
    message_batches: createMessageBatches({ db, jobs, routes, onInsert: delivery.wake }),
    events: createEvents({ store: events, cursors }),
    event_types: createEventTypes({ cursors }),
    me: createMe({ limits }),
    operations: createOperations({ db }),
  }

  const runner = await startJobs({
    connection,
    log,
    handlers: {
      'message_batches:settle': (payload: SettleBatch) => settleBatch(db, jobs, payload, clock.now()),
      'events:partitions': () => ensurePartitions(db, clock.now()),
      'idempotency:cleanup': () => removeExpiredKeys(db),
      [RESET_JOB]: (payload: ResetMail) => people.resets.sendMail(payload),
      'people:cleanup': () => people.cleanUp(),
    },
    recurring: [
      { name: 'events:partitions', cron: '7 3 * * *' },
      { name: 'idempotency:cleanup', cron: '* * * * *' },
      { name: 'people:cleanup', cron: '*/10 * * * *' },
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
  const pipeline = await createPipeline({
    handlers,
    authenticate: createAuthenticate({ credentials: [keyHolders, people.credentials], limits }),
    limits,
    usage,
    metrics,
    db,
    seal,
    log,
    clock,
  })
  const web = createWeb({
    metrics,
    log,
    isReady,
    admit: (address) => limits.consumeAddress(address, {}),
    routers: [createPeopleRouter({ people, clock })],
  })
  const server = createHttpServer({ pipeline, web, log, isDraining: () => draining })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  port = (server.address() as AddressInfo).port
  delivery.start()

  return {
    server,
    port,
    /** Takes no more work, finishes what it has (10 s at most), lets go of everything. */
    async stop() {
      draining = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const deadline = setTimeout(() => server.closeAllConnections(), 10_000)
      await Promise.all([closed, delivery.stop()])
      clearTimeout(deadline)
      await Promise.allSettled([runner.stop(), node.stop(), usage.stop(), keyHolders.stop(), people.stop()])
      closeCarriers()
      await db.destroy()
    },
  }
}
