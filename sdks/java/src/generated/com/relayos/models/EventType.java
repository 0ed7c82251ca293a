// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A kind of event. */
public final class EventType extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("object");
    SHAPE.with("description");
    SHAPE.with("schema");
    SHAPE.with("example");
    SHAPE.with("deprecated_on");
  }

  EventType(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventType of(Map<String, ?> members) {
    return new EventType(members);
  }

  /** The {@code type} of its events. */
  public String name() {
    return required("name", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String description() {
    return required("description", Decode::text);
  }

  /** JSON Schema (2020-12) of its events, self-contained. */
  public Map<String, Object> schema() {
    return required("schema", Decode.map(Decode::any));
  }

  /** One event of this type. */
  public Map<String, Object> example() {
    return required("example", Decode.map(Decode::any));
  }

  public Optional<LocalDate> deprecatedOn() {
    return optional("deprecated_on", Decode::date);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
