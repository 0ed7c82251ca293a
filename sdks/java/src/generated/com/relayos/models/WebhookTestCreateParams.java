// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** Which example to send. */
public final class WebhookTestCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("event_type");
  }

  WebhookTestCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookTestCreateParams of(Map<String, ?> members) {
    return new WebhookTestCreateParams(members);
  }

  public String eventType() {
    return required("event_type", Decode::text);
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

  /** Collects the members of a {@link WebhookTestCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder eventType(String eventType) {
      return put("event_type", eventType);
    }

    public WebhookTestCreateParams build() {
      return new WebhookTestCreateParams(finish("WebhookTestCreateParams", "event_type"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
