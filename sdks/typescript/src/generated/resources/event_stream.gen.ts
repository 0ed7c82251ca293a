// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'
import type { SubscribeOptions, SubscribeParams } from '../../stream-options.ts'
import type { EventSubscription } from '../../stream.ts'

import type { EventStream, EventStreamConnectData } from '../types.gen.ts'

/**
 * Events as they happen, over a WebSocket or Server-Sent Events.
 */
export class EventStreamResource extends Resource {
  /**
   * Open the event stream
   *
   * Every event of the environment as it happens, over one connection. What comes back depends on how you ask:
   *
   * - **WebSocket**: with `Upgrade: websocket` the connection becomes a stream of JSON frames in both directions:
   *   subscribe, acknowledge, resume from the last event, call any operation. The frames are the schemas
   *   `EventStreamClientFrame` and `EventStreamServerFrame`; /asyncapi.json describes the protocol. Authenticate by
   *   header, or from a browser with a ticket of `event_stream_tickets.create`, never in the address.
   * - **Server-Sent Events**: with `Accept: text/event-stream` the events come one way, for readers behind proxies. Send
   *   `Last-Event-ID` to resume.
   * - **JSON**: otherwise, where the stream begins and ends now.
   *
   * Close codes: 1009 frame too large, 1012 the server restarts, 1013 too slow or try again later, 4401 the credential
   * ended, 4403 it lacks a scope now, 4408 no sign of life, 4429 too many frames.
   *
   * `GET /v1/event_stream`. Needs the scope `events:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  connect(params?: EventStreamConnectData['query'], options?: RequestOptions): APIPromise<EventStream> {
    return this.call({
      operation: 'event_stream.connect',
      method: 'GET',
      path: '/v1/event_stream',
      query: params,
      options,
    })
  }

  /**
   * Subscribe to events
   *
   * Events as they happen, or from any event on that the feed still has. It connects again by itself and goes on where it
   * was: nothing is lost, nothing comes twice.
   *
   *     for await (const event of client.eventStream.subscribe({ event_types: ['message.*'] })) console.log(event.id)
   *
   * Needs the scope `events:read`. The iteration throws:
   *
   * @throws {ResyncRequiredError} The feed does not have the event of `from` any more.
   * @throws {AuthenticationError} The credential is not valid, or ended.
   * @throws {PermissionDeniedError} The credential lacks the scope.
   * @throws {BadRequestError} The subscription does not match the contract.
   * @throws {UnprocessableError} Its filter can not be followed.
   * @throws {APIConnectionError} There were more failures in a row than `maxRetries`.
   */
  subscribe(params?: SubscribeParams, options?: SubscribeOptions): EventSubscription {
    return this.stream(
      {
        operation: 'event_stream.connect',
        method: 'GET',
        path: '/v1/event_stream',
      },
      params,
      options,
    )
  }
}
