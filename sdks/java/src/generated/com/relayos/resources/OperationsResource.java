// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Operation_;
import java.util.List;

/** Work that goes on after its request was answered. */
public final class OperationsResource {
  private final Resource resource;

  OperationsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * Read an operation.
   *
   * <p>An asynchronous operation as it stands now.
   *
   * <p><code>GET /v1/operations/&#123;operation_id}</code>. Needs the scope {@code
   * operations:read}.
   *
   * <pre>{@code
   * var result = client.operations().get("opn_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param operationId Id of the operation.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Operation_ get(String operationId) {
    return get(operationId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Operation_ get(String operationId, RequestOptions options) {
    return resource.call(
        Operations.OPERATIONS_GET,
        List.of(Resource.needed("operationId", operationId)),
        null,
        null,
        options);
  }
}
