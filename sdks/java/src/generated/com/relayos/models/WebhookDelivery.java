// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One event on its way to one endpoint. */
public final class WebhookDelivery extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("endpoint_id");
    SHAPE.with("event_id");
    SHAPE.with("event_type");
    SHAPE.with("status");
    SHAPE.with("attempt_count");
    SHAPE.with("next_attempt_at");
    SHAPE.with("last_failure");
    SHAPE.with("created_at");
    SHAPE.with("completed_at");
    SHAPE.with("attempts", Decode.list(Decode.object(WebhookAttempt::of)));
  }

  WebhookDelivery(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookDelivery of(Map<String, ?> members) {
    return new WebhookDelivery(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String endpointId() {
    return required("endpoint_id", Decode::text);
  }

  /** Also the {@code webhook-id} of every attempt. */
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

  public Optional<Instant> nextAttemptAt() {
    return optional("next_attempt_at", Decode::instant);
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

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  public Optional<Instant> completedAt() {
    return optional("completed_at", Decode::instant);
  }

  /** The newest 50 attempts, oldest first; empty in lists. */
  public List<WebhookAttempt> attempts() {
    return required("attempts", Decode.list(Decode.object(WebhookAttempt::of)));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
