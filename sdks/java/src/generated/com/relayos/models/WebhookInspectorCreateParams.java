// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new inspector. */
public final class WebhookInspectorCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("response_statuses");
    SHAPE.with("response_delay_ms");
  }

  WebhookInspectorCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookInspectorCreateParams of(Map<String, ?> members) {
    return new WebhookInspectorCreateParams(members);
  }

  /** What people see. */
  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /**
   * How it answers: the first time that an event comes with the first of these, the second time
   * with the second, and so on; the last one stays. {@code [204]} if nothing is said.
   */
  public Optional<List<Integer>> responseStatuses() {
    return optional("response_statuses", Decode.list(Decode::integer));
  }

  /** How long it takes to answer; 15 seconds are too long for a delivery. */
  public Optional<Integer> responseDelayMs() {
    return optional("response_delay_ms", Decode::integer);
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

  /** Collects the members of a {@link WebhookInspectorCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** What people see. */
    public Builder name(String name) {
      return put("name", name);
    }

    /**
     * How it answers: the first time that an event comes with the first of these, the second time
     * with the second, and so on; the last one stays. {@code [204]} if nothing is said.
     */
    public Builder responseStatuses(List<Integer> responseStatuses) {
      return put("response_statuses", responseStatuses);
    }

    /** How long it takes to answer; 15 seconds are too long for a delivery. */
    public Builder responseDelayMs(int responseDelayMs) {
      return put("response_delay_ms", responseDelayMs);
    }

    public WebhookInspectorCreateParams build() {
      return new WebhookInspectorCreateParams(finish("WebhookInspectorCreateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
