// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.WebhookInspector;
import com.relayos.models.WebhookInspectorCreateParams;
import com.relayos.models.WebhookInspectorUpdateParams;
import com.relayos.models.WebhookInspectorsListParams;
import java.util.List;

/** Receivers on this server for trying out webhooks in the sandbox. */
public final class WebhookInspectorsResource {
  private final Resource resource;

  WebhookInspectorsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List inspectors.
   *
   * <p>Inspectors of the environment, newest first.
   *
   * <p>{@code GET /v1/webhook_inspectors}. Needs the scope {@code webhooks:read}.
   *
   * <pre>{@code
   * for (var item : client.webhookInspectors().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<WebhookInspector> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<WebhookInspector> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<WebhookInspector> list(WebhookInspectorsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<WebhookInspector> list(WebhookInspectorsListParams params, RequestOptions options) {
    return resource.page(Operations.WEBHOOK_INSPECTORS_LIST, List.of(), params, options);
  }

  /**
   * Create an inspector.
   *
   * <p>A receiver on this server, with a URL that nobody can guess. Give the URL to a webhook
   * endpoint of this sandbox, or send to it yourself; what comes is listed by {@code
   * webhook_inspections.list} for 24 hours. Only sandbox environments have inspectors.
   *
   * <p>{@code POST /v1/webhook_inspectors}. Needs the scope {@code webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookInspectors().create(
   *     WebhookInspectorCreateParams.builder()
   *         .name("Retries")
   *         .responseStatuses(List.of(503, 503, 204))
   *         .responseDelayMs(50)
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookInspector create(WebhookInspectorCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(WebhookInspectorCreateParams)}, with options. */
  public WebhookInspector create(WebhookInspectorCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_INSPECTORS_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read an inspector.
   *
   * <p>Its URL, and how it answers.
   *
   * <p><code>GET /v1/webhook_inspectors/&#123;inspector_id}</code>. Needs the scope {@code
   * webhooks:read}.
   *
   * <pre>{@code
   * var result = client.webhookInspectors().get("whi_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param inspectorId Id of an inspector.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public WebhookInspector get(String inspectorId) {
    return get(inspectorId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public WebhookInspector get(String inspectorId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_INSPECTORS_GET,
        List.of(Resource.needed("inspectorId", inspectorId)),
        null,
        null,
        options);
  }

  /**
   * Change an inspector.
   *
   * <p>Have it answer otherwise, for example with errors, to see what retries do.
   *
   * <p><code>PATCH /v1/webhook_inspectors/&#123;inspector_id}</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookInspectors().update(
   *     "whi_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     WebhookInspectorUpdateParams.builder()
   *         .responseStatuses(List.of(204))
   *         .build());
   * }</pre>
   *
   * @param inspectorId Id of an inspector.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookInspector update(String inspectorId, WebhookInspectorUpdateParams params) {
    return update(inspectorId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, WebhookInspectorUpdateParams)}, with options. */
  public WebhookInspector update(
      String inspectorId, WebhookInspectorUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_INSPECTORS_UPDATE,
        List.of(Resource.needed("inspectorId", inspectorId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Delete an inspector.
   *
   * <p>Its URL answers 404 from now on, and what it recorded is gone.
   *
   * <p><code>DELETE /v1/webhook_inspectors/&#123;inspector_id}</code>. Needs the scope {@code
   * webhooks:write}.
   *
   * <pre>{@code
   * var result = client.webhookInspectors().delete("whi_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param inspectorId Id of an inspector.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public WebhookInspector delete(String inspectorId) {
    return delete(inspectorId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public WebhookInspector delete(String inspectorId, RequestOptions options) {
    return resource.call(
        Operations.WEBHOOK_INSPECTORS_DELETE,
        List.of(Resource.needed("inspectorId", inspectorId)),
        null,
        null,
        options);
  }
}
