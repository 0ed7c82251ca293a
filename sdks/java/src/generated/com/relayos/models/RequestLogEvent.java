// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/** An event of what a request created or changed. */
public final class RequestLogEvent extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("type");
    SHAPE.with("created_at");
  }

  RequestLogEvent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RequestLogEvent of(Map<String, ?> members) {
    return new RequestLogEvent(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String type() {
    return required("type", Decode::text);
  }

  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
