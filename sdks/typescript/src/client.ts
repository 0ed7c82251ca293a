// The client: every resource of the API as a member, and a way to reach what this version does not know yet.

import { Resources } from './generated/resources.gen.ts'
import type { RelayOSOptions, RequestOptions } from './options.ts'
import { APIPromise } from './promise.ts'
import type { Method } from './request.ts'
import { resolveSettings } from './settings.ts'
import { Transport } from './transport.ts'

export class RelayOS extends Resources {
  readonly #transport: Transport

  /** @throws {RelayOSError} An option is missing or can not be used. */
  constructor(options: RelayOSOptions = {}) {
    const transport = new Transport(resolveSettings(options))
    super(transport)
    this.#transport = transport
  }

  /**
   * Sends a request that has no method here, with the same credential, retries and errors.
   *
   *     const page = await client.request<MessagePage>('GET', '/v1/messages', { query: { limit: 1 } })
   */
  request<T = unknown>(method: Method, path: `/${string}`, options: RequestOptions & { body?: unknown } = {}): APIPromise<T> {
    const { body, ...rest } = options
    return new APIPromise(this.#transport.send<T>({ method, path, body, options: rest }))
  }
}
