// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** What came of an example event. */
public final class WebhookTest extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("event_id");
    SHAPE.with("succeeded");
    SHAPE.with("attempt", Decode.object(WebhookAttempt::of));
  }

  WebhookTest(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookTest of(Map<String, ?> members) {
    return new WebhookTest(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String eventId() {
    return required("event_id", Decode::text);
  }

  public boolean succeeded() {
    return required("succeeded", Decode::bool);
  }

  /** One request and what came back. */
  public WebhookAttempt attempt() {
    return required("attempt", Decode.object(WebhookAttempt::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
