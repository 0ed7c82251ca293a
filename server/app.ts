// Wiring: which part gets which.

import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Server } from 'node:http'
import type { Handlers } from '#generated/handlers.ts'
import type { Config } from './config.ts'
import { createAuditLog } from './domains/identity/audit/audit-log.ts'
import { checkSink } from './domains/identity/audit/sink.ts'
import { createIdentity, type IdentityParts } from './domains/identity/identity.ts'
import { turnRequestLogs } from './domains/identity/request-logs/partitions.ts'
import { createRequestLog } from './domains/identity/request-logs/request-log.ts'
import { createRequestLogs } from './domains/identity/request-logs/request-logs.ts'
import { createExceedances } from './domains/identity/limits/exceedances.ts'
import { openRateLimits } from './domains/identity/limits/open.ts'
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
import { createEventSinks } from './domains/sinks/event-sinks.ts'
import type { CancelStep } from './domains/webhooks/endpoints.ts'
import type { ReplayStep } from './domains/webhooks/replays.ts'
import { createWebhooks } from './domains/webhooks/webhooks.ts'
import { createAuthenticate } from './gateway/authenticate.ts'
import { createEventSourceDoor } from './gateway/event-source.ts'
import { createBoundedServer } from './gateway/bounded-server.ts'
import { createHttpServer } from './gateway/http.ts'
import { createInspectRouter } from './gateway/inspect.ts'
import { createOauthDoor } from './gateway/oauth.ts'
import { createPeopleRouter } from './gateway/people/people.ts'
import { createPipeline } from './gateway/pipeline.ts'
import { createScim } from './gateway/scim.ts'
import { createSso } from './gateway/sso.ts'
import { createSocketDoor } from './gateway/socket.ts'
import { createStreams } from './gateway/streams.ts'
import { createWeb, createWorkerWeb } from './gateway/web.ts'
import { createClientAddresses } from './lib/client-address.ts'
import { createPostgresBus } from './lib/bus-postgres.ts'
import { createRedisBus } from './lib/bus-redis.ts'
import { type Clock, systemClock } from './lib/clock.ts'
import type { Context } from './lib/context.ts'
import { deriveKey } from './lib/crypto.ts'
import { createCursors } from './lib/cursor.ts'
import { type Connection, connect } from './lib/db.ts'
import { createEgress } from './lib/egress.ts'
import { createHints } from './lib/hints.ts'
import { createHttpClient } from './lib/http-client.ts'
import { removeExpiredKeys } from './lib/idempotency.ts'
import { jobs, noJobs, startJobs } from './lib/jobs.ts'
import type { Log } from './lib/log.ts'
import { createMailer } from './lib/mailer.ts'
import { createMetrics } from './lib/metrics.ts'
import { isCurrent } from './lib/migrate.ts'
import { startNode } from './lib/nodes.ts'
import { connectRedis } from './lib/redis.ts'
import { hostOf, ownAddresses } from './lib/own-addresses.ts'
import { createSeal } from './lib/seal.ts'

const READY_WITHIN_MS = 1_500
const PROXY_GRACE_MS = 1_000

export type App = { server: Server; port: number; stop(): Promise<void> }

type Options = {
  config: Config
  connection: Connection
  secret: Buffer
  log: Log
  role?: string | null // to put on in the database; null: the connection's own
  clock?: Clock
  parts?: IdentityParts
}

