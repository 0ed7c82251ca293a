// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Why a message did not reach its recipient. */
public final class MessageError extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("code");
    SHAPE.with("message");
    SHAPE.with("vendor_code");
  }

  MessageError(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageError of(Map<String, ?> members) {
    return new MessageError(members);
  }

  public MessageErrorCode code() {
    return required("code", Decode.named(MessageErrorCode::of));
  }

  public String message() {
    return required("message", Decode::text);
  }

  /** The carrier's own code. */
  public Optional<String> vendorCode() {
    return optional("vendor_code", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
