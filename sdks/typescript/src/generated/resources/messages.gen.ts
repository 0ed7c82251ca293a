// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Event, Message, MessageCreate, MessagesListData, MessagesListEventsData } from '../types.gen.ts'

/**
 * Send a message on any channel and follow it to its outcome.
 */
export class MessagesResource extends Resource {
  /**
   * List messages
   *
   * Messages of the environment, newest first.
   *
   * `GET /v1/messages`. Needs the scope `messages:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: MessagesListData['query'], options?: RequestOptions): PagePromise<Message> {
    return this.page({
      operation: 'messages.list',
      method: 'GET',
      path: '/v1/messages',
      query: params,
      options,
    })
  }

  /**
   * Send a message
   *
   * Accepts a message for sending, now or at `scheduled_at`, and answers at once with 202; follow it through
   * `messages.get`, its events or the event feed. Once accepted it is durable: it is sent even if the server is killed
   * right after the answer.
   *
   * In the sandbox a simulated carrier takes every message; its test recipients have fixed outcomes:
   *
   * | `to` (sms) | outcome |
   * |---|---|
   * | `+15005550001` | refused: `invalid_recipient` |
   * | `+15005550002` | refused: `unroutable_recipient` |
   * | `+15005550003` | refused: `region_not_permitted` |
   * | `+15005550004` | refused: `recipient_suppressed` |
   * | `+15005550009` | refused: `recipient_not_sms_capable` |
   * | `+15005550010` | delivered (as any other number) |
   * | `+15005550011` | delivered, then read |
   * | `+15005550012` | undelivered: `carrier_filtered` |
   * | `+15005550013` | never confirmed, expires |
   * | `+15005550014` | fails on the first carrier, delivered by the second |
   * | `+15005550015` | the carrier answers "too many requests" first, then delivers |
   * | `+15005550016` | delivered, then replies STOP |
   *
   * As `from`: `+15005550006` is valid, `+15005550007` is refused with `sender_not_owned`, `+15005550008` with
   * `sender_queue_full`. Email: `delivered@`, `bounce@`, `complaint@`, `defer@` and `suppressed@sandbox.relayos.test`,
   * also with a label: `bounce+anything@sandbox.relayos.test`.
   *
   * With a live key, email goes over SMTP and in-app messages into the event feed; text messages need a carrier
   * connection and are refused with `channel_unavailable` without one.
   *
   * `POST /v1/messages`. Needs the scope `messages:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: MessageCreate, options?: RequestOptions): APIPromise<Message> {
    return this.call({
      operation: 'messages.create',
      method: 'POST',
      path: '/v1/messages',
      body: params,
      options,
    })
  }

  /**
   * Read a message
   *
   * The message as it stands now.
   *
   * `GET /v1/messages/{message_id}`. Needs the scope `messages:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(messageId: string, options?: RequestOptions): APIPromise<Message> {
    return this.call({
      operation: 'messages.get',
      method: 'GET',
      path: '/v1/messages/{message_id}',
      values: [messageId],
      options,
    })
  }

  /**
   * Cancel a message
   *
   * Cancels a message that is `scheduled` or `queued`. Anything else is answered with 409 `message_not_cancelable`;
   * a message that is canceled already is answered as it stands.
   *
   * `POST /v1/messages/{message_id}/cancel`. Needs the scope `messages:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  cancel(messageId: string, options?: RequestOptions): APIPromise<Message> {
    return this.call({
      operation: 'messages.cancel',
      method: 'POST',
      path: '/v1/messages/{message_id}/cancel',
      values: [messageId],
      options,
    })
  }

  /**
   * List the events of a message
   *
   * The life of a message, oldest event first: every state it took, every attempt, every carrier.
   *
   * `GET /v1/messages/{message_id}/events`. Needs the scope `messages:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  listEvents(
    messageId: string,
    params?: MessagesListEventsData['query'],
    options?: RequestOptions,
  ): PagePromise<Event> {
    return this.page({
      operation: 'messages.list_events',
      method: 'GET',
      path: '/v1/messages/{message_id}/events',
      values: [messageId],
      query: params,
      options,
    })
  }
}
