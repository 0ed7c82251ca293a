// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  WebhookInspector,
  WebhookInspectorCreate,
  WebhookInspectorsListData,
  WebhookInspectorUpdate,
} from '../types.gen.ts'

/**
 * Receivers on this server for trying out webhooks in the sandbox.
 */
export class WebhookInspectorsResource extends Resource {
  /**
   * List inspectors
   *
   * Inspectors of the environment, newest first.
   *
   * `GET /v1/webhook_inspectors`. Needs the scope `webhooks:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: WebhookInspectorsListData['query'], options?: RequestOptions): PagePromise<WebhookInspector> {
    return this.page({
      operation: 'webhook_inspectors.list',
      method: 'GET',
      path: '/v1/webhook_inspectors',
      query: params,
      options,
    })
  }

  /**
   * Create an inspector
   *
   * A receiver on this server, with a URL that nobody can guess. Give the URL to a webhook endpoint of this sandbox, or send to it yourself;
   * what comes is listed by `webhook_inspections.list` for 24 hours. Only sandbox environments have inspectors.
   *
   * `POST /v1/webhook_inspectors`. Needs the scope `webhooks:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: WebhookInspectorCreate, options?: RequestOptions): APIPromise<WebhookInspector> {
    return this.call({
      operation: 'webhook_inspectors.create',
      method: 'POST',
      path: '/v1/webhook_inspectors',
      body: params,
      options,
    })
  }

  /**
   * Read an inspector
   *
   * Its URL, and how it answers.
   *
   * `GET /v1/webhook_inspectors/{inspector_id}`. Needs the scope `webhooks:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(inspectorId: string, options?: RequestOptions): APIPromise<WebhookInspector> {
    return this.call({
      operation: 'webhook_inspectors.get',
      method: 'GET',
      path: '/v1/webhook_inspectors/{inspector_id}',
      values: [inspectorId],
      options,
    })
  }

  /**
   * Change an inspector
   *
   * Have it answer otherwise, for example with errors, to see what retries do.
   *
   * `PATCH /v1/webhook_inspectors/{inspector_id}`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(inspectorId: string, params: WebhookInspectorUpdate, options?: RequestOptions): APIPromise<WebhookInspector> {
    return this.call({
      operation: 'webhook_inspectors.update',
      method: 'PATCH',
      path: '/v1/webhook_inspectors/{inspector_id}',
      values: [inspectorId],
      body: params,
      options,
    })
  }

  /**
   * Delete an inspector
   *
   * Its URL answers 404 from now on, and what it recorded is gone.
   *
   * `DELETE /v1/webhook_inspectors/{inspector_id}`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(inspectorId: string, options?: RequestOptions): APIPromise<WebhookInspector> {
    return this.call({
      operation: 'webhook_inspectors.delete',
      method: 'DELETE',
      path: '/v1/webhook_inspectors/{inspector_id}',
      values: [inspectorId],
      options,
    })
  }
}
