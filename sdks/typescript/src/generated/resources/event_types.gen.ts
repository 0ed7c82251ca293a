// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { EventType, EventTypesListData } from '../types.gen.ts'

/**
 * The catalogue of event types, with their JSON Schemas and examples.
 */
export class EventTypesResource extends Resource {
  /**
   * List event types
   *
   * The catalogue: every type with its JSON Schema and an example.
   *
   * `GET /v1/event_types`. Needs the scope `events:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: EventTypesListData['query'], options?: RequestOptions): PagePromise<EventType> {
    return this.page({
      operation: 'event_types.list',
      method: 'GET',
      path: '/v1/event_types',
      query: params,
      options,
    })
  }

  /**
   * Read an event type
   *
   * One type of the catalogue.
   *
   * `GET /v1/event_types/{event_type}`. Needs the scope `events:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(eventType: string, options?: RequestOptions): APIPromise<EventType> {
    return this.call({
      operation: 'event_types.get',
      method: 'GET',
      path: '/v1/event_types/{event_type}',
      values: [eventType],
      options,
    })
  }
}
