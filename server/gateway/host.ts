// openapi-backend as the host of the pipeline: its handler registry, security handlers and hooks, with the generated
// table in place of its router and validators. As shipped these rebuild the specification at every request
// (docs/decisions/0002-openapi-backend-as-host.md).

import { type Handler, OpenAPIBackend, OpenAPIRouter } from 'openapi-backend'
import type { OperationRow } from '#generated/operations.ts'
import type { Exchange } from './exchange.ts'
import { createRouter } from './router.ts'

type Options = { securityHandlers: Record<string, Handler>; handlers: Record<string, Handler> }

export async function host(operations: readonly OperationRow[], { securityHandlers, handlers }: Options): Promise<OpenAPIBackend> {
  const definition = { openapi: '3.1.0', info: { title: 'relayos', version: '1' }, paths: {} }
  const api = new OpenAPIBackend({ definition, quick: true, strict: true, validate: false })
  await api.init()
  api.router = new TableRouter(operations) as never
  api.register(handlers)
  for (const [scheme, handler] of Object.entries(securityHandlers)) api.securityHandlers[scheme] = handler
  return api
}

class TableRouter extends OpenAPIRouter {
  readonly #router = createRouter()
  readonly #table: Map<string, { operationId: string; security: Record<string, string[]>[] }>

  constructor(operations: readonly OperationRow[]) {
    super({ definition: { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} } })
    this.#table = new Map(operations.map(({ id, scopes }) => [id, { operationId: id, security: [{ bearer: [...scopes] }] }]))
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

  override parseRequest(request: unknown): never {
    return request as never // parsed already: the door does it
  }
}
