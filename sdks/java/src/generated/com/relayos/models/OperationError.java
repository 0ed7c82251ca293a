// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** Why an operation failed. */
public final class OperationError extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("code");
    SHAPE.with("message");
  }

  OperationError(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OperationError of(Map<String, ?> members) {
    return new OperationError(members);
  }

  public String code() {
    return required("code", Decode::text);
  }

  public String message() {
    return required("message", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
