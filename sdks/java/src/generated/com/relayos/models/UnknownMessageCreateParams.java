// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One whose {@code channel} this version does not know. */
public final class UnknownMessageCreateParams extends Model implements MessageCreateParams {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("channel");
    SHAPE.with("to");
    SHAPE.with("from");
    SHAPE.with("scheduled_at");
    SHAPE.with("validity_period");
    SHAPE.with("metadata");
    SHAPE.with("tags");
  }

  UnknownMessageCreateParams(Map<String, ?> members) {
    super(members);
  }

  @Override
  public String channel() {
    return required("channel", Decode::text);
  }

  /** Phone number in E.164 form. */
  @Override
  public String to() {
    return required("to", Decode::text);
  }

  /**
   * Your phone number in E.164 form, short code or alphanumeric sender. The environment's default
   * sender if absent.
   */
  @Override
  public Optional<String> from() {
    return optional("from", Decode::text);
  }

  /** Send at this time instead of now. A time in the past sends now. */
  @Override
  public Optional<Instant> scheduledAt() {
    return optional("scheduled_at", Decode::instant);
  }

  /**
   * Seconds, counted from when the message is due, after which it expires if its delivery is not
   * confirmed.
   */
  @Override
  public Optional<Integer> validityPeriod() {
    return optional("validity_period", Decode::integer);
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  @Override
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
  }

  /** Labels to filter and count by. */
  @Override
  public Optional<List<String>> tags() {
    return optional("tags", Decode.list(Decode::text));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
