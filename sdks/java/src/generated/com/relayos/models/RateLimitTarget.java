// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Which requests of the organization a rate limit policy limits. */
public final class RateLimitTarget extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("value");
  }

  RateLimitTarget(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitTarget of(Map<String, ?> members) {
    return new RateLimitTarget(members);
  }

  public RateLimitTargetType type() {
    return required("type", Decode.named(RateLimitTargetType::of));
  }

  /**
   * Id of the environment or API key, IP address or range, operation id, or tag; null for all of
   * the type.
   */
  public Optional<String> value() {
    return optional("value", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
