// Base of the generated resource classes: how their methods reach the server.

import { type Page, type PageBody, PagePromise } from './page.ts'
import { APIPromise } from './promise.ts'
import type { Call } from './request.ts'
import type { EventSubscription } from './stream.ts'
import type { StreamCall, SubscribeOptions, SubscribeParams } from './stream-options.ts'
import type { Transport } from './transport.ts'

export class Resource {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  protected call<T>(call: Call): APIPromise<T> {
    return new APIPromise(this.#transport.send<T>(call))
  }

  protected stream(call: StreamCall, params: SubscribeParams | undefined, options: SubscribeOptions | undefined): EventSubscription {
    return this.#transport.subscribe(call, params, options)
  }

  protected page<T>(call: Call): PagePromise<T> {
    const turn = (cursor: string): Promise<Page<T>> => this.page<T>({ ...call, query: { ...call.query, cursor } })
    return new PagePromise(this.#transport.send<PageBody<T>>(call), turn)
  }
}
