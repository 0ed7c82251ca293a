// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How far the sink has come. */
public final class EventSinkProgress extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("last_event_id");
    SHAPE.with("last_event_at");
    SHAPE.with("last_delivered_at");
    SHAPE.with("delivered_count");
    SHAPE.with("lag_events");
    SHAPE.with("lag_seconds");
    SHAPE.with("last_error", Decode.object(EventSinkError::of));
    SHAPE.with("next_attempt_at");
  }

  EventSinkProgress(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkProgress of(Map<String, ?> members) {
    return new EventSinkProgress(members);
  }

  /** The newest event that was acknowledged. */
  public Optional<String> lastEventId() {
    return optional("last_event_id", Decode::text);
  }

  /** When it happened. */
  public Optional<Instant> lastEventAt() {
    return optional("last_event_at", Decode::instant);
  }

  /** When it was acknowledged. */
  public Optional<Instant> lastDeliveredAt() {
    return optional("last_delivered_at", Decode::instant);
  }

  /** Events acknowledged so far. */
  public long deliveredCount() {
    return required("delivered_count", Decode::longInteger);
  }

  /** Events of the feed that it has not come to, wanted or not. */
  public long lagEvents() {
    return required("lag_events", Decode::longInteger);
  }

  /** The age of the oldest of them. */
  public long lagSeconds() {
    return required("lag_seconds", Decode::longInteger);
  }

  /** Null when the newest attempt succeeded. */
  public Optional<EventSinkError> lastError() {
    return optional("last_error", Decode.object(EventSinkError::of));
  }

  /** After a failure, when it is tried again. */
  public Optional<Instant> nextAttemptAt() {
    return optional("next_attempt_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
