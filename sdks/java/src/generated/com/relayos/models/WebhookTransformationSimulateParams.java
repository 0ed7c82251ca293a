// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What to try. */
public final class WebhookTransformationSimulateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("event_type");
    SHAPE.with("code");
  }

  WebhookTransformationSimulateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookTransformationSimulateParams of(Map<String, ?> members) {
    return new WebhookTransformationSimulateParams(members);
  }

  public String eventType() {
    return required("event_type", Decode::text);
  }

  /** What to run instead of the transformation that is set. */
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

  /** Collects the members of a {@link WebhookTransformationSimulateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder eventType(String eventType) {
      return put("event_type", eventType);
    }

    /** What to run instead of the transformation that is set. */
    public Builder code(String code) {
      return put("code", code);
    }

    public WebhookTransformationSimulateParams build() {
      return new WebhookTransformationSimulateParams(
          finish("WebhookTransformationSimulateParams", "event_type"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
