// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  RateLimitPoliciesListData,
  RateLimitPolicy,
  RateLimitPolicyCreate,
  RateLimitPolicyUpdate,
} from '../types.gen.ts'

/**
 * How much of the API who may use, set by the organization beside the built-in limit.
 */
export class RateLimitPoliciesResource extends Resource {
  /**
   * List rate limit policies
   *
   * Policies of the organization, newest first, with their current use.
   *
   * `GET /v1/rate_limit_policies`. Needs the scope `rate_limits:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: RateLimitPoliciesListData['query'], options?: RequestOptions): PagePromise<RateLimitPolicy> {
    return this.page({
      operation: 'rate_limit_policies.list',
      method: 'GET',
      path: '/v1/rate_limit_policies',
      query: params,
      options,
    })
  }

  /**
   * Create a rate limit policy
   *
   * Limits the requests of the organization that the target names, from the next second on and on every server. A request is
   * counted by every policy that concerns it, and by the built-in limit of its environment; it passes when all of them have
   * room, and takes nothing from any of them when one has none.
   *
   * What a request costs is the operation's `x-rate-cost`. A policy sets any of these:
   *
   * - `quota` in `window_seconds`: a bucket that holds `burst` cost units (as many as `quota` unless set) and fills evenly.
   *   What costs more than the bucket holds passes when it is full.
   * - `daily_quota` and `monthly_quota`: cost units of a calendar day and month in UTC.
   * - `max_concurrent`: requests at a time.
   *
   * `per` says who shares these numbers. No policy limits the operations on rate limit policies themselves: a policy that
   * refuses everything can be taken back. An organization has 50 policies at most.
   *
   * `POST /v1/rate_limit_policies`. Needs the scope `rate_limits:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: RateLimitPolicyCreate, options?: RequestOptions): APIPromise<RateLimitPolicy> {
    return this.call({
      operation: 'rate_limit_policies.create',
      method: 'POST',
      path: '/v1/rate_limit_policies',
      body: params,
      options,
    })
  }

  /**
   * Read a rate limit policy
   *
   * The policy and its current use.
   *
   * `GET /v1/rate_limit_policies/{policy_id}`. Needs the scope `rate_limits:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(policyId: string, options?: RequestOptions): APIPromise<RateLimitPolicy> {
    return this.call({
      operation: 'rate_limit_policies.get',
      method: 'GET',
      path: '/v1/rate_limit_policies/{policy_id}',
      values: [policyId],
      options,
    })
  }

  /**
   * Change a rate limit policy
   *
   * Changes what is given; `null` takes a number away. What was counted stays counted, unless `per` changes. In force from the
   * next second on, on every server.
   *
   * `PATCH /v1/rate_limit_policies/{policy_id}`. Needs the scope `rate_limits:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(policyId: string, params: RateLimitPolicyUpdate, options?: RequestOptions): APIPromise<RateLimitPolicy> {
    return this.call({
      operation: 'rate_limit_policies.update',
      method: 'PATCH',
      path: '/v1/rate_limit_policies/{policy_id}',
      values: [policyId],
      body: params,
      options,
    })
  }

  /**
   * Delete a rate limit policy
   *
   * The policy limits nothing any more, and what it counted is forgotten.
   *
   * `DELETE /v1/rate_limit_policies/{policy_id}`. Needs the scope `rate_limits:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(policyId: string, options?: RequestOptions): APIPromise<RateLimitPolicy> {
    return this.call({
      operation: 'rate_limit_policies.delete',
      method: 'DELETE',
      path: '/v1/rate_limit_policies/{policy_id}',
      values: [policyId],
      options,
    })
  }
}
