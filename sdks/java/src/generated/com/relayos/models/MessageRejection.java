// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/**
 * Why a message of a batch was rejected; the same codes as the problems of {@code messages.create}.
 */
public final class MessageRejection extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("code");
    SHAPE.with("message");
  }

  MessageRejection(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageRejection of(Map<String, ?> members) {
    return new MessageRejection(members);
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
