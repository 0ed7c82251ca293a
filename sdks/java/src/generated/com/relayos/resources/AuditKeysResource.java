// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.AuditKey;
import com.relayos.models.AuditKeysListParams;
import java.util.List;

/** Public keys for verifying checkpoints. */
public final class AuditKeysResource {
  private final Resource resource;

  AuditKeysResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List audit keys.
   *
   * <p>The public keys that checkpoints are signed with. Keep a copy away from this server: the
   * verifier needs it.
   *
   * <p>{@code GET /v1/audit_keys}. Needs the scope {@code audit_events:read}.
   *
   * <pre>{@code
   * for (var item : client.auditKeys().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<AuditKey> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<AuditKey> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<AuditKey> list(AuditKeysListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<AuditKey> list(AuditKeysListParams params, RequestOptions options) {
    return resource.page(Operations.AUDIT_KEYS_LIST, List.of(), params, options);
  }
}
