// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  OauthClient,
  OauthClientCreate,
  OauthClientRotateSecret,
  OauthClientsListData,
  OauthClientUpdate,
  OauthClientWithSecret,
} from '../types.gen.ts'

/**
 * Apps that get tokens from the OAuth 2.1 server.
 */
export class OauthClientsResource extends Resource {
  /**
   * List apps
   *
   * The apps of the environment, newest first, removed ones included.
   *
   * `GET /v1/oauth_clients`. Needs the scope `oauth_clients:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: OauthClientsListData['query'], options?: RequestOptions): PagePromise<OauthClient> {
    return this.page({
      operation: 'oauth_clients.list',
      method: 'GET',
      path: '/v1/oauth_clients',
      query: params,
      options,
    })
  }

  /**
   * Register an app
   *
   * Registers an app with the OAuth 2.1 server under `/oauth`. The answer shows `client_secret` this once; we keep a
   * digest of it. `id` is the `client_id`.
   *
   * `POST /v1/oauth_clients`. Needs the scope `oauth_clients:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: OauthClientCreate, options?: RequestOptions): APIPromise<OauthClientWithSecret> {
    return this.call({
      operation: 'oauth_clients.create',
      method: 'POST',
      path: '/v1/oauth_clients',
      body: params,
      options,
    })
  }

  /**
   * Read an app
   *
   * The app as it stands, without its secret.
   *
   * `GET /v1/oauth_clients/{oauth_client_id}`. Needs the scope `oauth_clients:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(oauthClientId: string, options?: RequestOptions): APIPromise<OauthClient> {
    return this.call({
      operation: 'oauth_clients.get',
      method: 'GET',
      path: '/v1/oauth_clients/{oauth_client_id}',
      values: [oauthClientId],
      options,
    })
  }

  /**
   * Change an app
   *
   * Changes what is given. Tokens that are out follow within five seconds: what the app may no longer do, they may no
   * longer do.
   *
   * `PATCH /v1/oauth_clients/{oauth_client_id}`. Needs the scope `oauth_clients:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(oauthClientId: string, params: OauthClientUpdate, options?: RequestOptions): APIPromise<OauthClient> {
    return this.call({
      operation: 'oauth_clients.update',
      method: 'PATCH',
      path: '/v1/oauth_clients/{oauth_client_id}',
      values: [oauthClientId],
      body: params,
      options,
    })
  }

  /**
   * Remove an app
   *
   * Ends the app and every token that it holds, on every node within five seconds.
   *
   * `DELETE /v1/oauth_clients/{oauth_client_id}`. Needs the scope `oauth_clients:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(oauthClientId: string, options?: RequestOptions): APIPromise<OauthClient> {
    return this.call({
      operation: 'oauth_clients.delete',
      method: 'DELETE',
      path: '/v1/oauth_clients/{oauth_client_id}',
      values: [oauthClientId],
      options,
    })
  }

  /**
   * Rotate the secret of an app
   *
   * Makes a new secret and shows it this once. With `overlap_seconds` the old one works for as long, so that nothing
   * fails while the new one is rolled out. Tokens stay valid.
   *
   * `POST /v1/oauth_clients/{oauth_client_id}/rotate_secret`. Needs the scope `oauth_clients:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  rotateSecret(
    oauthClientId: string,
    params: OauthClientRotateSecret,
    options?: RequestOptions,
  ): APIPromise<OauthClientWithSecret> {
    return this.call({
      operation: 'oauth_clients.rotate_secret',
      method: 'POST',
      path: '/v1/oauth_clients/{oauth_client_id}/rotate_secret',
      values: [oauthClientId],
      body: params,
      options,
    })
  }
}
