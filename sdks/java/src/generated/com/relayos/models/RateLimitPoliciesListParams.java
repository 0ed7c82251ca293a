// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code rate_limit_policies.list}. */
public final class RateLimitPoliciesListParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("limit");
    SHAPE.with("cursor");
  }

  RateLimitPoliciesListParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitPoliciesListParams of(Map<String, ?> members) {
    return new RateLimitPoliciesListParams(members);
  }

  /** How many items a page has at most. */
  public Optional<Integer> limit() {
    return optional("limit", Decode::integer);
  }

  /**
   * Position in the list, taken from {@code next_cursor}, {@code prev_cursor} or {@code
   * refresh_cursor} of a page of the same list.
   */
  public Optional<String> cursor() {
    return optional("cursor", Decode::text);
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

  /** Collects the members of a {@link RateLimitPoliciesListParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** How many items a page has at most. */
    public Builder limit(int limit) {
      return put("limit", limit);
    }

    /**
     * Position in the list, taken from {@code next_cursor}, {@code prev_cursor} or {@code
     * refresh_cursor} of a page of the same list.
     */
    public Builder cursor(String cursor) {
      return put("cursor", cursor);
    }

    public RateLimitPoliciesListParams build() {
      return new RateLimitPoliciesListParams(finish("RateLimitPoliciesListParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
