// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What to change of a rate limit policy. */
public final class RateLimitPolicyUpdateParams extends Model {
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

  RateLimitPolicyUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitPolicyUpdateParams of(Map<String, ?> members) {
    return new RateLimitPolicyUpdateParams(members);
  }

  /** Unique in the organization; it stands in the RateLimit headers. */
  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /**
   * Which requests of the organization are limited: all of them, or those of an environment, with
   * an API key, from an address or a range of them, of an operation, or of the operations with a
   * tag. Without a value: of any environment, with any API key, from any address.
   */
  public Optional<RateLimitTargetChoice> target() {
    return optional("target", Decode.object(RateLimitTargetChoice::of));
  }

  /** Who shares what is counted. IPv6 addresses count by their /64 network. */
  public Optional<RateLimitPolicyUpdateParamsPer> per() {
    return optional("per", Decode.named(RateLimitPolicyUpdateParamsPer::of));
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

  /** Collects the members of a {@link RateLimitPolicyUpdateParams}. */
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
    public Builder per(RateLimitPolicyUpdateParamsPer per) {
      return put("per", per);
    }

    /**
     * Cost units per window.
     *
     * <p>May be null.
     */
    public Builder quota(Integer quota) {
      return with("quota", quota);
    }

    /** Length of the window of {@code quota}. */
    public Builder windowSeconds(int windowSeconds) {
      return put("window_seconds", windowSeconds);
    }

    /**
     * Cost units that may come at once; without it, as many as {@code quota}.
     *
     * <p>May be null.
     */
    public Builder burst(Integer burst) {
      return with("burst", burst);
    }

    /**
     * Cost units per calendar day in UTC.
     *
     * <p>May be null.
     */
    public Builder dailyQuota(Long dailyQuota) {
      return with("daily_quota", dailyQuota);
    }

    /**
     * Cost units per calendar month in UTC.
     *
     * <p>May be null.
     */
    public Builder monthlyQuota(Long monthlyQuota) {
      return with("monthly_quota", monthlyQuota);
    }

    /**
     * Requests at a time.
     *
     * <p>May be null.
     */
    public Builder maxConcurrent(Integer maxConcurrent) {
      return with("max_concurrent", maxConcurrent);
    }

    /** Whether it limits. */
    public Builder enabled(boolean enabled) {
      return put("enabled", enabled);
    }

    public RateLimitPolicyUpdateParams build() {
      return new RateLimitPolicyUpdateParams(finish("RateLimitPolicyUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
