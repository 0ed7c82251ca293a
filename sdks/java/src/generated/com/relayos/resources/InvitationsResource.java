// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Invitation;
import com.relayos.models.InvitationCreateParams;
import com.relayos.models.InvitationWithToken;
import com.relayos.models.InvitationsListParams;
import java.util.List;

/** People who were asked to join. */
public final class InvitationsResource {
  private final Resource resource;

  InvitationsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List invitations.
   *
   * <p>Invitations of the organization, newest first.
   *
   * <p>{@code GET /v1/invitations}. Needs the scope {@code members:read}.
   *
   * <pre>{@code
   * for (var item : client.invitations().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Invitation> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<Invitation> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<Invitation> list(InvitationsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<Invitation> list(InvitationsListParams params, RequestOptions options) {
    return resource.page(Operations.INVITATIONS_LIST, List.of(), params, options);
  }

  /**
   * Invite a person.
   *
   * <p>The invitation is good for seven days. Nobody can give a role whose scopes they lack. An
   * open invitation of the same address is replaced.
   *
   * <p>{@code POST /v1/invitations}. Needs the scope {@code members:write}.
   *
   * <pre>{@code
   * var result = client.invitations().create(
   *     InvitationCreateParams.builder()
   *         .email("ada@example.com")
   *         .roles(List.of("developer"))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public InvitationWithToken create(InvitationCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(InvitationCreateParams)}, with options. */
  public InvitationWithToken create(InvitationCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.INVITATIONS_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Read an invitation.
   *
   * <p>One invitation, without its token.
   *
   * <p><code>GET /v1/invitations/&#123;invitation_id}</code>. Needs the scope {@code members:read}.
   *
   * <pre>{@code
   * var result = client.invitations().get("inv_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param invitationId Id of the invitation.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Invitation get(String invitationId) {
    return get(invitationId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Invitation get(String invitationId, RequestOptions options) {
    return resource.call(
        Operations.INVITATIONS_GET,
        List.of(Resource.needed("invitationId", invitationId)),
        null,
        null,
        options);
  }

  /**
   * Revoke an invitation.
   *
   * <p>Its token stops working. One that was accepted can not be revoked: remove the member
   * instead.
   *
   * <p><code>DELETE /v1/invitations/&#123;invitation_id}</code>. Needs the scope {@code
   * members:write}.
   *
   * <pre>{@code
   * var result = client.invitations().delete("inv_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param invitationId Id of the invitation.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Invitation delete(String invitationId) {
    return delete(invitationId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public Invitation delete(String invitationId, RequestOptions options) {
    return resource.call(
        Operations.INVITATIONS_DELETE,
        List.of(Resource.needed("invitationId", invitationId)),
        null,
        null,
        options);
  }
}
