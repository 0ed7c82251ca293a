// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Why the newest attempt failed. */
public final class EventSinkError extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("code");
    SHAPE.with("message");
    SHAPE.with("at");
  }

  EventSinkError(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkError of(Map<String, ?> members) {
    return new EventSinkError(members);
  }

  /**
   * Why a batch did not arrive: refused here ({@code url_not_allowed}, {@code address_forbidden}),
   * no connection, an HTTP answer that is no success, or what the broker said: {@code
   * authentication_failed}, {@code target_missing} (no such topic, exchange or stream), {@code
   * unroutable} (no queue takes it), {@code too_large}, {@code rejected}. {@code storage_error}:
   * the file can not be written.
   */
  public EventSinkFailure code() {
    return required("code", Decode.named(EventSinkFailure::of));
  }

  public Optional<String> message() {
    return optional("message", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant at() {
    return required("at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
