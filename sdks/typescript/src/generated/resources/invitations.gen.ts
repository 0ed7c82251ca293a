// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Invitation, InvitationCreate, InvitationsListData, InvitationWithToken } from '../types.gen.ts'

/**
 * People who were asked to join.
 */
export class InvitationsResource extends Resource {
  /**
   * List invitations
   *
   * Invitations of the organization, newest first.
   *
   * `GET /v1/invitations`. Needs the scope `members:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: InvitationsListData['query'], options?: RequestOptions): PagePromise<Invitation> {
    return this.page({
      operation: 'invitations.list',
      method: 'GET',
      path: '/v1/invitations',
      query: params,
      options,
    })
  }

  /**
   * Invite a person
   *
   * The invitation is good for seven days. Nobody can give a role whose scopes they lack. An open invitation of the same
   * address is replaced.
   *
   * `POST /v1/invitations`. Needs the scope `members:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: InvitationCreate, options?: RequestOptions): APIPromise<InvitationWithToken> {
    return this.call({
      operation: 'invitations.create',
      method: 'POST',
      path: '/v1/invitations',
      body: params,
      options,
    })
  }

  /**
   * Read an invitation
   *
   * One invitation, without its token.
   *
   * `GET /v1/invitations/{invitation_id}`. Needs the scope `members:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(invitationId: string, options?: RequestOptions): APIPromise<Invitation> {
    return this.call({
      operation: 'invitations.get',
      method: 'GET',
      path: '/v1/invitations/{invitation_id}',
      values: [invitationId],
      options,
    })
  }

  /**
   * Revoke an invitation
   *
   * Its token stops working. One that was accepted can not be revoked: remove the member instead.
   *
   * `DELETE /v1/invitations/{invitation_id}`. Needs the scope `members:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(invitationId: string, options?: RequestOptions): APIPromise<Invitation> {
    return this.call({
      operation: 'invitations.delete',
      method: 'DELETE',
      path: '/v1/invitations/{invitation_id}',
      values: [invitationId],
      options,
    })
  }
}
