// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * A new rate limit policy. It sets at least one of {@code quota}, {@code daily_quota}, {@code
 * monthly_quota} and {@code max_concurrent}.
 */
public final class RateLimitPolicyCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("target", Decode.object(RateLimitTargetChoice::of));
    SHAPE.with("per");
    SHAPE.with("quota");
    SHAPE.with("window_seconds");
    SHAPE.with("burst");
    SHAPE.with("daily_quota");
    SHAPE.with("monthly_quota");
    SHAPE.with("max_concurrent");
    SHAPE.with("enabled");
  }

  RateLimitPolicyCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitPolicyCreateParams of(Map<String, ?> members) {
    return new RateLimitPolicyCreateParams(members);
  }

  /** Unique in the organization; it stands in the RateLimit headers. */
  public String name() {
    return required("name", Decode::text);
  }

  /**
   * Which requests of the organization are limited: all of them, or those of an environment, with
   * an API key, from an address or a range of them, of an operation, or of the operations with a
   * tag. Without a value: of any environment, with any API key, from any address.
   */
  public RateLimitTargetChoice target() {
    return required("target", Decode.object(RateLimitTargetChoice::of));
  }

  /** Who shares what is counted. IPv6 addresses count by their /64 network. */
  public RateLimitPolicyCreateParamsPer per() {
    return required("per", Decode.named(RateLimitPolicyCreateParamsPer::of));
  }

  /** Cost units per window. */
  public Optional<Integer> quota() {
    return optional("quota", Decode::integer);
  }

  /** Length of the window of {@code quota}. */
  public Optional<Integer> windowSeconds() {
    return optional("window_seconds", Decode::integer);
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
  public Optional<Boolean> enabled() {
    return optional("enabled", Decode::bool);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder with the members of this one. */
  public Builder toBuilder() {
    return new Builder().all(toMap());
  }

  @Override
  Shape shape() {
    return SHAPE;
  }

  /** Collects the members of a {@link RateLimitPolicyCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Unique in the organization; it stands in the RateLimit headers. */
    public Builder name(String name) {
      return put("name", name);
    }

    /**
     * Which requests of the organization are limited: all of them, or those of an environment, with
     * an API key, from an address or a range of them, of an operation, or of the operations with a
     * tag. Without a value: of any environment, with any API key, from any address.
     */
    public Builder target(RateLimitTargetChoice target) {
      return put("target", target);
    }

    /** Who shares what is counted. IPv6 addresses count by their /64 network. */
    public Builder per(RateLimitPolicyCreateParamsPer per) {
      return put("per", per);
    }

    /** Cost units per window. */
    public Builder quota(int quota) {
      return put("quota", quota);
    }

    /** Length of the window of {@code quota}. */
    public Builder windowSeconds(int windowSeconds) {
      return put("window_seconds", windowSeconds);
    }

    /** Cost units that may come at once; without it, as many as {@code quota}. */
    public Builder burst(int burst) {
      return put("burst", burst);
    }

    /** Cost units per calendar day in UTC. */
    public Builder dailyQuota(long dailyQuota) {
      return put("daily_quota", dailyQuota);
    }

    /** Cost units per calendar month in UTC. */
    public Builder monthlyQuota(long monthlyQuota) {
      return put("monthly_quota", monthlyQuota);
    }

    /** Requests at a time. */
    public Builder maxConcurrent(int maxConcurrent) {
      return put("max_concurrent", maxConcurrent);
    }

    /** Whether it limits. */
    public Builder enabled(boolean enabled) {
      return put("enabled", enabled);
    }

    public RateLimitPolicyCreateParams build() {
      return new RateLimitPolicyCreateParams(
          finish("RateLimitPolicyCreateParams", "name", "target", "per"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
