// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * The place of an event in its organization's chain: {@code hash} is SHA-256 of a zero byte, the 32
 * bytes of {@code previous_hash} and {@code event}. Members of {@code event} that may be personal
 * are ciphertext.
 */
public final class AuditProof extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("seq");
    SHAPE.with("previous_hash");
    SHAPE.with("hash");
    SHAPE.with("event");
    SHAPE.with("checkpoint", Decode.object(AuditCheckpoint::of));
  }

  AuditProof(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditProof of(Map<String, ?> members) {
    return new AuditProof(members);
  }

  /** Counts from 1 without gaps. */
  public long seq() {
    return required("seq", Decode::longInteger);
  }

  /** Hash of the event before, hex; zeros before the first. */
  public String previousHash() {
    return required("previous_hash", Decode::text);
  }

  /** Hash of this event, hex. */
  public String hash() {
    return required("hash", Decode::text);
  }

  /** What was hashed: canonical JSON (RFC 8785). */
  public String event() {
    return required("event", Decode::text);
  }

  /** The first checkpoint that covers the event; null while none does, and in lists. */
  public Optional<AuditCheckpoint> checkpoint() {
    return optional("checkpoint", Decode.object(AuditCheckpoint::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
