// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.WebhookInspection;
import com.relayos.models.WebhookInspectionsListParams;
import java.util.List;

/** What came to webhook inspectors, and whether it is signed well. */
public final class WebhookInspectionsResource {
  private final Resource resource;

  WebhookInspectionsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List inspected requests.
   *
   * <p>What came to inspectors of the environment, newest first.
   *
   * <p>{@code GET /v1/webhook_inspections}. Needs the scope {@code webhooks:read}.
   *
   * <pre>{@code
   * for (var item : client.webhookInspections().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<WebhookInspection> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<WebhookInspection> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<WebhookInspection> list(WebhookInspectionsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<WebhookInspection> list(WebhookInspectionsListParams params, RequestOptions options) {
    return resource.page(Operations.WEBHOOK_INSPECTIONS_LIST, List.of(), params, options);
  }

  /**
   * Read an inspected request.
   *
   * <p>One request, with the verdict on its signature.
   *
   * <p><code>GET /v1/webhook_inspections/&#123;inspection_id}</code>. Needs the scope {@code
   * webhooks:read}.
   *
   * <pre>{@code
   * var result = client.webhookInspections().get("whr_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param inspectionId Id of an inspected request.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public WebhookInspection get(String inspectionId) {
    return get(inspectionId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public WebhookInspection get(String inspectionId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_INSPECTIONS_GET,
        List.of(Resource.needed("inspectionId", inspectionId)),
        null,
        null,
        options);
  }
}
