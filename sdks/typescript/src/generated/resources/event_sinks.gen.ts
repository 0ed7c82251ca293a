// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  EventSink,
  EventSinkCreate,
  EventSinksListData,
  EventSinkTest,
  EventSinkTestCreate,
  EventSinkUpdate,
} from '../types.gen.ts'

/**
 * The feed, passed on to systems of yours in order.
 */
export class EventSinksResource extends Resource {
  /**
   * List event sinks
   *
   * Sinks of the environment, newest first.
   *
   * `GET /v1/event_sinks`. Needs the scope `event_sinks:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: EventSinksListData['query'], options?: RequestOptions): PagePromise<EventSink> {
    return this.page({
      operation: 'event_sinks.list',
      method: 'GET',
      path: '/v1/event_sinks',
      query: params,
      options,
    })
  }

  /**
   * Create an event sink
   *
   * The feed of the environment is passed on from now on, or from its beginning: in order, each event at least once, under the same
   * `id` whenever it comes. Nothing is skipped: a batch that does not arrive is tried again until it does.
   *
   * Every host must be reached by TLS and lead to public addresses, or be excepted by the operator of the server; that is looked at
   * whenever it is called.
   *
   * `POST /v1/event_sinks`. Needs the scope `event_sinks:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: EventSinkCreate, options?: RequestOptions): APIPromise<EventSink> {
    return this.call({
      operation: 'event_sinks.create',
      method: 'POST',
      path: '/v1/event_sinks',
      body: params,
      options,
    })
  }

  /**
   * Read an event sink
   *
   * Its settings without secrets, and how far it has come.
   *
   * `GET /v1/event_sinks/{sink_id}`. Needs the scope `event_sinks:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(sinkId: string, options?: RequestOptions): APIPromise<EventSink> {
    return this.call({
      operation: 'event_sinks.get',
      method: 'GET',
      path: '/v1/event_sinks/{sink_id}',
      values: [sinkId],
      options,
    })
  }

  /**
   * Change an event sink
   *
   * Also pauses it, lets it go on, or moves it in the feed.
   *
   * `PATCH /v1/event_sinks/{sink_id}`. Needs the scope `event_sinks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(sinkId: string, params: EventSinkUpdate, options?: RequestOptions): APIPromise<EventSink> {
    return this.call({
      operation: 'event_sinks.update',
      method: 'PATCH',
      path: '/v1/event_sinks/{sink_id}',
      values: [sinkId],
      body: params,
      options,
    })
  }

  /**
   * Delete an event sink
   *
   * It gets no further events, and its secrets are gone. What was delivered stays where it is.
   *
   * `DELETE /v1/event_sinks/{sink_id}`. Needs the scope `event_sinks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(sinkId: string, options?: RequestOptions): APIPromise<EventSink> {
    return this.call({
      operation: 'event_sinks.delete',
      method: 'DELETE',
      path: '/v1/event_sinks/{sink_id}',
      values: [sinkId],
      options,
    })
  }

  /**
   * Send an example event
   *
   * Passes the example of an event type on now and answers what came of it. Nothing is tried again, and the place in the feed stays.
   *
   * `POST /v1/event_sinks/{sink_id}/test`. Needs the scope `event_sinks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  test(sinkId: string, params: EventSinkTestCreate, options?: RequestOptions): APIPromise<EventSinkTest> {
    return this.call({
      operation: 'event_sinks.test',
      method: 'POST',
      path: '/v1/event_sinks/{sink_id}/test',
      values: [sinkId],
      body: params,
      options,
    })
  }
}
