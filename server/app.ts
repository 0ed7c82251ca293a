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
import type { CancelStep } from './domains/webhooks/endpoints.ts'
import type { ReplayStep } from './domains/webhooks/replays.ts'
import { createWebhooks } from './domains/webhooks/webhooks.ts'
import { createAuthenticate } from './gateway/authenticate.ts'
import { createHttpServer } from './gateway/http.ts'
import { createPipeline } from './gateway/pipeline.ts'
import { createWeb } from './gateway/web.ts'
import { type Clock, systemClock } from './lib/clock.ts'
import type { Context } from './lib/context.ts'
import { deriveKey } from './lib/crypto.ts'
import { createCursors } from './lib/cursor.ts'
import { type Connection, connect } from './lib/db.ts'
import { createEgress } from './lib/egress.ts'
import { createHttpClient } from './lib/http-client.ts'
import { removeExpiredKeys } from './lib/idempotency.ts'
import { jobs, startJobs } from './lib/jobs.ts'
import type { Log } from './lib/log.ts'
import { createMetrics } from './lib/metrics.ts'
import { isCurrent } from './lib/migrate.ts'
import { startNode } from './lib/nodes.ts'
import { hostOf, ownAddresses } from './lib/own-addresses.ts'
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
  const egress = createEgress({
    allow: config.egressAllow,
    ports: config.egressPorts,
    forbidden: await ownAddresses([hostOf(connection), hostOf(config.redisUrl)]),
  })
  if (config.egressAllow.length > 0) log.warn({ host: config.egressAllow.join(', ') }, 'webhooks may reach these private targets')
  const http = createHttpClient({ egress, proxyUrl: config.egressProxyUrl })
  const webhooks = createWebhooks({
    db,
    cursors,
    egress,
    http,
    seal: createSeal(deriveKey(secret, 'webhooks')),
    jobs,
    clock,
    log,
    place: () => node.place(),
    onOutcome: metrics.webhook,
  })
  const delivery = createDelivery({
    store: createDeliveryStore(db),
    carriers,
    clock,
    log,
    onOutcome: metrics.message,
    onEvents: webhooks.worker.wake,
  })
  const messages = createMessageStore(db, {
    onInsert(environments) {
      delivery.wake()
      webhooks.worker.wake(environments)
    },
  })
  const events = createEventStore(db)

  const handlers: Handlers<Context> = {
    messages: createMessages({ db, store: messages, events, cursors, routes }),
    message_batches: createMessageBatches({ db, jobs, routes, onInsert: delivery.wake }),
    events: createEvents({ store: events, cursors }),
    event_types: createEventTypes({ cursors }),
    me: createMe({ limits }),
    operations: createOperations({ db }),
    webhook_endpoints: webhooks.endpoints,
    webhook_deliveries: webhooks.deliveries,
  }

  const runner = await startJobs({
    connection,
    log,
    handlers: {
      'message_batches:settle': (payload: SettleBatch) => settleBatch(db, jobs, payload, clock.now()),
      'events:partitions': () => ensurePartitions(db, clock.now()),
      'idempotency:cleanup': () => removeExpiredKeys(db),
      'webhooks:replay': (step: ReplayStep) => webhooks.replay(step),
      'webhooks:cancel': (step: CancelStep) => webhooks.cancel(step),
      'webhooks:cleanup': () => webhooks.cleanUp(),
    },
    recurring: [
      { name: 'events:partitions', cron: '7 3 * * *' },
      { name: 'idempotency:cleanup', cron: '* * * * *' },
      { name: 'webhooks:cleanup', cron: '23 * * * *' },
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
    authenticate: createAuthenticate({ credentials: [keyHolders], limits }),
    limits,
    usage,
    metrics,
    db,
    seal: createSeal(deriveKey(secret, 'seal')),
    log,
    clock,
  })
  const web = createWeb({ metrics, log, isReady, admit: (address) => limits.consumeAddress(address, {}) })
  const server = createHttpServer({ pipeline, web, log, isDraining: () => draining })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  delivery.start()
  webhooks.worker.start()

  return {
    server,
    port: (server.address() as AddressInfo).port,
    /** Takes no more work, finishes what it has (10 s at most), lets go of everything. */
    async stop() {
      draining = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const deadline = setTimeout(() => server.closeAllConnections(), 10_000)
      await Promise.all([closed, delivery.stop(), webhooks.stop()])
      clearTimeout(deadline)
      await Promise.allSettled([runner.stop(), node.stop(), usage.stop(), keyHolders.stop()])
      closeCarriers()
      await http.close()
      await db.destroy()
    },
  }
}
