// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** How the old secret goes. */
public final class WebhookSecretRotateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("overlap_seconds");
  }

  WebhookSecretRotateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookSecretRotateParams of(Map<String, ?> members) {
    return new WebhookSecretRotateParams(members);
  }

  /** For how long the old secrets still sign. */
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

  /** Collects the members of a {@link WebhookSecretRotateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** For how long the old secrets still sign. */
    public Builder overlapSeconds(int overlapSeconds) {
      return put("overlap_seconds", overlapSeconds);
    }

    public WebhookSecretRotateParams build() {
      return new WebhookSecretRotateParams(finish("WebhookSecretRotateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
