// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code events.list}. */
public final class EventsListParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("limit");
    SHAPE.with("cursor");
    SHAPE.with("type");
    SHAPE.with("subject");
    SHAPE.with("order");
    SHAPE.with("created_after");
    SHAPE.with("created_before");
  }

  EventsListParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventsListParams of(Map<String, ?> members) {
    return new EventsListParams(members);
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

  /** Only this type, or all types under a name with {@code message.*}. */
  public Optional<String> type() {
    return optional("type", Decode::text);
  }

  /** Only events of this resource. */
  public Optional<String> subject() {
    return optional("subject", Decode::text);
  }

  /** Direction of the list. */
  public Optional<EventsListParamsOrder> order() {
    return optional("order", Decode.named(EventsListParamsOrder::of));
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

  /** Collects the members of a {@link EventsListParams}. */
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

    /** Only this type, or all types under a name with {@code message.*}. */
    public Builder type(String type) {
      return put("type", type);
    }

    /** Only events of this resource. */
    public Builder subject(String subject) {
      return put("subject", subject);
    }

    /** Direction of the list. */
    public Builder order(EventsListParamsOrder order) {
      return put("order", order);
    }

    /** Only what was created at or after this time. */
    public Builder createdAfter(Instant createdAfter) {
      return put("created_after", createdAfter);
    }

    /** Only what was created before this time. */
    public Builder createdBefore(Instant createdBefore) {
      return put("created_before", createdBefore);
    }

    public EventsListParams build() {
      return new EventsListParams(finish("EventsListParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
