// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * What of a policy is in use, as the server that answers knows it. Of several who are counted, the
 * one who used most.
 */
public final class RateLimitUse extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("subjects");
    SHAPE.with("quota_left");
    SHAPE.with("used_today");
    SHAPE.with("used_this_month");
    SHAPE.with("concurrent");
  }

  RateLimitUse(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitUse of(Map<String, ?> members) {
    return new RateLimitUse(members);
  }

  /** Who are counted now. */
  public int subjects() {
    return required("subjects", Decode::integer);
  }

  /** Cost units left in the bucket. */
  public Optional<Integer> quotaLeft() {
    return optional("quota_left", Decode::integer);
  }

  /** Cost units of the daily quota. */
  public Optional<Long> usedToday() {
    return optional("used_today", Decode::longInteger);
  }

  /** Cost units of the monthly quota. */
  public Optional<Long> usedThisMonth() {
    return optional("used_this_month", Decode::longInteger);
  }

  /** Requests that run. */
  public Optional<Integer> concurrent() {
    return optional("concurrent", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
