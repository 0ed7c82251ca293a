// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What to make up for. */
public final class WebhookRecoverParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("since");
  }

  WebhookRecoverParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookRecoverParams of(Map<String, ?> members) {
    return new WebhookRecoverParams(members);
  }

  /**
   * Send what failed or is missing from this time on; since the endpoint began to fail or was
   * paused if nothing is said.
   */
  public Optional<Instant> since() {
    return optional("since", Decode::instant);
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

  /** Collects the members of a {@link WebhookRecoverParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /**
     * Send what failed or is missing from this time on; since the endpoint began to fail or was
     * paused if nothing is said.
     */
    public Builder since(Instant since) {
      return put("since", since);
    }

    public WebhookRecoverParams build() {
      return new WebhookRecoverParams(finish("WebhookRecoverParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
