// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Member, MembersListData, MemberUpdate } from '../types.gen.ts'

/**
 * The people of the organization and their roles.
 */
export class MembersResource extends Resource {
  /**
   * List members
   *
   * People of the organization, newest first.
   *
   * `GET /v1/members`. Needs the scope `members:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: MembersListData['query'], options?: RequestOptions): PagePromise<Member> {
    return this.page({
      operation: 'members.list',
      method: 'GET',
      path: '/v1/members',
      query: params,
      options,
    })
  }

  /**
   * Read a member
   *
   * One person of the organization.
   *
   * `GET /v1/members/{member_id}`. Needs the scope `members:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(memberId: string, options?: RequestOptions): APIPromise<Member> {
    return this.call({
      operation: 'members.get',
      method: 'GET',
      path: '/v1/members/{member_id}',
      values: [memberId],
      options,
    })
  }

  /**
   * Change a member
   *
   * Changes roles or suspends. Nobody can give a role whose scopes they lack; only owners make and unmake owners; the last
   * owner stays. Takes effect within five seconds, in sessions and tokens too.
   *
   * `PATCH /v1/members/{member_id}`. Needs the scope `members:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(memberId: string, params: MemberUpdate, options?: RequestOptions): APIPromise<Member> {
    return this.call({
      operation: 'members.update',
      method: 'PATCH',
      path: '/v1/members/{member_id}',
      values: [memberId],
      body: params,
      options,
    })
  }

  /**
   * Remove a member
   *
   * The person leaves the organization; their sessions and tokens end within five seconds. The last owner stays.
   *
   * `DELETE /v1/members/{member_id}`. Needs the scope `members:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(memberId: string, options?: RequestOptions): APIPromise<Member> {
    return this.call({
      operation: 'members.delete',
      method: 'DELETE',
      path: '/v1/members/{member_id}',
      values: [memberId],
      options,
    })
  }
}