/** Starts answering. The database must be migrated. */
export async function startApp(options: Options): Promise<App> {
  const { config, connection, secret, log, role = null, clock = systemClock, parts = {} } = options
  const [serves, works] = [config.roles.includes('api'), config.roles.includes('worker')]
  if (works && config.auditSink) await checkSink(config.auditSink)
  else if (works)
    log.info({}, 'RELAYOS_AUDIT_SINK is not set: whoever can write to the database can cut off the end of the audit log unnoticed')
  const auditSeal = createSeal(deriveKey(secret, 'audit'))
  const db = connect(connection, { auditSeal, ...(role ? { role } : {}) })
  const owner = connect(connection, { max: 1 }) // makes and drops partitions
  const cursors = createCursors(deriveKey(secret, 'cursors'))
  const metrics = createMetrics()
  const usage = createUsage({ db, clock })
  const requestLog = createRequestLog({ db, log, perSecond: config.requestLogRate })
  const auditLog = createAuditLog({
    ...{ db, secret, seal: auditSeal, cursors, clock, log },
    ...{ sink: config.auditSink, everyMs: config.auditCheckpointSeconds * 1_000, onBroken: metrics.auditTampered },
  })
  const redis = config.redisUrl === null ? null : connectRedis(config.redisUrl, log)
  const rates = { perEnvironment: config.rateLimit, perAddress: config.addressLimit }
  const rateLimits = await openRateLimits({ db, clock, log, redis, key: deriveKey(secret, 'rate-limits'), ...rates })
  const { limits } = rateLimits
  const seal = createSeal(deriveKey(secret, 'seal'))
  let port = config.port
  const origin = () => config.publicUrl ?? `http://localhost:${port}`
  const egress = createEgress({
    allow: config.egressAllow,
    ports: config.egressPorts,
    forbidden: await ownAddresses([hostOf(connection), hostOf(config.redisUrl)]),
  })
  if (config.egressAllow.length > 0)
    log.warn({ host: config.egressAllow.join(', ') }, 'RELAYOS_EGRESS_ALLOW: these private targets may be called')
  const http = createHttpClient({ egress, proxyUrl: config.egressProxyUrl })
  const mailer = config.smtpUrl ? createMailer(config.smtpUrl, config.mailFrom) : null
  const { egressAllow, domainVerification } = config
  const house = { db, secret, seal, cursors, clock, log, http, origin }
  const identity = createIdentity({ ...house, mailer, rateLimits, egressAllow, domainVerification, parts })
  const bus = config.redisUrl ? createRedisBus({ url: config.redisUrl, log }) : createPostgresBus({ connection, db, log })
  const hints = createHints(bus)
  const stream = createEventStream({ db, bus, log })
  const tickets = createTickets({ db, pepper: deriveKey(secret, 'event-stream-tickets'), seal, clock })
  const { carriers, routes, close: closeCarriers } = createCarriers({ smtpUrl: config.smtpUrl })
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
    origin,
    onOutcome: metrics.webhook,
    onEvents: tell,
    ...(works ? {} : { wakeOthers: hints.toDealAll }),
  })
  const sinks = createEventSinks({
    ...{ db, cursors, egress, http, clock, log, seal: createSeal(deriveKey(secret, 'event-sinks')) },
    ...{ dir: config.sinkDir, proxied: config.egressProxyUrl !== null, onOutcome: metrics.sink },
    onEvents: (environment) => tell([environment]),
    ...(works ? {} : { wakeOthers: hints.toDealAll }),
  })
  const readers = {
    wake(environments: Iterable<string>) {
      const all = [...environments]
      webhooks.worker.wake(all)
      sinks.worker.wake(all)
    },
    wakeAll(environment: string) {
      webhooks.worker.wakeAll(environment)
      sinks.worker.wakeAll()
    },
  }
  const toDeal = works ? readers.wake : hints.toDeal
  /** There is something new in the feeds of these environments. */
  function tell(environments: string[]) {
    stream.wake()
    toDeal(environments)
  }
  const delivery = createDelivery({
    store: createDeliveryStore(db),
    carriers,
    clock,
    log,
    onOutcome: metrics.message,
    onEvents: tell,
  })
  const toSend = works ? delivery.wake : hints.toSend
  const messages = createMessageStore(db, {
    onInsert(environments) {
      toSend()
      toDeal(environments)
    },
  })
  const events = createEventStore(db)

  const handlers: Handlers<Context> = {
    ...identity.handlers,
    ...auditLog.handlers,
    messages: createMessages({ db, store: messages, events, cursors, routes }),
    message_batches: createMessageBatches({ db, jobs, routes, onInsert: toSend }),
    events: createEvents({ store: events, cursors }),
    event_stream: createEventStreamHandlers({ stream }),
    event_stream_tickets: tickets.handlers,
    event_types: createEventTypes({ cursors }),
    operations: createOperations({ db }),
    request_logs: createRequestLogs({ db, cursors, events }),
    webhook_endpoints: webhooks.endpoints,
    webhook_deliveries: webhooks.deliveries,
    webhook_inspectors: webhooks.inspectors,
    webhook_inspections: webhooks.inspections,
    event_sinks: sinks.handlers,
  }

  const runner = await (works ? startJobs : noJobs)({
    connection,
    log,
    onEnd: (payload) => tell(environmentsOf(payload)),
    handlers: {
      ...identity.jobs,
      'message_batches:settle': (payload: SettleBatch) => settleBatch(db, jobs, payload, clock.now()),
      'events:partitions': () => ensurePartitions(owner, clock.now()),
      'request_logs:turn': () => turnRequestLogs(owner, clock.now(), config.requestLogDays),
      'idempotency:cleanup': () => removeExpiredKeys(db),
      'event_stream_tickets:cleanup': () => tickets.removeExpired(),
      'webhooks:replay': (step: ReplayStep) => webhooks.replay(step),
      'webhooks:cancel': (step: CancelStep) => webhooks.cancel(step),
      'webhooks:cleanup': () => webhooks.cleanUp(),
      'webhooks:certificates': () => webhooks.tellOfCertificates(),
    },
    recurring: [
      ...identity.recurring,
      { name: 'events:partitions', cron: '7 3 * * *' },
      { name: 'request_logs:turn', cron: '17 * * * *' },
      { name: 'idempotency:cleanup', cron: '* * * * *' },
      { name: 'event_stream_tickets:cleanup', cron: '* * * * *' },
      { name: 'webhooks:cleanup', cron: '23 * * * *' },
      { name: 'webhooks:certificates', cron: '43 * * * *' },
    ],
  })
  const node = await startNode({ db, log, works, workerIds: runner.workerIds })

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
  const authenticate = createAuthenticate({ credentials: identity.credentials, limits })
  const exceedances = createExceedances({ db, clock, log, onEvents: tell })
  const pipeline = await createPipeline({
    handlers,
    authenticate,
    limits,
    usage,
    requestLog,
    refusals: auditLog.refusals,
    exceedances,
    metrics,
    db,
    seal,
    log,
    clock,
    onEvents: (environment) => tell([environment]),
  })
  const { people, ...doors } = identity.doors
  const web = createWeb({
    ...{ metrics, log, isReady, admit: (address) => limits.consumeAddress(address, {}) },
    oauth: createOauthDoor({ ...doors.oauth, limits }),
    routers: [createPeopleRouter({ people, clock }), createInspectRouter(webhooks.recorder)],
    sso: createSso({ signIn: doors.sso, publicUrl: origin, log }),
    scim: createScim({ ...doors.scim, limits, publicUrl: origin, log, clock }),
  })
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
  const addresses = createClientAddresses(config.trustedProxies)
  const server = serves
    ? createHttpServer({ pipeline, web, sockets, eventSource, addresses, log, isDraining })
    : createBoundedServer(createWorkerWeb({ metrics, log, isReady }), { isProxy: addresses.isProxy })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  port = (server.address() as AddressInfo).port
  if (works) {
    hints.listen({ toSend: delivery.wake, toDeal: readers.wake, toDealAll: readers.wakeAll })
    delivery.start()
    auditLog.start()
    webhooks.worker.start()
    sinks.worker.start()
  }

  return {
    server,
    port,
    /** Takes no more work, finishes what it has (10 s at most), lets go of everything. */
    async stop() {
      draining = true
      // The listener alone: a proxy sends on the connections that it keeps until an answer tells it to close them, and a request
      // that meets a closing one can't be asked again without an idempotency key.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
      if (config.trustedProxies.length > 0) await Promise.race([closed, delay(PROXY_GRACE_MS, undefined, { ref: false })])
      server.closeIdleConnections()
      const deadline = setTimeout(() => server.closeAllConnections(), 10_000)
      await Promise.all([closed, streams.stop(), delivery.stop(), webhooks.stop(), sinks.worker.stop()])
      clearTimeout(deadline)
      await Promise.allSettled([
        runner.stop(),
        node.stop(),
        usage.stop(),
        requestLog.stop(),
        auditLog.stop(),
        exceedances.stop(),
        identity.stop(),
        stream.stop(),
        bus.stop(),
      ])
      redis?.disconnect()
      closeCarriers()
      await http.close()
      await Promise.all([db.destroy(), owner.destroy()])
    },
  }
}

/** Jobs that work in an environment name it. */
function environmentsOf(payload: unknown): string[] {
  const { environment } = (payload ?? {}) as { environment?: unknown }
  return typeof environment === 'string' ? [environment] : []
}
