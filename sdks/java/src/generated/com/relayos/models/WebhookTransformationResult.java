// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What a transformation makes of an event. */
public final class WebhookTransformationResult extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("sent");
    SHAPE.with("body");
    SHAPE.with("error");
  }

  WebhookTransformationResult(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookTransformationResult of(Map<String, ?> members) {
    return new WebhookTransformationResult(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** Whether a delivery would be sent. */
  public boolean sent() {
    return required("sent", Decode::bool);
  }

  /** The payload that would be sent. */
  public Optional<String> body() {
    return optional("body", Decode::text);
  }

  public Optional<String> error() {
    return optional("error", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
