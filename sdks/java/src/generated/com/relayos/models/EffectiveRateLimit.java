// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A rate limit that counts for this credential, at least for some operations. */
public final class EffectiveRateLimit extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("policy_id");
    SHAPE.with("target", Decode.object(RateLimitTarget::of));
    SHAPE.with("quota");
    SHAPE.with("window_seconds");
    SHAPE.with("burst");
    SHAPE.with("daily_quota");
    SHAPE.with("monthly_quota");
    SHAPE.with("max_concurrent");
  }

  EffectiveRateLimit(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EffectiveRateLimit of(Map<String, ?> members) {
    return new EffectiveRateLimit(members);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** Of the rate limit policy; null for the built-in limit. */
  public Optional<String> policyId() {
    return optional("policy_id", Decode::text);
  }

  /** Which requests of the organization a rate limit policy limits. */
  public RateLimitTarget target() {
    return required("target", Decode.object(RateLimitTarget::of));
  }

  /** Cost units per window. */
  public Optional<Integer> quota() {
    return optional("quota", Decode::integer);
  }

  /** Length of the window of {@code quota}. */
  public int windowSeconds() {
    return required("window_seconds", Decode::integer);
  }

  /** Cost units that may come at once; without it, as many as {@code quota}. */
  public Optional<Integer> burst() {
    return optional("burst", Decode::integer);
  }

  /** Cost units per calendar day in UTC. */
  public Optional<Long> dailyQuota() {
    return optional("daily_quota", Decode::longInteger);
  }

  /** Cost units per calendar month in UTC. */
  public Optional<Long> monthlyQuota() {
    return optional("monthly_quota", Decode::longInteger);
  }

  /** Requests at a time. */
  public Optional<Integer> maxConcurrent() {
    return optional("max_concurrent", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
