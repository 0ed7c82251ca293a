// openapi-backend as the host of the pipeline: its handler registry, security handlers and hooks. The generated table stands in
// place of its router and validators, plain awaits in place of its walk through what is registered
// (docs/decisions/0002-openapi-backend-as-host.md).

import { type Handler, OpenAPIBackend, OpenAPIRouter } from 'openapi-backend'
import type { OperationRow } from '#generated/operations.ts'
import type { Principal } from '../lib/context.ts'
import type { Exchange } from './exchange.ts'
import { createRouter } from './router.ts'

type Options = { securityHandlers: Record<string, Handler>; handlers: Record<string, Handler> }

export async function host(operations: readonly OperationRow[], { securityHandlers, handlers }: Options): Promise<Host> {
  const definition = { openapi: '3.1.0', info: { title: 'relayos', version: '1' }, paths: {} }
  const api = new Host({ definition, quick: true, strict: true, validate: false })
  await api.init()
  api.router = new TableRouter(operations) as never
  api.register(handlers)
  for (const [scheme, handler] of Object.entries(securityHandlers)) api.securityHandlers[scheme] = handler
  return api
}

type Registered = Record<string, (context: never, exchange: Exchange) => unknown>

const NOTHING = {} as never // handlers look at the exchange alone

/** Whatever a handler throws ends the request. `bearer` says who sends it, for every operation and before any other handler. */
export class Host extends OpenAPIBackend {
  override async handleRequest(request: never): Promise<unknown> {
    const exchange: Exchange = request
    const { operationId } = this.router.matchOperation(request)!
    const handlers = this.handlers as Registered
    const { bearer } = this.securityHandlers as Registered
    const principal = bearer!(NOTHING, exchange)
    exchange.principal = (principal instanceof Promise ? await principal : principal) as Principal
    const admitted = handlers.postSecurityHandler!(NOTHING, exchange)
    if (admitted instanceof Promise) await admitted
    const prepared = handlers.preOperationHandler!(NOTHING, exchange)
    if (prepared instanceof Promise) await prepared
    return handlers[operationId!]!(NOTHING, exchange)
  }
}

class TableRouter extends OpenAPIRouter {
  readonly #router = createRouter()
  readonly #table: Map<string, { operationId: string }>

  constructor(operations: readonly OperationRow[]) {
    super({ definition: { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} } })
    this.#table = new Map(operations.map(({ id }) => [id, { operationId: id }]))
  }

  override getOperation(id: string): never {
    return this.#table.get(id) as never
  }

  override getOperations(): never {
    return [...this.#table.values()] as never
  }

  /** Leaves what it found in the exchange; a Problem that it throws reaches the pipeline as it is. */
  override matchOperation(request: unknown): never {
    const exchange = request as Exchange
    const { operation, params } = this.#router.match(exchange.method, exchange.path)
    exchange.operation = operation
    exchange.params = params
    return this.#table.get(operation.id) as never
  }
}
