// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { WebhookDeliveriesListData, WebhookDelivery } from '../types.gen.ts'

/**
 * The log of what was sent to webhook endpoints and what came back.
 */
export class WebhookDeliveriesResource extends Resource {
  /**
   * List deliveries
   *
   * What was or will be sent to endpoints, newest event first.
   *
   * `GET /v1/webhook_deliveries`. Needs the scope `webhooks:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: WebhookDeliveriesListData['query'], options?: RequestOptions): PagePromise<WebhookDelivery> {
    return this.page({
      operation: 'webhook_deliveries.list',
      method: 'GET',
      path: '/v1/webhook_deliveries',
      query: params,
      options,
    })
  }

  /**
   * Read a delivery
   *
   * One delivery with every attempt: what was sent, what came back, how long it took.
   *
   * `GET /v1/webhook_deliveries/{delivery_id}`. Needs the scope `webhooks:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(deliveryId: string, options?: RequestOptions): APIPromise<WebhookDelivery> {
    return this.call({
      operation: 'webhook_deliveries.get',
      method: 'GET',
      path: '/v1/webhook_deliveries/{delivery_id}',
      values: [deliveryId],
      options,
    })
  }

  /**
   * Retry a delivery
   *
   * Sends it now, whatever became of it before. A failure is followed by the whole schedule of retries.
   *
   * `POST /v1/webhook_deliveries/{delivery_id}/retry`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  retry(deliveryId: string, options?: RequestOptions): APIPromise<WebhookDelivery> {
    return this.call({
      operation: 'webhook_deliveries.retry',
      method: 'POST',
      path: '/v1/webhook_deliveries/{delivery_id}/retry',
      values: [deliveryId],
      options,
    })
  }
}
