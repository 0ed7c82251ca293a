// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.ApiKey;
import com.relayos.models.ApiKeyCreateParams;
import com.relayos.models.ApiKeyRotateParams;
import com.relayos.models.ApiKeyUpdateParams;
import com.relayos.models.ApiKeyWithSecret;
import com.relayos.models.ApiKeysListParams;
import java.util.List;

/** Credentials of an environment, narrowed by scopes, address ranges and restrictions. */
public final class ApiKeysResource {
  private final Resource resource;

  ApiKeysResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List API keys.
   *
   * <p>Keys of the environment, newest first, revoked ones included. Secrets are never shown.
   *
   * <p>{@code GET /v1/api_keys}. Needs the scope {@code api_keys:read}.
   *
   * <pre>{@code
   * for (var item : client.apiKeys().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<ApiKey> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<ApiKey> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<ApiKey> list(ApiKeysListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<ApiKey> list(ApiKeysListParams params, RequestOptions options) {
    return resource.page(Operations.API_KEYS_LIST, List.of(), params, options);
  }

  /**
   * Create an API key.
   *
   * <p>Creates a key of the environment that the caller's credential works in. The secret is in
   * this answer and never shown again. A key can hold no scope that its creator lacks, and no
   * restriction that its creator has may be left out.
   *
   * <p>Keys have a fixed form, so that secret scanners find them:
   * <code>rk_(test|live)_[a-z0-9-]&#123;1,20}_[0-9A-Za-z]&#123;36}</code>. The last six characters
   * are the CRC-32 of what stands before them, in base 62.
   *
   * <p>{@code POST /v1/api_keys}. Needs the scope {@code api_keys:write}.
   *
   * <pre>{@code
   * var result = client.apiKeys().create(
   *     ApiKeyCreateParams.builder()
   *         .name("Order service")
   *         .scopes(List.of("messages:read", "messages:write"))
   *         .ipRanges(List.of("192.0.2.0/24", "2001:db8::/32"))
   *         .restrictions(RestrictionsWrite.builder()
   *             .channels(List.of(RestrictionsWriteChannelsItem.SMS))
   *             .build())
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ApiKeyWithSecret create(ApiKeyCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(ApiKeyCreateParams)}, with options. */
  public ApiKeyWithSecret create(ApiKeyCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.API_KEYS_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Read an API key.
   *
   * <p>A key without its secret.
   *
   * <p><code>GET /v1/api_keys/&#123;api_key_id}</code>. Needs the scope {@code api_keys:read}.
   *
   * <pre>{@code
   * var result = client.apiKeys().get("key_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param apiKeyId Id of the API key.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public ApiKey get(String apiKeyId) {
    return get(apiKeyId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public ApiKey get(String apiKeyId, RequestOptions options) {
    return resource.call(
        Operations.API_KEYS_GET,
        List.of(Resource.needed("apiKeyId", apiKeyId)),
        null,
        null,
        options);
  }

  /**
   * Change an API key.
   *
   * <p>Changes name, scopes, address ranges, restrictions or expiry. Takes effect within five
   * seconds.
   *
   * <p><code>PATCH /v1/api_keys/&#123;api_key_id}</code>. Needs the scope {@code api_keys:write}.
   *
   * <pre>{@code
   * var result = client.apiKeys().update(
   *     "key_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     ApiKeyUpdateParams.builder().name("Order service (EU)").build());
   * }</pre>
   *
   * @param apiKeyId Id of the API key.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ApiKey update(String apiKeyId, ApiKeyUpdateParams params) {
    return update(apiKeyId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, ApiKeyUpdateParams)}, with options. */
  public ApiKey update(String apiKeyId, ApiKeyUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.API_KEYS_UPDATE,
        List.of(Resource.needed("apiKeyId", apiKeyId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Revoke an API key.
   *
   * <p>The key stops working within five seconds, everywhere and for good. It stays in the list. A
   * key can revoke itself.
   *
   * <p><code>DELETE /v1/api_keys/&#123;api_key_id}</code>. Needs the scope {@code api_keys:write}.
   *
   * <pre>{@code
   * var result = client.apiKeys().delete("key_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param apiKeyId Id of the API key.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ApiKey delete(String apiKeyId) {
    return delete(apiKeyId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public ApiKey delete(String apiKeyId, RequestOptions options) {
    return resource.call(
        Operations.API_KEYS_DELETE,
        List.of(Resource.needed("apiKeyId", apiKeyId)),
        null,
        null,
        options);
  }

  /**
   * Rotate an API key.
   *
   * <p>A new secret for the same key: id, scopes and restrictions stay. The old secret goes on
   * working for {@code overlap_seconds}, so that nothing has to change at one instant. A second
   * rotation ends the overlap of the first.
   *
   * <p><code>POST /v1/api_keys/&#123;api_key_id}/rotate</code>. Needs the scope {@code
   * api_keys:write}.
   *
   * <pre>{@code
   * var result = client.apiKeys().rotate(
   *     "key_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     ApiKeyRotateParams.builder().overlapSeconds(3600).build());
   * }</pre>
   *
   * @param apiKeyId Id of the API key.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ApiKeyWithSecret rotate(String apiKeyId, ApiKeyRotateParams params) {
    return rotate(apiKeyId, params, RequestOptions.NONE);
  }

  /** As {@link #rotate(String, ApiKeyRotateParams)}, with options. */
  public ApiKeyWithSecret rotate(
      String apiKeyId, ApiKeyRotateParams params, RequestOptions options) {
    return resource.call(
        Operations.API_KEYS_ROTATE,
        List.of(Resource.needed("apiKeyId", apiKeyId)),
        null,
        Resource.needed("params", params),
        options);
  }
}
