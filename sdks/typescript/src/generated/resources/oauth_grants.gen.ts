// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { OauthGrant, OauthGrantsListData } from '../types.gen.ts'

/**
 * What members let apps do.
 */
export class OauthGrantsResource extends Resource {
  /**
   * List grants
   *
   * What members let apps do in this environment, newest first. Grants that ended are not in it.
   *
   * `GET /v1/oauth_grants`. Needs the scope `oauth_clients:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: OauthGrantsListData['query'], options?: RequestOptions): PagePromise<OauthGrant> {
    return this.page({
      operation: 'oauth_grants.list',
      method: 'GET',
      path: '/v1/oauth_grants',
      query: params,
      options,
    })
  }

  /**
   * Read a grant
   *
   * The grant, as long as it has not ended.
   *
   * `GET /v1/oauth_grants/{oauth_grant_id}`. Needs the scope `oauth_clients:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(oauthGrantId: string, options?: RequestOptions): APIPromise<OauthGrant> {
    return this.call({
      operation: 'oauth_grants.get',
      method: 'GET',
      path: '/v1/oauth_grants/{oauth_grant_id}',
      values: [oauthGrantId],
      options,
    })
  }

  /**
   * End a grant
   *
   * Takes back what the member agreed to: refresh tokens end at once, access tokens on every node within five seconds.
   *
   * `DELETE /v1/oauth_grants/{oauth_grant_id}`. Needs the scope `oauth_clients:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(oauthGrantId: string, options?: RequestOptions): APIPromise<OauthGrant> {
    return this.call({
      operation: 'oauth_grants.delete',
      method: 'DELETE',
      path: '/v1/oauth_grants/{oauth_grant_id}',
      values: [oauthGrantId],
      options,
    })
  }
}
