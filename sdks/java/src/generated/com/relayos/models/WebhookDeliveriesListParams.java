// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code webhook_deliveries.list}. */
public final class WebhookDeliveriesListParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("limit");
    SHAPE.with("cursor");
    SHAPE.with("endpoint_id");
    SHAPE.with("event_id");
    SHAPE.with("status");
    SHAPE.with("created_after");
    SHAPE.with("created_before");
  }

  WebhookDeliveriesListParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookDeliveriesListParams of(Map<String, ?> members) {
    return new WebhookDeliveriesListParams(members);
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

  /** Only deliveries to this endpoint. */
  public Optional<String> endpointId() {
    return optional("endpoint_id", Decode::text);
  }

  /** Only deliveries of this event. */
  public Optional<String> eventId() {
    return optional("event_id", Decode::text);
  }

  /** Only deliveries that stand here now. */
  public Optional<WebhookDeliveriesListParamsStatus> status() {
    return optional("status", Decode.named(WebhookDeliveriesListParamsStatus::of));
  }

  /** Only what was created at or after this time. */
  public Optional<Instant> createdAfter() {
    return optional("created_after", Decode::instant);
  }

  /** Only what was created before this time. */
  public Optional<Instant> createdBefore() {
    return optional("created_before", Decode::instant);
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

  /** Collects the members of a {@link WebhookDeliveriesListParams}. */
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

    /** Only deliveries to this endpoint. */
    public Builder endpointId(String endpointId) {
      return put("endpoint_id", endpointId);
    }

    /** Only deliveries of this event. */
    public Builder eventId(String eventId) {
      return put("event_id", eventId);
    }

    /** Only deliveries that stand here now. */
    public Builder status(WebhookDeliveriesListParamsStatus status) {
      return put("status", status);
    }

    /** Only what was created at or after this time. */
    public Builder createdAfter(Instant createdAfter) {
      return put("created_after", createdAfter);
    }

    /** Only what was created before this time. */
    public Builder createdBefore(Instant createdBefore) {
      return put("created_before", createdBefore);
    }

    public WebhookDeliveriesListParams build() {
      return new WebhookDeliveriesListParams(finish("WebhookDeliveriesListParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
