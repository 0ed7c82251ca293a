// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What was sent, without the values of your own headers. */
public final class WebhookRequestHead extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("url");
    SHAPE.with("headers");
  }

  WebhookRequestHead(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookRequestHead of(Map<String, ?> members) {
    return new WebhookRequestHead(members);
  }

  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  /** Headers by their names in lower case. */
  public Optional<Map<String, String>> headers() {
    return optional("headers", Decode.map(Decode::text));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
