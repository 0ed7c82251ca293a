// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that was done, or refused. */
public final class AuditEvent extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("organization_id");
    SHAPE.with("environment_id");
    SHAPE.with("action");
    SHAPE.with("actor", Decode.object(AuditActor::of));
    SHAPE.with("addresses");
    SHAPE.with("resource_ids");
    SHAPE.with("request_ids");
    SHAPE.with("outcome");
    SHAPE.with("reason");
    SHAPE.with("changes", Decode.list(Decode.object(AuditChange::of)));
    SHAPE.with("created_at");
    SHAPE.with("proof", Decode.object(AuditProof::of));
  }

  AuditEvent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditEvent of(Map<String, ?> members) {
    return new AuditEvent(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String organizationId() {
    return required("organization_id", Decode::text);
  }

  /** Null when it concerns the organization as a whole. */
  public Optional<String> environmentId() {
    return optional("environment_id", Decode::text);
  }

  /** The operation, or what happened outside the API: {@code session.create}. */
  public String action() {
    return required("action", Decode::text);
  }

  /** Who did it. */
  public AuditActor actor() {
    return required("actor", Decode.object(AuditActor::of));
  }

  /** Where the requests came from. Those of requests that were sent together are told together. */
  public Optional<List<String>> addresses() {
    return optional("addresses", Decode.list(Decode::text));
  }

  /** What it was done to. */
  public List<String> resourceIds() {
    return required("resource_ids", Decode.list(Decode::text));
  }

  /** The requests that did it. */
  public List<String> requestIds() {
    return required("request_ids", Decode.list(Decode::text));
  }

  public AuditEventOutcome outcome() {
    return required("outcome", Decode.named(AuditEventOutcome::of));
  }

  /** Of a failure: the code that it was answered with. */
  public Optional<String> reason() {
    return optional("reason", Decode::text);
  }

  /** What was changed. Secrets and contents of messages are never told. */
  public Optional<List<AuditChange>> changes() {
    return optional("changes", Decode.list(Decode.object(AuditChange::of)));
  }

  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** Its place in the chain; null in a list without {@code include=proof}. */
  public Optional<AuditProof> proof() {
    return optional("proof", Decode.object(AuditProof::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
