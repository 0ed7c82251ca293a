// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Member;
import com.relayos.models.MemberUpdateParams;
import com.relayos.models.MembersListParams;
import java.util.List;

/** The people of the organization and their roles. */
public final class MembersResource {
  private final Resource resource;

  MembersResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List members.
   *
   * <p>People of the organization, newest first.
   *
   * <p>{@code GET /v1/members}. Needs the scope {@code members:read}.
   *
   * <pre>{@code
   * for (var item : client.members().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Member> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<Member> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<Member> list(MembersListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<Member> list(MembersListParams params, RequestOptions options) {
    return resource.page(Operations.MEMBERS_LIST, List.of(), params, options);
  }

  /**
   * Read a member.
   *
   * <p>One person of the organization.
   *
   * <p><code>GET /v1/members/&#123;member_id}</code>. Needs the scope {@code members:read}.
   *
   * <pre>{@code
   * var result = client.members().get("mem_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param memberId Id of the member.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Member get(String memberId) {
    return get(memberId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Member get(String memberId, RequestOptions options) {
    return resource.call(
        Operations.MEMBERS_GET,
        List.of(Resource.needed("memberId", memberId)),
        null,
        null,
        options);
  }

  /**
   * Change a member.
   *
   * <p>Changes roles or suspends. Nobody can give a role whose scopes they lack; only owners make
   * and unmake owners; the last owner stays. Takes effect within five seconds, in sessions and
   * tokens too.
   *
   * <p><code>PATCH /v1/members/&#123;member_id}</code>. Needs the scope {@code members:write}.
   *
   * <pre>{@code
   * var result = client.members().update(
   *     "mem_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     MemberUpdateParams.builder().roles(List.of("developer")).build());
   * }</pre>
   *
   * @param memberId Id of the member.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Member update(String memberId, MemberUpdateParams params) {
    return update(memberId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, MemberUpdateParams)}, with options. */
  public Member update(String memberId, MemberUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.MEMBERS_UPDATE,
        List.of(Resource.needed("memberId", memberId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Remove a member.
   *
   * <p>The person leaves the organization; their sessions and tokens end within five seconds. The
   * last owner stays.
   *
   * <p><code>DELETE /v1/members/&#123;member_id}</code>. Needs the scope {@code members:write}.
   *
   * <pre>{@code
   * var result = client.members().delete("mem_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param memberId Id of the member.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Member delete(String memberId) {
    return delete(memberId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public Member delete(String memberId, RequestOptions options) {
    return resource.call(
        Operations.MEMBERS_DELETE,
        List.of(Resource.needed("memberId", memberId)),
        null,
        null,
        options);
  }
}
