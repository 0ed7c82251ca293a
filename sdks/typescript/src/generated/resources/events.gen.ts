// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Event, EventsListData } from '../types.gen.ts'

/**
 * The ordered feed of everything that happened in an environment.
 */
export class EventsResource extends Resource {
  /**
   * List events
   *
   * The feed of the environment, complete and without gaps. Newest first, unless `order` says otherwise.
   *
   * To follow it, keep the `refresh_cursor` of any page and poll it: it answers what came after, oldest part first when
   * there is more than one page of news, and gives the next `refresh_cursor`.
   *
   * `GET /v1/events`. Needs the scope `events:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: EventsListData['query'], options?: RequestOptions): PagePromise<Event> {
    return this.page({
      operation: 'events.list',
      method: 'GET',
      path: '/v1/events',
      query: params,
      options,
    })
  }

  /**
   * Read an event
   *
   * One event of the feed.
   *
   * `GET /v1/events/{event_id}`. Needs the scope `events:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(eventId: string, options?: RequestOptions): APIPromise<Event> {
    return this.call({
      operation: 'events.get',
      method: 'GET',
      path: '/v1/events/{event_id}',
      values: [eventId],
      options,
    })
  }
}
