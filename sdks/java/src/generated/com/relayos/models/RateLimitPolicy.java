// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A rate limit policy of the organization. */
public final class RateLimitPolicy extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("target", Decode.object(RateLimitTarget::of));
    SHAPE.with("per");
    SHAPE.with("quota");
    SHAPE.with("window_seconds");
    SHAPE.with("burst");
    SHAPE.with("daily_quota");
    SHAPE.with("monthly_quota");
    SHAPE.with("max_concurrent");
    SHAPE.with("enabled");
    SHAPE.with("current_use", Decode.object(RateLimitUse::of));
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("deleted_at");
  }

  RateLimitPolicy(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitPolicy of(Map<String, ?> members) {
    return new RateLimitPolicy(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** Which requests of the organization a rate limit policy limits. */
  public RateLimitTarget target() {
    return required("target", Decode.object(RateLimitTarget::of));
  }

  /** Who shares what is counted. IPv6 addresses count by their /64 network. */
  public RateLimitPolicyPer per() {
    return required("per", Decode.named(RateLimitPolicyPer::of));
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

  /** Whether it limits. */
  public boolean enabled() {
    return required("enabled", Decode::bool);
  }

  /**
   * What of a policy is in use, as the server that answers knows it. Of several who are counted,
   * the one who used most.
   */
  public RateLimitUse currentUse() {
    return required("current_use", Decode.object(RateLimitUse::of));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** Set in the answer to its deletion. */
  public Optional<Instant> deletedAt() {
    return optional("deleted_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
