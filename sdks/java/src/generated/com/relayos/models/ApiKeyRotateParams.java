// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** How to rotate. */
public final class ApiKeyRotateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("overlap_seconds");
  }

  ApiKeyRotateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ApiKeyRotateParams of(Map<String, ?> members) {
    return new ApiKeyRotateParams(members);
  }

  /** How long the old secret goes on working, up to seven days. */
  public Optional<Integer> overlapSeconds() {
    return optional("overlap_seconds", Decode::integer);
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

  /** Collects the members of a {@link ApiKeyRotateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** How long the old secret goes on working, up to seven days. */
    public Builder overlapSeconds(int overlapSeconds) {
      return put("overlap_seconds", overlapSeconds);
    }

    public ApiKeyRotateParams build() {
      return new ApiKeyRotateParams(finish("ApiKeyRotateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
