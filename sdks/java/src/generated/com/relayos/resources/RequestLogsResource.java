// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.RequestLog;
import com.relayos.models.RequestLogsListParams;
import java.util.List;

/** Requests of an environment and how they were answered. */
public final class RequestLogsResource {
  private final Resource resource;

  RequestLogsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List requests.
   *
   * <p>Requests with a credential of this environment, newest first, a second or so after they were
   * answered.
   *
   * <p>Failures are kept before successes. Of many requests in one second some are left out; then
   * {@code sampled} is true for those that are told. Bodies, query strings and addresses are never
   * kept.
   *
   * <p>{@code GET /v1/request_logs}. Needs the scope {@code request_logs:read}.
   *
   * <pre>{@code
   * for (var item : client.requestLogs().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<RequestLog> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<RequestLog> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<RequestLog> list(RequestLogsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<RequestLog> list(RequestLogsListParams params, RequestOptions options) {
    return resource.page(Operations.REQUEST_LOGS_LIST, List.of(), params, options);
  }

  /**
   * Read a request.
   *
   * <p>One request by its id, the {@code X-Request-Id} of its answer.
   *
   * <p><code>GET /v1/request_logs/&#123;request_id}</code>. Needs the scope {@code
   * request_logs:read}.
   *
   * <pre>{@code
   * var result = client.requestLogs().get("req_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param requestId Id of the request.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public RequestLog get(String requestId) {
    return get(requestId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public RequestLog get(String requestId, RequestOptions options) {
    return resource.call(
        Operations.REQUEST_LOGS_GET,
        List.of(Resource.needed("requestId", requestId)),
        null,
        null,
        options);
  }
}
