// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Role, RoleCreate, RolesListData, RoleUpdate } from '../types.gen.ts'

/**
 * Built-in roles, and custom ones made of scopes.
 */
export class RolesResource extends Resource {
  /**
   * List roles
   *
   * Custom roles, newest first, then the built-in ones.
   *
   * `GET /v1/roles`. Needs the scope `members:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: RolesListData['query'], options?: RequestOptions): PagePromise<Role> {
    return this.page({
      operation: 'roles.list',
      method: 'GET',
      path: '/v1/roles',
      query: params,
      options,
    })
  }

  /**
   * Create a role
   *
   * A custom role, made of scopes that the caller holds.
   *
   * `POST /v1/roles`. Needs the scope `members:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: RoleCreate, options?: RequestOptions): APIPromise<Role> {
    return this.call({
      operation: 'roles.create',
      method: 'POST',
      path: '/v1/roles',
      body: params,
      options,
    })
  }

  /**
   * Read a role
   *
   * A custom role by its id, or a built-in one by its name.
   *
   * `GET /v1/roles/{role_id}`. Needs the scope `members:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(roleId: string, options?: RequestOptions): APIPromise<Role> {
    return this.call({
      operation: 'roles.get',
      method: 'GET',
      path: '/v1/roles/{role_id}',
      values: [roleId],
      options,
    })
  }

  /**
   * Change a role
   *
   * Its holders may do what it says within five seconds. Built-in roles can not be changed.
   *
   * `PATCH /v1/roles/{role_id}`. Needs the scope `members:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(roleId: string, params: RoleUpdate, options?: RequestOptions): APIPromise<Role> {
    return this.call({
      operation: 'roles.update',
      method: 'PATCH',
      path: '/v1/roles/{role_id}',
      values: [roleId],
      body: params,
      options,
    })
  }

  /**
   * Remove a role
   *
   * A role that members or open invitations have can not be removed, nor a built-in one.
   *
   * `DELETE /v1/roles/{role_id}`. Needs the scope `members:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(roleId: string, options?: RequestOptions): APIPromise<Role> {
    return this.call({
      operation: 'roles.delete',
      method: 'DELETE',
      path: '/v1/roles/{role_id}',
      values: [roleId],
      options,
    })
  }
}
