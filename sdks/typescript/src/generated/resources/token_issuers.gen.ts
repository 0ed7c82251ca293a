// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { TokenIssuer, TokenIssuerCreate, TokenIssuersListData, TokenIssuerUpdate } from '../types.gen.ts'

/**
 * Issuers elsewhere whose tokens are taken.
 */
export class TokenIssuersResource extends Resource {
  /**
   * List trusted token issuers
   *
   * The issuers whose tokens this environment takes, newest first.
   *
   * `GET /v1/token_issuers`. Needs the scope `identity_providers:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: TokenIssuersListData['query'], options?: RequestOptions): PagePromise<TokenIssuer> {
    return this.page({
      operation: 'token_issuers.list',
      method: 'GET',
      path: '/v1/token_issuers',
      query: params,
      options,
    })
  }

  /**
   * Trust a token issuer
   *
   * From now on tokens of the issuer are taken as `Authorization: Bearer …` in this environment, when they are signed by its
   * keys, are for the audience and last for an hour at most. Claims say what they may do.
   *
   * `POST /v1/token_issuers`. Needs the scope `identity_providers:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: TokenIssuerCreate, options?: RequestOptions): APIPromise<TokenIssuer> {
    return this.call({
      operation: 'token_issuers.create',
      method: 'POST',
      path: '/v1/token_issuers',
      body: params,
      options,
    })
  }

  /**
   * Read a trusted token issuer
   *
   * The issuer as it stands.
   *
   * `GET /v1/token_issuers/{issuer_id}`. Needs the scope `identity_providers:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(issuerId: string, options?: RequestOptions): APIPromise<TokenIssuer> {
    return this.call({
      operation: 'token_issuers.get',
      method: 'GET',
      path: '/v1/token_issuers/{issuer_id}',
      values: [issuerId],
      options,
    })
  }

  /**
   * Change a trusted token issuer
   *
   * Changes what is given. Tokens follow within five seconds.
   *
   * `PATCH /v1/token_issuers/{issuer_id}`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(issuerId: string, params: TokenIssuerUpdate, options?: RequestOptions): APIPromise<TokenIssuer> {
    return this.call({
      operation: 'token_issuers.update',
      method: 'PATCH',
      path: '/v1/token_issuers/{issuer_id}',
      values: [issuerId],
      body: params,
      options,
    })
  }

  /**
   * Trust a token issuer no longer
   *
   * Its tokens stop working on every node within five seconds.
   *
   * `DELETE /v1/token_issuers/{issuer_id}`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(issuerId: string, options?: RequestOptions): APIPromise<TokenIssuer> {
    return this.call({
      operation: 'token_issuers.delete',
      method: 'DELETE',
      path: '/v1/token_issuers/{issuer_id}',
      values: [issuerId],
      options,
    })
  }
}
