// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Where the stream of the environment begins and ends now, and what a connection may ask of it. */
public final class EventStream extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("environment_id");
    SHAPE.with("api_version");
    SHAPE.with("oldest_event_id");
    SHAPE.with("last_event_id");
    SHAPE.with("limits", Decode.object(EventStreamLimits::of));
  }

  EventStream(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventStream of(Map<String, ?> members) {
    return new EventStream(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String environmentId() {
    return required("environment_id", Decode::text);
  }

  public String apiVersion() {
    return required("api_version", Decode::text);
  }

  /** The oldest event that can be resumed from. */
  public Optional<String> oldestEventId() {
    return optional("oldest_event_id", Decode::text);
  }

  /** The newest event; resume from it to miss nothing from now on. */
  public Optional<String> lastEventId() {
    return optional("last_event_id", Decode::text);
  }

  /** Bounds of one connection. */
  public EventStreamLimits limits() {
    return required("limits", Decode.object(EventStreamLimits::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
