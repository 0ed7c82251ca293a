// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What came back, at most 16 kB of it. */
public final class WebhookResponseHead extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("status");
    SHAPE.with("headers");
    SHAPE.with("body");
    SHAPE.with("body_truncated");
  }

  WebhookResponseHead(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookResponseHead of(Map<String, ?> members) {
    return new WebhookResponseHead(members);
  }

  public int status() {
    return required("status", Decode::integer);
  }

  /** Headers by their names in lower case. */
  public Optional<Map<String, String>> headers() {
    return optional("headers", Decode.map(Decode::text));
  }

  public Optional<String> body() {
    return optional("body", Decode::text);
  }

  public boolean bodyTruncated() {
    return required("body_truncated", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
