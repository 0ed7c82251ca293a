// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyRotate,
  ApiKeysListData,
  ApiKeyUpdate,
  ApiKeyWithSecret,
} from '../types.gen.ts'

/**
 * Credentials of an environment, narrowed by scopes, address ranges and restrictions.
 */
export class ApiKeysResource extends Resource {
  /**
   * List API keys
   *
   * Keys of the environment, newest first, revoked ones included. Secrets are never shown.
   *
   * `GET /v1/api_keys`. Needs the scope `api_keys:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: ApiKeysListData['query'], options?: RequestOptions): PagePromise<ApiKey> {
    return this.page({
      operation: 'api_keys.list',
      method: 'GET',
      path: '/v1/api_keys',
      query: params,
      options,
    })
  }

  /**
   * Create an API key
   *
   * Creates a key of the environment that the caller's credential works in. The secret is in this answer and never shown
   * again. A key can hold no scope that its creator lacks, and no restriction that its creator has may be left out.
   *
   * Keys have a fixed form, so that secret scanners find them: `rk_(test|live)_[a-z0-9-]{1,20}_[0-9A-Za-z]{36}`. The last six
   * characters are the CRC-32 of what stands before them, in base 62.
   *
   * `POST /v1/api_keys`. Needs the scope `api_keys:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: ApiKeyCreate, options?: RequestOptions): APIPromise<ApiKeyWithSecret> {
    return this.call({
      operation: 'api_keys.create',
      method: 'POST',
      path: '/v1/api_keys',
      body: params,
      options,
    })
  }

  /**
   * Read an API key
   *
   * A key without its secret.
   *
   * `GET /v1/api_keys/{api_key_id}`. Needs the scope `api_keys:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(apiKeyId: string, options?: RequestOptions): APIPromise<ApiKey> {
    return this.call({
      operation: 'api_keys.get',
      method: 'GET',
      path: '/v1/api_keys/{api_key_id}',
      values: [apiKeyId],
      options,
    })
  }

  /**
   * Change an API key
   *
   * Changes name, scopes, address ranges, restrictions or expiry. Takes effect within five seconds.
   *
   * `PATCH /v1/api_keys/{api_key_id}`. Needs the scope `api_keys:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(apiKeyId: string, params: ApiKeyUpdate, options?: RequestOptions): APIPromise<ApiKey> {
    return this.call({
      operation: 'api_keys.update',
      method: 'PATCH',
      path: '/v1/api_keys/{api_key_id}',
      values: [apiKeyId],
      body: params,
      options,
    })
  }

  /**
   * Revoke an API key
   *
   * The key stops working within five seconds, everywhere and for good. It stays in the list. A key can revoke itself.
   *
   * `DELETE /v1/api_keys/{api_key_id}`. Needs the scope `api_keys:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(apiKeyId: string, options?: RequestOptions): APIPromise<ApiKey> {
    return this.call({
      operation: 'api_keys.delete',
      method: 'DELETE',
      path: '/v1/api_keys/{api_key_id}',
      values: [apiKeyId],
      options,
    })
  }

  /**
   * Rotate an API key
   *
   * A new secret for the same key: id, scopes and restrictions stay. The old secret goes on working for `overlap_seconds`,
   * so that nothing has to change at one instant. A second rotation ends the overlap of the first.
   *
   * `POST /v1/api_keys/{api_key_id}/rotate`. Needs the scope `api_keys:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  rotate(apiKeyId: string, params: ApiKeyRotate, options?: RequestOptions): APIPromise<ApiKeyWithSecret> {
    return this.call({
      operation: 'api_keys.rotate',
      method: 'POST',
      path: '/v1/api_keys/{api_key_id}/rotate',
      values: [apiKeyId],
      body: params,
      options,
    })
  }
}
