// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { SecurityPolicyChange, SecurityPolicyUpdate } from '../types.gen.ts'

/**
 * What the organization asks of its people and credentials.
 */
export class SecurityPolicyResource extends Resource {
  /**
   * Read the security policy
   *
   * What the organization asks of its people and credentials, and who does not meet it today.
   *
   * `GET /v1/security_policy`. Needs the scope `organization:read`.
   */
  get(options?: RequestOptions): APIPromise<SecurityPolicyChange> {
    return this.call({
      operation: 'security_policy.get',
      method: 'GET',
      path: '/v1/security_policy',
      options,
    })
  }

  /**
   * Change the security policy
   *
   * Says who would be affected; with `dry_run=true` nothing is changed. Takes effect within five seconds. A change that locks
   * out the address of the request itself is refused with 422 `would_lock_out_caller`.
   *
   * `PATCH /v1/security_policy`. Needs the scope `organization:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(params: SecurityPolicyUpdate, options?: RequestOptions): APIPromise<SecurityPolicyChange> {
    return this.call({
      operation: 'security_policy.update',
      method: 'PATCH',
      path: '/v1/security_policy',
      body: params,
      options,
    })
  }
}
