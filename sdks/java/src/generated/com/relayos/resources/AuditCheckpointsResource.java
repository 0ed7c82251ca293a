// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.AuditCheckpoint;
import com.relayos.models.AuditCheckpointsListParams;
import java.util.List;

/** Signed statements of how far the audit log has come. */
public final class AuditCheckpointsResource {
  private final Resource resource;

  AuditCheckpointsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List audit checkpoints.
   *
   * <p>Signed statements of how long the chain was and which hash it ended in, newest first. One is
   * made every minute, or every thousand events, while something happens.
   *
   * <p>{@code GET /v1/audit_checkpoints}. Needs the scope {@code audit_events:read}.
   *
   * <pre>{@code
   * for (var item : client.auditCheckpoints().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<AuditCheckpoint> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<AuditCheckpoint> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<AuditCheckpoint> list(AuditCheckpointsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<AuditCheckpoint> list(AuditCheckpointsListParams params, RequestOptions options) {
    return resource.page(Operations.AUDIT_CHECKPOINTS_LIST, List.of(), params, options);
  }
}
