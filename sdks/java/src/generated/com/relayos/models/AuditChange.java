// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** One field that was changed. */
public final class AuditChange extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("field");
    SHAPE.with("from");
    SHAPE.with("to");
  }

  AuditChange(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditChange of(Map<String, ?> members) {
    return new AuditChange(members);
  }

  public String field() {
    return required("field", Decode::text);
  }

  /** The value before; JSON text unless it was a string. */
  public Optional<String> from() {
    return optional("from", Decode::text);
  }

  /** The value after. */
  public Optional<String> to() {
    return optional("to", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
