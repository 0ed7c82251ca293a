// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { WebhookInspection, WebhookInspectionsListData } from '../types.gen.ts'

/**
 * What came to webhook inspectors, and whether it is signed well.
 */
export class WebhookInspectionsResource extends Resource {
  /**
   * List inspected requests
   *
   * What came to inspectors of the environment, newest first.
   *
   * `GET /v1/webhook_inspections`. Needs the scope `webhooks:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: WebhookInspectionsListData['query'], options?: RequestOptions): PagePromise<WebhookInspection> {
    return this.page({
      operation: 'webhook_inspections.list',
      method: 'GET',
      path: '/v1/webhook_inspections',
      query: params,
      options,
    })
  }

  /**
   * Read an inspected request
   *
   * One request, with the verdict on its signature.
   *
   * `GET /v1/webhook_inspections/{inspection_id}`. Needs the scope `webhooks:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(inspectionId: string, options?: RequestOptions): APIPromise<WebhookInspection> {
    return this.call({
      operation: 'webhook_inspections.get',
      method: 'GET',
      path: '/v1/webhook_inspections/{inspection_id}',
      values: [inspectionId],
      options,
    })
  }
}
