// Every request, from any door, passes through here, from top to bottom.

import type { Handlers } from '#generated/handlers.ts'
import { operations } from '#generated/operations.ts'
import type { Refusals } from '../domains/identity/audit/refusals.ts'
import type { RequestLog } from '../domains/identity/request-logs/request-log.ts'
import type { Exceedances } from '../domains/identity/limits/exceedances.ts'
import type { RateLimits } from '../domains/identity/limits/limits.ts'
import type { Usage } from '../domains/identity/usage.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Clock } from '../lib/clock.ts'
import type { Context, Principal } from '../lib/context.ts'
import type { Db } from '../lib/db.ts'
import { refuse } from '../lib/idempotency.ts'
import type { Log } from '../lib/log.ts'
import type { Metrics } from '../lib/metrics.ts'
import type { Seal } from '../lib/seal.ts'
import { authorise } from './authenticate.ts'
import { toProblem } from './errors.ts'
import type { Exchange, Reply } from './exchange.ts'
import { createFailureLog } from './failure-log.ts'
import { host } from './host.ts'
import { readIdempotency } from './idempotency.ts'
import { problemReply, reply } from './reply.ts'
import { validate } from './validator.ts'

type Dependencies = {
  handlers: Handlers<Context>
  authenticate(exchange: Exchange): Awaitable<Principal>
  limits: RateLimits
  usage: Usage
  requestLog: RequestLog
  refusals: Refusals
  exceedances: Exceedances
  metrics: Metrics
  db: Db
  seal: Seal
  log: Log
  clock: Clock
  onEvents(environment: string): void // the feed may have something new
}

export type Pipeline = { handle(exchange: Exchange): Promise<Reply> }

export async function createPipeline({
  handlers,
  authenticate,
  limits,
  usage,
  requestLog,
  refusals,
  exceedances,
  metrics,
  db,
  seal,
  log,
  clock,
  onEvents,
}: Dependencies): Promise<Pipeline> {
  const api = await host(operations, {
    securityHandlers: {
      bearer: (_, exchange: Exchange) => exchange.identify?.() ?? authenticate(exchange), // 401, 429 or 503
    },
    handlers: {
      postSecurityHandler: (_, exchange: Exchange) => {
        authorise(exchange) // 403
        const admitted = limits.admit(exchange, exchange.replyHeaders) // 429
        if (admitted instanceof Promise) return admitted.then((release) => void (exchange.release = release))
        exchange.release = admitted
        return undefined
      },
      preOperationHandler: (_, exchange: Exchange) => {
        exchange.input = validate(exchange) // 400
        exchange.context = toContext(exchange)
      },
      ...bind(handlers), // messages.create, messages.get, …
    },
  })

  const logFailure = createFailureLog(log, clock)

  const toContext = ({ requestId, operation, principal, address, headers, path, body, replyHeaders, method }: Exchange): Context => ({
    requestId,
    operation: operation!,
    principal: principal!,
    address,
    authorization: headers.authorization ?? '',
    environment: principal!.environmentId,
    idempotency: readIdempotency(operation!, method, path, headers, body),
    replayOf: null,
    headers: replyHeaders,
    seal,
    log,
    clock,
  })

  return {
    async handle(exchange) {
      let answer: Reply
      try {
        answer = reply(exchange, await api.handleRequest(exchange as never))
      } catch (error) {
        answer = await refusal(exchange, toProblem(error, exchange.method))
      } finally {
        exchange.release?.()
      }
      const { operation, principal } = exchange
      const milliseconds = performance.now() - exchange.startedAt
      if (principal && operation) usage.record(principal.environmentId, operation.id, answer.status)
      requestLog.record(exchange, answer, milliseconds)
      if (principal && operation && operation.emits.length > 0 && answer.status < 300) onEvents(principal.environmentId)
      metrics.request(operation?.id ?? 'none', answer.status, milliseconds)
      return answer
    },
  }

  /** A refusal under an idempotency key is remembered, or gives way to the answer that the key already has. */
  async function refusal(exchange: Exchange, problem: ReturnType<typeof toProblem>): Promise<Reply> {
    const { context } = exchange
    logFailure(exchange, problem)
    refusals.record(exchange, problem)
    exceedances.record(exchange, problem)
    if (!context?.idempotency) return problemReply(exchange, problem)
    try {
      return reply(exchange, await refuse(context, db, problem))
    } catch (error) {
      return problemReply(exchange, toProblem(error, exchange.method))
    }
  }
}

/** `messages: { create }` → `'messages.create'`; openapi-backend calls it with the exchange. */
function bind(handlers: Handlers<Context>) {
  const groups = handlers as unknown as Record<string, Record<string, (context: Context, input: unknown) => Promise<unknown>>>
  return Object.fromEntries(
    operations.map(({ id }) => {
      const [tag, verb] = id.split('.') as [string, string]
      const handle = groups[tag]![verb]!
      return [id, (_: unknown, exchange: Exchange) => handle(exchange.context!, exchange.input)]
    }),
  )
}
