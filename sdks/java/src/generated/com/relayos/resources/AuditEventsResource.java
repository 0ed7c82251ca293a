// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.AuditEvent;
import com.relayos.models.AuditEventsListParams;
import java.util.List;

/** Who did what, in a chain of hashes that can be verified without this server. */
public final class AuditEventsResource {
  private final Resource resource;

  AuditEventsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List audit events.
   *
   * <p>Who did what in the organization, newest first: every change made through the API, sign-ins,
   * and refusals for want of permission.
   *
   * <p>Messages that one caller sends at about the same time are told in one event, with all their
   * ids.
   *
   * <p>To export the log for the offline verifier, page through it with {@code order=asc} and
   * {@code include=proof} and write one item per line.
   *
   * <p>{@code GET /v1/audit_events}. Needs the scope {@code audit_events:read}.
   *
   * <pre>{@code
   * for (var item : client.auditEvents().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<AuditEvent> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<AuditEvent> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<AuditEvent> list(AuditEventsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<AuditEvent> list(AuditEventsListParams params, RequestOptions options) {
    return resource.page(Operations.AUDIT_EVENTS_LIST, List.of(), params, options);
  }

  /**
   * Read an audit event.
   *
   * <p>One event with its proof: its place in the chain of hashes, the text that was hashed, and
   * the first signed checkpoint that covers it.
   *
   * <p><code>GET /v1/audit_events/&#123;audit_event_id}</code>. Needs the scope {@code
   * audit_events:read}.
   *
   * <pre>{@code
   * var result = client.auditEvents().get("aud_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param auditEventId Id of the audit event.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public AuditEvent get(String auditEventId) {
    return get(auditEventId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public AuditEvent get(String auditEventId, RequestOptions options) {
    return resource.call(
        Operations.AUDIT_EVENTS_GET,
        List.of(Resource.needed("auditEventId", auditEventId)),
        null,
        null,
        options);
  }
}
