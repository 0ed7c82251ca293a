// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.WebhookDeliveriesListParams;
import com.relayos.models.WebhookDelivery;
import java.util.List;

/** The log of what was sent to webhook endpoints and what came back. */
public final class WebhookDeliveriesResource {
  private final Resource resource;

  WebhookDeliveriesResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List deliveries.
   *
   * <p>What was or will be sent to endpoints, newest event first.
   *
   * <p>{@code GET /v1/webhook_deliveries}. Needs the scope {@code webhooks:read}.
   *
   * <pre>{@code
   * for (var item : client.webhookDeliveries().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<WebhookDelivery> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<WebhookDelivery> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<WebhookDelivery> list(WebhookDeliveriesListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<WebhookDelivery> list(WebhookDeliveriesListParams params, RequestOptions options) {
    return resource.page(Operations.WEBHOOK_DELIVERIES_LIST, List.of(), params, options);
  }

  /**
   * Read a delivery.
   *
   * <p>One delivery with every attempt: what was sent, what came back, how long it took.
   *
   * <p><code>GET /v1/webhook_deliveries/&#123;delivery_id}</code>. Needs the scope {@code
   * webhooks:read}.
   *
   * <pre>{@code
   * var result = client.webhookDeliveries().get("whd_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param deliveryId Id of the delivery.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public WebhookDelivery get(String deliveryId) {
    return get(deliveryId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public WebhookDelivery get(String deliveryId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_DELIVERIES_GET,
        List.of(Resource.needed("deliveryId", deliveryId)),
        null,
        null,
        options);
  }

  /**
   * Retry a delivery.
   *
   * <p>Sends it now, whatever became of it before. A failure is followed by the whole schedule of
   * retries.
   *
   * <p><code>POST /v1/webhook_deliveries/&#123;delivery_id}/retry</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookDeliveries().retry("whd_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param deliveryId Id of the delivery.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookDelivery retry(String deliveryId) {
    return retry(deliveryId, RequestOptions.NONE);
  }

  /** As {@link #retry(String)}, with options. */
  public WebhookDelivery retry(String deliveryId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_DELIVERIES_RETRY,
        List.of(Resource.needed("deliveryId", deliveryId)),
        null,
        null,
        options);
  }
}
