// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.ScimToken;
import com.relayos.models.ScimTokenCreateParams;
import com.relayos.models.ScimTokenWithSecret;
import com.relayos.models.ScimTokensListParams;
import java.util.List;

/** Let a directory create, change and remove members by SCIM 2.0. */
public final class ScimTokensResource {
  private final Resource resource;

  ScimTokensResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List provisioning tokens.
   *
   * <p>Tokens of the organization, newest first, without their secrets.
   *
   * <p>{@code GET /v1/scim_tokens}. Needs the scope {@code identity_providers:read}.
   *
   * <pre>{@code
   * for (var item : client.scimTokens().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<ScimToken> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<ScimToken> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<ScimToken> list(ScimTokensListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<ScimToken> list(ScimTokensListParams params, RequestOptions options) {
    return resource.page(Operations.SCIM_TOKENS_LIST, List.of(), params, options);
  }

  /**
   * Create a provisioning token.
   *
   * <p>A bearer token for SCIM 2.0 under {@code /scim/v2}, shown once. It provisions people and
   * groups of one connection.
   *
   * <p>{@code POST /v1/scim_tokens}. Needs the scope {@code identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.scimTokens().create(
   *     ScimTokenCreateParams.builder()
   *         .connectionId("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
   *         .name("Directory sync")
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ScimTokenWithSecret create(ScimTokenCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(ScimTokenCreateParams)}, with options. */
  public ScimTokenWithSecret create(ScimTokenCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.SCIM_TOKENS_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Revoke a provisioning token.
   *
   * <p>Refused everywhere from the next request on. Doing it again changes nothing.
   *
   * <p><code>DELETE /v1/scim_tokens/&#123;scim_id}</code>. Needs the scope {@code
   * identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.scimTokens().delete("sct_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param scimId Id of the provisioning token.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ScimToken delete(String scimId) {
    return delete(scimId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public ScimToken delete(String scimId, RequestOptions options) {
    return resource.call(
        Operations.SCIM_TOKENS_DELETE,
        List.of(Resource.needed("scimId", scimId)),
        null,
        null,
        options);
  }
}
