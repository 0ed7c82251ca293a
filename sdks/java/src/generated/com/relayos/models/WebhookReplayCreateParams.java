// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which events to send again. */
public final class WebhookReplayCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("since");
    SHAPE.with("until");
    SHAPE.with("which");
  }

  WebhookReplayCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookReplayCreateParams of(Map<String, ?> members) {
    return new WebhookReplayCreateParams(members);
  }

  /** From this time on. */
  public Instant since() {
    return required("since", Decode::instant);
  }

  /** Before this time; now if nothing is said. */
  public Optional<Instant> until() {
    return optional("until", Decode::instant);
  }

  /** {@code failed} if nothing is said. */
  public Optional<WebhookReplayCreateParamsWhich> which() {
    return optional("which", Decode.named(WebhookReplayCreateParamsWhich::of));
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

  /** Collects the members of a {@link WebhookReplayCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** From this time on. */
    public Builder since(Instant since) {
      return put("since", since);
    }

    /** Before this time; now if nothing is said. */
    public Builder until(Instant until) {
      return put("until", until);
    }

    /** {@code failed} if nothing is said. */
    public Builder which(WebhookReplayCreateParamsWhich which) {
      return put("which", which);
    }

    public WebhookReplayCreateParams build() {
      return new WebhookReplayCreateParams(finish("WebhookReplayCreateParams", "since"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
