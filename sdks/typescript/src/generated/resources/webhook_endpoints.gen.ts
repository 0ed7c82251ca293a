// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  Operation,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointsListData,
  WebhookEndpointUpdate,
  WebhookEndpointWithSecret,
  WebhookRecover,
  WebhookReplayCreate,
  WebhookSecretRotate,
  WebhookTest,
  WebhookTestCreate,
  WebhookTransformationResult,
  WebhookTransformationSet,
  WebhookTransformationSimulate,
} from '../types.gen.ts'

/**
 * Where events are sent, signed, and how.
 */
export class WebhookEndpointsResource extends Resource {
  /**
   * List webhook endpoints
   *
   * Endpoints of the environment, newest first.
   *
   * `GET /v1/webhook_endpoints`. Needs the scope `webhooks:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: WebhookEndpointsListData['query'], options?: RequestOptions): PagePromise<WebhookEndpoint> {
    return this.page({
      operation: 'webhook_endpoints.list',
      method: 'GET',
      path: '/v1/webhook_endpoints',
      query: params,
      options,
    })
  }

  /**
   * Create a webhook endpoint
   *
   * Events of the environment are sent to `url` from now on, signed as Standard Webhooks 1.0 asks. The answer shows the
   * signing `secret`, this once.
   *
   * The URL must be https and lead to public addresses; that is looked at now and again at every delivery.
   *
   * `POST /v1/webhook_endpoints`. Needs the scope `webhooks:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: WebhookEndpointCreate, options?: RequestOptions): APIPromise<WebhookEndpointWithSecret> {
    return this.call({
      operation: 'webhook_endpoints.create',
      method: 'POST',
      path: '/v1/webhook_endpoints',
      body: params,
      options,
    })
  }

  /**
   * Read a webhook endpoint
   *
   * One endpoint, with its state and the public keys that verify `v1a` signatures.
   *
   * `GET /v1/webhook_endpoints/{endpoint_id}`. Needs the scope `webhooks:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(endpointId: string, options?: RequestOptions): APIPromise<WebhookEndpoint> {
    return this.call({
      operation: 'webhook_endpoints.get',
      method: 'GET',
      path: '/v1/webhook_endpoints/{endpoint_id}',
      values: [endpointId],
      options,
    })
  }

  /**
   * Change a webhook endpoint
   *
   * Changes what is named and leaves the rest. `status: paused` holds deliveries back; `status: active` takes them up again.
   * Events that happen while an endpoint is paused wait in the feed: `webhook_endpoints.recover` sends them.
   *
   * `PATCH /v1/webhook_endpoints/{endpoint_id}`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(endpointId: string, params: WebhookEndpointUpdate, options?: RequestOptions): APIPromise<WebhookEndpoint> {
    return this.call({
      operation: 'webhook_endpoints.update',
      method: 'PATCH',
      path: '/v1/webhook_endpoints/{endpoint_id}',
      values: [endpointId],
      body: params,
      options,
    })
  }

  /**
   * Delete a webhook endpoint
   *
   * Nothing is sent to it any more, and its secrets are destroyed. The log of its deliveries stays for its time.
   *
   * `DELETE /v1/webhook_endpoints/{endpoint_id}`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(endpointId: string, options?: RequestOptions): APIPromise<WebhookEndpoint> {
    return this.call({
      operation: 'webhook_endpoints.delete',
      method: 'DELETE',
      path: '/v1/webhook_endpoints/{endpoint_id}',
      values: [endpointId],
      options,
    })
  }

  /**
   * Rotate the signing secret
   *
   * Makes a new secret and shows it, this once. Until `overlap_seconds` are over (24 hours if nothing is said), deliveries
   * are signed with the old secret too, so that receivers can change over. At most 5 secrets are live at a time.
   *
   * `POST /v1/webhook_endpoints/{endpoint_id}/rotate_secret`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  rotateSecret(
    endpointId: string,
    params: WebhookSecretRotate,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this.call({
      operation: 'webhook_endpoints.rotate_secret',
      method: 'POST',
      path: '/v1/webhook_endpoints/{endpoint_id}/rotate_secret',
      values: [endpointId],
      body: params,
      options,
    })
  }

  /**
   * Send an example event
   *
   * Sends the example of an event type now, signed as every delivery is, and answers what came back. Nothing is retried,
   * and nothing of it appears in the feed.
   *
   * `POST /v1/webhook_endpoints/{endpoint_id}/test`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  test(endpointId: string, params: WebhookTestCreate, options?: RequestOptions): APIPromise<WebhookTest> {
    return this.call({
      operation: 'webhook_endpoints.test',
      method: 'POST',
      path: '/v1/webhook_endpoints/{endpoint_id}/test',
      values: [endpointId],
      body: params,
      options,
    })
  }

  /**
   * Replay events
   *
   * Sends events of a time window again: those whose delivery `failed`, those that are `missing` (they happened while the
   * endpoint was paused, or before it existed), or `all`. It goes on in the background; follow the operation.
   *
   * `POST /v1/webhook_endpoints/{endpoint_id}/replay`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  replay(endpointId: string, params: WebhookReplayCreate, options?: RequestOptions): APIPromise<Operation> {
    return this.call({
      operation: 'webhook_endpoints.replay',
      method: 'POST',
      path: '/v1/webhook_endpoints/{endpoint_id}/replay',
      values: [endpointId],
      body: params,
      options,
    })
  }

  /**
   * Recover a webhook endpoint
   *
   * Makes a degraded, paused or disabled endpoint active and sends what it missed since it began to fail, or since `since`.
   *
   * `POST /v1/webhook_endpoints/{endpoint_id}/recover`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  recover(endpointId: string, params: WebhookRecover, options?: RequestOptions): APIPromise<Operation> {
    return this.call({
      operation: 'webhook_endpoints.recover',
      method: 'POST',
      path: '/v1/webhook_endpoints/{endpoint_id}/recover',
      values: [endpointId],
      body: params,
      options,
    })
  }

  /**
   * Set the transformation
   *
   * JavaScript that makes the payload: a function `transform(event)` that answers what is sent instead, or null for an event that
   * is not to be sent. It runs in a sandbox without network, clock or files, in at most 50 ms and 8 MB. Null removes it.
   *
   * `PUT /v1/webhook_endpoints/{endpoint_id}/transformation`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  setTransformation(
    endpointId: string,
    params: WebhookTransformationSet,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpoint> {
    return this.call({
      operation: 'webhook_endpoints.set_transformation',
      method: 'PUT',
      path: '/v1/webhook_endpoints/{endpoint_id}/transformation',
      values: [endpointId],
      body: params,
      options,
    })
  }

  /**
   * Try a transformation
   *
   * Runs a transformation, the one that is set or the one in the request, on an example event. Nothing is sent.
   *
   * `POST /v1/webhook_endpoints/{endpoint_id}/transformation/simulate`. Needs the scope `webhooks:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  simulateTransformation(
    endpointId: string,
    params: WebhookTransformationSimulate,
    options?: RequestOptions,
  ): APIPromise<WebhookTransformationResult> {
    return this.call({
      operation: 'webhook_endpoints.simulate_transformation',
      method: 'POST',
      path: '/v1/webhook_endpoints/{endpoint_id}/transformation/simulate',
      values: [endpointId],
      body: params,
      options,
    })
  }
}
