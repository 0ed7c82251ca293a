// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Organization, OrganizationUpdate } from '../types.gen.ts'

/**
 * The organization that the credential belongs to.
 */
export class OrganizationResource extends Resource {
  /**
   * Read the organization
   *
   * The organization that the credential belongs to.
   *
   * `GET /v1/organization`. Needs the scope `organization:read`.
   */
  get(options?: RequestOptions): APIPromise<Organization> {
    return this.call({
      operation: 'organization.get',
      method: 'GET',
      path: '/v1/organization',
      options,
    })
  }

  /**
   * Change the organization
   *
   * Changes the name.
   *
   * `PATCH /v1/organization`. Needs the scope `organization:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(params: OrganizationUpdate, options?: RequestOptions): APIPromise<Organization> {
    return this.call({
      operation: 'organization.update',
      method: 'PATCH',
      path: '/v1/organization',
      body: params,
      options,
    })
  }
}
