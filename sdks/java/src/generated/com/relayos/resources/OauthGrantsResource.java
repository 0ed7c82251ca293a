// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.OauthGrant;
import com.relayos.models.OauthGrantsListParams;
import java.util.List;

/** What members let apps do. */
public final class OauthGrantsResource {
  private final Resource resource;

  OauthGrantsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List grants.
   *
   * <p>What members let apps do in this environment, newest first. Grants that ended are not in it.
   *
   * <p>{@code GET /v1/oauth_grants}. Needs the scope {@code oauth_clients:read}.
   *
   * <pre>{@code
   * for (var item : client.oauthGrants().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<OauthGrant> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<OauthGrant> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<OauthGrant> list(OauthGrantsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<OauthGrant> list(OauthGrantsListParams params, RequestOptions options) {
    return resource.page(Operations.OAUTH_GRANTS_LIST, List.of(), params, options);
  }

  /**
   * Read a grant.
   *
   * <p>The grant, as long as it has not ended.
   *
   * <p><code>GET /v1/oauth_grants/&#123;oauth_grant_id}</code>. Needs the scope {@code
   * oauth_clients:read}.
   *
   * <pre>{@code
   * var result = client.oauthGrants().get("grt_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param oauthGrantId Id of a grant.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public OauthGrant get(String oauthGrantId) {
    return get(oauthGrantId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public OauthGrant get(String oauthGrantId, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_GRANTS_GET,
        List.of(Resource.needed("oauthGrantId", oauthGrantId)),
        null,
        null,
        options);
  }

  /**
   * End a grant.
   *
   * <p>Takes back what the member agreed to: refresh tokens end at once, access tokens on every
   * node within five seconds.
   *
   * <p><code>DELETE /v1/oauth_grants/&#123;oauth_grant_id}</code>. Needs the scope {@code
   * oauth_clients:write}.
   *
   * <pre>{@code
   * var result = client.oauthGrants().delete("grt_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param oauthGrantId Id of a grant.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public OauthGrant delete(String oauthGrantId) {
    return delete(oauthGrantId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public OauthGrant delete(String oauthGrantId, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_GRANTS_DELETE,
        List.of(Resource.needed("oauthGrantId", oauthGrantId)),
        null,
        null,
        options);
  }
}
