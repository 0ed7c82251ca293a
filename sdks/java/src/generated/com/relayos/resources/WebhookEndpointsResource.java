// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Operation_;
import com.relayos.models.WebhookEndpoint;
import com.relayos.models.WebhookEndpointCreateParams;
import com.relayos.models.WebhookEndpointUpdateParams;
import com.relayos.models.WebhookEndpointWithSecret;
import com.relayos.models.WebhookEndpointsListParams;
import com.relayos.models.WebhookRecoverParams;
import com.relayos.models.WebhookReplayCreateParams;
import com.relayos.models.WebhookSecretRotateParams;
import com.relayos.models.WebhookTest;
import com.relayos.models.WebhookTestCreateParams;
import com.relayos.models.WebhookTransformationResult;
import com.relayos.models.WebhookTransformationSetParams;
import com.relayos.models.WebhookTransformationSimulateParams;
import java.util.List;

/** Where events are sent, signed, and how. */
public final class WebhookEndpointsResource {
  private final Resource resource;

  WebhookEndpointsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List webhook endpoints.
   *
   * <p>Endpoints of the environment, newest first.
   *
   * <p>{@code GET /v1/webhook_endpoints}. Needs the scope {@code webhooks:read}.
   *
   * <pre>{@code
   * for (var item : client.webhookEndpoints().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<WebhookEndpoint> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<WebhookEndpoint> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<WebhookEndpoint> list(WebhookEndpointsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<WebhookEndpoint> list(WebhookEndpointsListParams params, RequestOptions options) {
    return resource.page(Operations.WEBHOOK_ENDPOINTS_LIST, List.of(), params, options);
  }

  /**
   * Create a webhook endpoint.
   *
   * <p>Events of the environment are sent to {@code url} from now on, signed as Standard Webhooks
   * 1.0 asks. The answer shows the signing {@code secret}, this once.
   *
   * <p>The URL must be https and lead to public addresses; that is looked at now and again at every
   * delivery.
   *
   * <p>{@code POST /v1/webhook_endpoints}. Needs the scope {@code webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().create(
   *     WebhookEndpointCreateParams.builder()
   *         .url("https://hooks.example.com/relayos")
   *         .eventTypes(List.of("message.*", "operation.completed"))
   *         .description("Order service")
   *         .filter("event.type != \"message.sending\"")
   *         .headers(Map.of("X-Gateway-Key", "a-key-of-the-gateway"))
   *         .metadata(Map.of("team", "orders"))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookEndpointWithSecret create(WebhookEndpointCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(WebhookEndpointCreateParams)}, with options. */
  public WebhookEndpointWithSecret create(
      WebhookEndpointCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read a webhook endpoint.
   *
   * <p>One endpoint, with its state and the public keys that verify {@code v1a} signatures.
   *
   * <p><code>GET /v1/webhook_endpoints/&#123;endpoint_id}</code>. Needs the scope {@code
   * webhooks:read}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().get("whe_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public WebhookEndpoint get(String endpointId) {
    return get(endpointId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public WebhookEndpoint get(String endpointId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_GET,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        null,
        options);
  }

  /**
   * Change a webhook endpoint.
   *
   * <p>Changes what is named and leaves the rest. {@code status: paused} holds deliveries back;
   * {@code status: active} takes them up again. Events that happen while an endpoint is paused wait
   * in the feed: {@code webhook_endpoints.recover} sends them.
   *
   * <p><code>PATCH /v1/webhook_endpoints/&#123;endpoint_id}</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().update(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookEndpointUpdateParams.builder().concurrency(20).rateLimit(100).build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookEndpoint update(String endpointId, WebhookEndpointUpdateParams params) {
    return update(endpointId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, WebhookEndpointUpdateParams)}, with options. */
  public WebhookEndpoint update(
      String endpointId, WebhookEndpointUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_UPDATE,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Delete a webhook endpoint.
   *
   * <p>Nothing is sent to it any more, and its secrets are destroyed. The log of its deliveries
   * stays for its time.
   *
   * <p><code>DELETE /v1/webhook_endpoints/&#123;endpoint_id}</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().delete("whe_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookEndpoint delete(String endpointId) {
    return delete(endpointId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public WebhookEndpoint delete(String endpointId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_DELETE,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        null,
        options);
  }

  /**
   * Rotate the signing secret.
   *
   * <p>Makes a new secret and shows it, this once. Until {@code overlap_seconds} are over (24 hours
   * if nothing is said), deliveries are signed with the old secret too, so that receivers can
   * change over. At most 5 secrets are live at a time.
   *
   * <p><code>POST /v1/webhook_endpoints/&#123;endpoint_id}/rotate_secret</code>. Needs the scope
   * {@code webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().rotateSecret(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookSecretRotateParams.builder().overlapSeconds(86400).build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookEndpointWithSecret rotateSecret(
      String endpointId, WebhookSecretRotateParams params) {
    return rotateSecret(endpointId, params, RequestOptions.NONE);
  }

  /** As {@link #rotateSecret(String, WebhookSecretRotateParams)}, with options. */
  public WebhookEndpointWithSecret rotateSecret(
      String endpointId, WebhookSecretRotateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_ROTATE_SECRET,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Send an example event.
   *
   * <p>Sends the example of an event type now, signed as every delivery is, and answers what came
   * back. Nothing is retried, and nothing of it appears in the feed.
   *
   * <p><code>POST /v1/webhook_endpoints/&#123;endpoint_id}/test</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().test(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookTestCreateParams.builder().eventType("message.delivered").build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookTest test(String endpointId, WebhookTestCreateParams params) {
    return test(endpointId, params, RequestOptions.NONE);
  }

  /** As {@link #test(String, WebhookTestCreateParams)}, with options. */
  public WebhookTest test(
      String endpointId, WebhookTestCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_TEST,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Replay events.
   *
   * <p>Sends events of a time window again: those whose delivery {@code failed}, those that are
   * {@code missing} (they happened while the endpoint was paused, or before it existed), or {@code
   * all}. It goes on in the background; follow the operation.
   *
   * <p><code>POST /v1/webhook_endpoints/&#123;endpoint_id}/replay</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().replay(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookReplayCreateParams.builder()
   *         .since(Instant.parse("2026-11-23T00:00:00Z"))
   *         .which(WebhookReplayCreateParamsWhich.FAILED)
   *         .build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Operation_ replay(String endpointId, WebhookReplayCreateParams params) {
    return replay(endpointId, params, RequestOptions.NONE);
  }

  /** As {@link #replay(String, WebhookReplayCreateParams)}, with options. */
  public Operation_ replay(
      String endpointId, WebhookReplayCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_REPLAY,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Recover a webhook endpoint.
   *
   * <p>Makes a degraded, paused or disabled endpoint active and sends what it missed since it began
   * to fail, or since {@code since}.
   *
   * <p><code>POST /v1/webhook_endpoints/&#123;endpoint_id}/recover</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().recover(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookRecoverParams.builder()
   *         .since(Instant.parse("2026-11-23T00:00:00Z"))
   *         .build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Operation_ recover(String endpointId, WebhookRecoverParams params) {
    return recover(endpointId, params, RequestOptions.NONE);
  }

  /** As {@link #recover(String, WebhookRecoverParams)}, with options. */
  public Operation_ recover(
      String endpointId, WebhookRecoverParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_RECOVER,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Set the transformation.
   *
   * <p>JavaScript that makes the payload: a function {@code transform(event)} that answers what is
   * sent instead, or null for an event that is not to be sent. It runs in a sandbox without
   * network, clock or files, in at most 50 ms and 8 MB. Null removes it.
   *
   * <p><code>PUT /v1/webhook_endpoints/&#123;endpoint_id}/transformation</code>. Needs the scope
   * {@code webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().setTransformation(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookTransformationSetParams.builder()
   *         .code("function transform(event) { return { text: event.type } }")
   *         .build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookEndpoint setTransformation(
      String endpointId, WebhookTransformationSetParams params) {
    return setTransformation(endpointId, params, RequestOptions.NONE);
  }

  /** As {@link #setTransformation(String, WebhookTransformationSetParams)}, with options. */
  public WebhookEndpoint setTransformation(
      String endpointId, WebhookTransformationSetParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_SET_TRANSFORMATION,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Try a transformation.
   *
   * <p>Runs a transformation, the one that is set or the one in the request, on an example event.
   * Nothing is sent.
   *
   * <p><code>POST /v1/webhook_endpoints/&#123;endpoint_id}/transformation/simulate</code>. Needs
   * the scope {@code webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookEndpoints().simulateTransformation(
   *     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookTransformationSimulateParams.builder()
   *         .eventType("message.delivered")
   *         .code("function transform(event) { return { text: event.type } }")
   *         .build());
   * }</pre>
   *
   * @param endpointId Id of the webhook endpoint.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookTransformationResult simulateTransformation(
      String endpointId, WebhookTransformationSimulateParams params) {
    return simulateTransformation(endpointId, params, RequestOptions.NONE);
  }

  /**
   * As {@link #simulateTransformation(String, WebhookTransformationSimulateParams)},
   * with options.
   */
  public WebhookTransformationResult simulateTransformation(
      String endpointId, WebhookTransformationSimulateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION,
        List.of(Resource.needed("endpointId", endpointId)),
        null,
        Resource.needed("params", params),
        options);
  }
}
