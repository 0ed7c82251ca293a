// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A delivery at the moment of the event. */
public final class WebhookDeliveryEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("endpoint_id");
    SHAPE.with("event_id");
    SHAPE.with("event_type");
    SHAPE.with("status");
    SHAPE.with("attempt_count");
    SHAPE.with("last_failure");
  }

  WebhookDeliveryEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookDeliveryEventData of(Map<String, ?> members) {
    return new WebhookDeliveryEventData(members);
  }

  /** Id of the delivery. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String endpointId() {
    return required("endpoint_id", Decode::text);
  }

  public String eventId() {
    return required("event_id", Decode::text);
  }

  public String eventType() {
    return required("event_type", Decode::text);
  }

  /**
   * {@code waiting} for its time; {@code blocked} by an earlier event of the same subject or
   * conversation; {@code delivering}; {@code delivered}; {@code exhausted}: the schedule of retries
   * is over; {@code canceled}: the endpoint was deleted, or the event is past its retention.
   */
  public WebhookDeliveryStatus status() {
    return required("status", Decode.named(WebhookDeliveryStatus::of));
  }

  public int attemptCount() {
    return required("attempt_count", Decode::integer);
  }

  /**
   * Why an attempt failed: refused here ({@code url_not_allowed}, {@code address_forbidden}), no
   * connection, no valid answer in time, or an answer that is no success ({@code redirect}: they
   * are not followed). {@code interrupted}: the server that sent it stopped meanwhile; it may have
   * arrived.
   */
  public Optional<WebhookFailure> lastFailure() {
    return optional("last_failure", Decode.named(WebhookFailure::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
