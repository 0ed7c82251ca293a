// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What came of an example event. */
public final class EventSinkTest extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("event_id");
    SHAPE.with("succeeded");
    SHAPE.with("duration_ms");
    SHAPE.with("error", Decode.object(EventSinkError::of));
  }

  EventSinkTest(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkTest of(Map<String, ?> members) {
    return new EventSinkTest(members);
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

  public int durationMs() {
    return required("duration_ms", Decode::integer);
  }

  /** Why the newest attempt failed. */
  public Optional<EventSinkError> error() {
    return optional("error", Decode.object(EventSinkError::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
