// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { EventStreamTicket, EventStreamTicketCreate } from '../types.gen.ts'

/**
 * One-use tickets that let a browser open the event stream.
 */
export class EventStreamTicketsResource extends Resource {
  /**
   * Create a ticket for the event stream
   *
   * Lets a browser open the event stream without holding the key: your server asks for a ticket, the page presents it.
   *
   * A ticket opens one connection, within 30 seconds, as the WebSocket subprotocol `relayos.ticket.<ticket>` beside
   * `relayos.v1`; it never stands in an address. The connection may do what `scopes` lists, reading events unless you say
   * otherwise, and never more than the credential that asked; it ends when that credential does. Pages must come from an
   * origin that the server's `RELAYOS_STREAM_ORIGINS` names.
   *
   * `POST /v1/event_stream_tickets`. Needs the scope `events:read`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: EventStreamTicketCreate, options?: RequestOptions): APIPromise<EventStreamTicket> {
    return this.call({
      operation: 'event_stream_tickets.create',
      method: 'POST',
      path: '/v1/event_stream_tickets',
      body: params,
      options,
    })
  }
}
