// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { ScimToken, ScimTokenCreate, ScimTokensListData, ScimTokenWithSecret } from '../types.gen.ts'

/**
 * Let a directory create, change and remove members by SCIM 2.0.
 */
export class ScimTokensResource extends Resource {
  /**
   * List provisioning tokens
   *
   * Tokens of the organization, newest first, without their secrets.
   *
   * `GET /v1/scim_tokens`. Needs the scope `identity_providers:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: ScimTokensListData['query'], options?: RequestOptions): PagePromise<ScimToken> {
    return this.page({
      operation: 'scim_tokens.list',
      method: 'GET',
      path: '/v1/scim_tokens',
      query: params,
      options,
    })
  }

  /**
   * Create a provisioning token
   *
   * A bearer token for SCIM 2.0 under `/scim/v2`, shown once. It provisions people and groups of one connection.
   *
   * `POST /v1/scim_tokens`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: ScimTokenCreate, options?: RequestOptions): APIPromise<ScimTokenWithSecret> {
    return this.call({
      operation: 'scim_tokens.create',
      method: 'POST',
      path: '/v1/scim_tokens',
      body: params,
      options,
    })
  }

  /**
   * Revoke a provisioning token
   *
   * Refused everywhere from the next request on. Doing it again changes nothing.
   *
   * `DELETE /v1/scim_tokens/{scim_id}`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(scimId: string, options?: RequestOptions): APIPromise<ScimToken> {
    return this.call({
      operation: 'scim_tokens.delete',
      method: 'DELETE',
      path: '/v1/scim_tokens/{scim_id}',
      values: [scimId],
      options,
    })
  }
}
