// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An event sink at the moment of the event. */
public final class EventSinkEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("type");
    SHAPE.with("name");
    SHAPE.with("status");
    SHAPE.with("status_reason");
    SHAPE.with("failing_since");
    SHAPE.with("last_error");
  }

  EventSinkEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkEventData of(Map<String, ?> members) {
    return new EventSinkEventData(members);
  }

  /** Id of the sink. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public EventSinkEventDataType type() {
    return required("type", Decode.named(EventSinkEventDataType::of));
  }

  public String name() {
    return required("name", Decode::text);
  }

  /**
   * {@code active}; {@code degraded}: nothing but failures for a while, it goes on trying; {@code
   * paused}: by you, or after 5 days of nothing but failures; {@code disabled}: an http target
   * answered 410 Gone. Paused and disabled sinks keep their place in the feed.
   */
  public EventSinkStatus status() {
    return required("status", Decode.named(EventSinkStatus::of));
  }

  public Optional<String> statusReason() {
    return optional("status_reason", Decode::text);
  }

  public Optional<Instant> failingSince() {
    return optional("failing_since", Decode::instant);
  }

  /** Why the newest attempt failed. */
  public Optional<String> lastError() {
    return optional("last_error", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
