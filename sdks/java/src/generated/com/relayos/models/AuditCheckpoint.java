// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/** How long the chain was and which hash it ended in, signed. */
public final class AuditCheckpoint extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("number");
    SHAPE.with("organization_id");
    SHAPE.with("size");
    SHAPE.with("hash");
    SHAPE.with("previous_hash");
    SHAPE.with("key_id");
    SHAPE.with("created_at");
    SHAPE.with("body");
    SHAPE.with("signature");
  }

  AuditCheckpoint(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditCheckpoint of(Map<String, ?> members) {
    return new AuditCheckpoint(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** Counts from 1 without gaps. */
  public long number() {
    return required("number", Decode::longInteger);
  }

  public String organizationId() {
    return required("organization_id", Decode::text);
  }

  /** How many events the chain had. */
  public long size() {
    return required("size", Decode::longInteger);
  }

  /** Hash of the last of them, hex. */
  public String hash() {
    return required("hash", Decode::text);
  }

  /** SHA-256 of the {@code body} of the checkpoint before, hex; zeros in the first. */
  public String previousHash() {
    return required("previous_hash", Decode::text);
  }

  /** The key in {@code audit_keys.list}. */
  public String keyId() {
    return required("key_id", Decode::text);
  }

  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** What was signed: canonical JSON, after the line {@code relayos audit checkpoint}. */
  public String body() {
    return required("body", Decode::text);
  }

  /** Ed25519, base64url. */
  public String signature() {
    return required("signature", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
