// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** How the change of secrets goes on. */
public final class OauthClientRotateSecretParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("overlap_seconds");
  }

  OauthClientRotateSecretParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OauthClientRotateSecretParams of(Map<String, ?> members) {
    return new OauthClientRotateSecretParams(members);
  }

  /** For how long the old secret works beside the new one. */
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

  /** Collects the members of a {@link OauthClientRotateSecretParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** For how long the old secret works beside the new one. */
    public Builder overlapSeconds(int overlapSeconds) {
      return put("overlap_seconds", overlapSeconds);
    }

    public OauthClientRotateSecretParams build() {
      return new OauthClientRotateSecretParams(finish("OauthClientRotateSecretParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
