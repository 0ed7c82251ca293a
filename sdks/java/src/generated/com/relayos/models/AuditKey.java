// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** A public key that checkpoints are signed with. */
public final class AuditKey extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("key_id");
    SHAPE.with("object");
    SHAPE.with("algorithm");
    SHAPE.with("public_key");
  }

  AuditKey(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditKey of(Map<String, ?> members) {
    return new AuditKey(members);
  }

  /** Computed from the key. */
  public String keyId() {
    return required("key_id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public AuditKeyAlgorithm algorithm() {
    return required("algorithm", Decode.named(AuditKeyAlgorithm::of));
  }

  /** PEM. */
  public String publicKey() {
    return required("public_key", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
