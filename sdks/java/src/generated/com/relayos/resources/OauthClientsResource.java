// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.OauthClient;
import com.relayos.models.OauthClientCreateParams;
import com.relayos.models.OauthClientRotateSecretParams;
import com.relayos.models.OauthClientUpdateParams;
import com.relayos.models.OauthClientWithSecret;
import com.relayos.models.OauthClientsListParams;
import java.util.List;

/** Apps that get tokens from the OAuth 2.1 server. */
public final class OauthClientsResource {
  private final Resource resource;

  OauthClientsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List apps.
   *
   * <p>The apps of the environment, newest first, removed ones included.
   *
   * <p>{@code GET /v1/oauth_clients}. Needs the scope {@code oauth_clients:read}.
   *
   * <pre>{@code
   * for (var item : client.oauthClients().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<OauthClient> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<OauthClient> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<OauthClient> list(OauthClientsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<OauthClient> list(OauthClientsListParams params, RequestOptions options) {
    return resource.page(Operations.OAUTH_CLIENTS_LIST, List.of(), params, options);
  }

  /**
   * Register an app.
   *
   * <p>Registers an app with the OAuth 2.1 server under {@code /oauth}. The answer shows {@code
   * client_secret} this once; we keep a digest of it. {@code id} is the {@code client_id}.
   *
   * <p>{@code POST /v1/oauth_clients}. Needs the scope {@code oauth_clients:write}.
   *
   * <pre>{@code
   * var result = client.oauthClients().create(
   *     OauthClientCreateParams.builder()
   *         .name("Order notifications")
   *         .type(OauthClientType.CONFIDENTIAL)
   *         .redirectUris(List.of("https://shop.example/oauth/callback"))
   *         .grantTypes(List.of(
   *             OauthGrantType.AUTHORIZATION_CODE,
   *             OauthGrantType.REFRESH_TOKEN,
   *             OauthGrantType.CLIENT_CREDENTIALS))
   *         .scopes(List.of("messages:read", "messages:write"))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public OauthClientWithSecret create(OauthClientCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(OauthClientCreateParams)}, with options. */
  public OauthClientWithSecret create(OauthClientCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_CLIENTS_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read an app.
   *
   * <p>The app as it stands, without its secret.
   *
   * <p><code>GET /v1/oauth_clients/&#123;oauth_client_id}</code>. Needs the scope {@code
   * oauth_clients:read}.
   *
   * <pre>{@code
   * var result = client.oauthClients().get("app_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param oauthClientId Id of the app.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public OauthClient get(String oauthClientId) {
    return get(oauthClientId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public OauthClient get(String oauthClientId, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_CLIENTS_GET,
        List.of(Resource.needed("oauthClientId", oauthClientId)),
        null,
        null,
        options);
  }

  /**
   * Change an app.
   *
   * <p>Changes what is given. Tokens that are out follow within five seconds: what the app may no
   * longer do, they may no longer do.
   *
   * <p><code>PATCH /v1/oauth_clients/&#123;oauth_client_id}</code>. Needs the scope {@code
   * oauth_clients:write}.
   *
   * <pre>{@code
   * var result = client.oauthClients().update(
   *     "app_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     OauthClientUpdateParams.builder()
   *         .name("Order and delivery notifications")
   *         .scopes(List.of("messages:read", "messages:write", "events:read"))
   *         .build());
   * }</pre>
   *
   * @param oauthClientId Id of the app.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public OauthClient update(String oauthClientId, OauthClientUpdateParams params) {
    return update(oauthClientId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, OauthClientUpdateParams)}, with options. */
  public OauthClient update(
      String oauthClientId, OauthClientUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_CLIENTS_UPDATE,
        List.of(Resource.needed("oauthClientId", oauthClientId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Remove an app.
   *
   * <p>Ends the app and every token that it holds, on every node within five seconds.
   *
   * <p><code>DELETE /v1/oauth_clients/&#123;oauth_client_id}</code>. Needs the scope {@code
   * oauth_clients:write}.
   *
   * <pre>{@code
   * var result = client.oauthClients().delete("app_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param oauthClientId Id of the app.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public OauthClient delete(String oauthClientId) {
    return delete(oauthClientId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public OauthClient delete(String oauthClientId, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_CLIENTS_DELETE,
        List.of(Resource.needed("oauthClientId", oauthClientId)),
        null,
        null,
        options);
  }

  /**
   * Rotate the secret of an app.
   *
   * <p>Makes a new secret and shows it this once. With {@code overlap_seconds} the old one works
   * for as long, so that nothing fails while the new one is rolled out. Tokens stay valid.
   *
   * <p><code>POST /v1/oauth_clients/&#123;oauth_client_id}/rotate_secret</code>. Needs the scope
   * {@code oauth_clients:write}.
   *
   * <pre>{@code
   * var result = client.oauthClients().rotateSecret(
   *     "app_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     OauthClientRotateSecretParams.builder().overlapSeconds(3600).build());
   * }</pre>
   *
   * @param oauthClientId Id of the app.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public OauthClientWithSecret rotateSecret(
      String oauthClientId, OauthClientRotateSecretParams params) {
    return rotateSecret(oauthClientId, params, RequestOptions.NONE);
  }

  /** As {@link #rotateSecret(String, OauthClientRotateSecretParams)}, with options. */
  public OauthClientWithSecret rotateSecret(
      String oauthClientId, OauthClientRotateSecretParams params, RequestOptions options) {
    return resource.call(
        Operations.OAUTH_CLIENTS_ROTATE_SECRET,
        List.of(Resource.needed("oauthClientId", oauthClientId)),
        null,
        Resource.needed("params", params),
        options);
  }
}
