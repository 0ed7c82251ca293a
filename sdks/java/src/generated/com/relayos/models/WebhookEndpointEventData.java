// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A webhook endpoint at the moment of the event. */
public final class WebhookEndpointEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("url");
    SHAPE.with("status");
    SHAPE.with("status_reason");
    SHAPE.with("failing_since");
  }

  WebhookEndpointEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookEndpointEventData of(Map<String, ?> members) {
    return new WebhookEndpointEventData(members);
  }

  /** Id of the endpoint. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  /**
   * {@code active}; {@code degraded}: nothing but failures for a while, deliveries go on; {@code
   * paused}: by you, or after 5 days of nothing but failures; {@code disabled}: the receiver
   * answered 410 Gone. Paused and disabled endpoints get nothing.
   */
  public WebhookEndpointStatus status() {
    return required("status", Decode.named(WebhookEndpointStatus::of));
  }

  public Optional<String> statusReason() {
    return optional("status_reason", Decode::text);
  }

  public Optional<Instant> failingSince() {
    return optional("failing_since", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
