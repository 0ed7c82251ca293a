// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A transformation. */
public final class WebhookTransformationSetParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("code");
  }

  WebhookTransformationSetParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookTransformationSetParams of(Map<String, ?> members) {
    return new WebhookTransformationSetParams(members);
  }

  public Optional<String> code() {
    return optional("code", Decode::text);
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

  /** Collects the members of a {@link WebhookTransformationSetParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** May be null. */
    public Builder code(String code) {
      return with("code", code);
    }

    public WebhookTransformationSetParams build() {
      return new WebhookTransformationSetParams(finish("WebhookTransformationSetParams", "code"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
