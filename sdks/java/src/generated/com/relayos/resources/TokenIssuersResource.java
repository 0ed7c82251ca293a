// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.TokenIssuer;
import com.relayos.models.TokenIssuerCreateParams;
import com.relayos.models.TokenIssuerUpdateParams;
import com.relayos.models.TokenIssuersListParams;
import java.util.List;

/** Issuers elsewhere whose tokens are taken. */
public final class TokenIssuersResource {
  private final Resource resource;

  TokenIssuersResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List trusted token issuers.
   *
   * <p>The issuers whose tokens this environment takes, newest first.
   *
   * <p>{@code GET /v1/token_issuers}. Needs the scope {@code identity_providers:read}.
   *
   * <pre>{@code
   * for (var item : client.tokenIssuers().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<TokenIssuer> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<TokenIssuer> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<TokenIssuer> list(TokenIssuersListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<TokenIssuer> list(TokenIssuersListParams params, RequestOptions options) {
    return resource.page(Operations.TOKEN_ISSUERS_LIST, List.of(), params, options);
  }

  /**
   * Trust a token issuer.
   *
   * <p>From now on tokens of the issuer are taken as {@code Authorization: Bearer …} in this
   * environment, when they are signed by its keys, are for the audience and last for an hour at
   * most. Claims say what they may do.
   *
   * <p>{@code POST /v1/token_issuers}. Needs the scope {@code identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.tokenIssuers().create(
   *     TokenIssuerCreateParams.builder()
   *         .name("Company login")
   *         .issuer("https://login.example")
   *         .jwksUrl("https://login.example/.well-known/jwks.json")
   *         .algorithms(List.of(TokenAlgorithm.ES256))
   *         .claimMappings(List.of(
   *             ClaimMappingCreate.builder()
   *                 .claim("groups")
   *                 .value("messaging-support")
   *                 .role("support")
   *                 .build(),
   *             ClaimMappingCreate.builder()
   *                 .claim("scope_group")
   *                 .value("sender")
   *                 .scopes(List.of("messages:read", "messages:write"))
   *                 .build()))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public TokenIssuer create(TokenIssuerCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(TokenIssuerCreateParams)}, with options. */
  public TokenIssuer create(TokenIssuerCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.TOKEN_ISSUERS_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read a trusted token issuer.
   *
   * <p>The issuer as it stands.
   *
   * <p><code>GET /v1/token_issuers/&#123;issuer_id}</code>. Needs the scope {@code
   * identity_providers:read}.
   *
   * <pre>{@code
   * var result = client.tokenIssuers().get("tki_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param issuerId Id of a trusted token issuer.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public TokenIssuer get(String issuerId) {
    return get(issuerId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public TokenIssuer get(String issuerId, RequestOptions options) {
    return resource.call(
        Operations.TOKEN_ISSUERS_GET,
        List.of(Resource.needed("issuerId", issuerId)),
        null,
        null,
        options);
  }

  /**
   * Change a trusted token issuer.
   *
   * <p>Changes what is given. Tokens follow within five seconds.
   *
   * <p><code>PATCH /v1/token_issuers/&#123;issuer_id}</code>. Needs the scope {@code
   * identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.tokenIssuers().update(
   *     "tki_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     TokenIssuerUpdateParams.builder()
   *         .name("Company login, new")
   *         .algorithms(List.of(TokenAlgorithm.ES256, TokenAlgorithm.RS256))
   *         .build());
   * }</pre>
   *
   * @param issuerId Id of a trusted token issuer.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public TokenIssuer update(String issuerId, TokenIssuerUpdateParams params) {
    return update(issuerId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, TokenIssuerUpdateParams)}, with options. */
  public TokenIssuer update(
      String issuerId, TokenIssuerUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.TOKEN_ISSUERS_UPDATE,
        List.of(Resource.needed("issuerId", issuerId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Trust a token issuer no longer.
   *
   * <p>Its tokens stop working on every node within five seconds.
   *
   * <p><code>DELETE /v1/token_issuers/&#123;issuer_id}</code>. Needs the scope {@code
   * identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.tokenIssuers().delete("tki_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param issuerId Id of a trusted token issuer.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public TokenIssuer delete(String issuerId) {
    return delete(issuerId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public TokenIssuer delete(String issuerId, RequestOptions options) {
    return resource.call(
        Operations.TOKEN_ISSUERS_DELETE,
        List.of(Resource.needed("issuerId", issuerId)),
        null,
        null,
        options);
  }
}
