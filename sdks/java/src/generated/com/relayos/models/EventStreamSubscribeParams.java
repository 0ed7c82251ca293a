// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which events a subscription is for, and from where on. */
public final class EventStreamSubscribeParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("event_types");
    SHAPE.with("subject");
    SHAPE.with("conversation_id");
    SHAPE.with("filter");
    SHAPE.with("from");
    SHAPE.with("max_unacknowledged");
  }

  EventStreamSubscribeParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventStreamSubscribeParams of(Map<String, ?> members) {
    return new EventStreamSubscribeParams(members);
  }

  /** Only these types; {@code message.*} means all under a name. All types when absent. */
  public Optional<List<String>> eventTypes() {
    return optional("event_types", Decode.list(Decode::text));
  }

  /** Only events of this resource. */
  public Optional<String> subject() {
    return optional("subject", Decode::text);
  }

  /** Only events of this conversation and of what happens in it. */
  public Optional<String> conversationId() {
    return optional("conversation_id", Decode::text);
  }

  /**
   * Only events for which this expression in CEL is true: {@code event.data.channel == "sms"}.
   * Loops do not nest, regular expressions are those of RE2, and an error counts as false.
   */
  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  /** {@code now} (when absent), {@code beginning}, or the id of the last event that you have. */
  public Optional<String> from() {
    return optional("from", Decode::text);
  }

  /** So many events may be without an acknowledgement; then delivery pauses. 1,000 when absent. */
  public Optional<Integer> maxUnacknowledged() {
    return optional("max_unacknowledged", Decode::integer);
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

  /** Collects the members of a {@link EventStreamSubscribeParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Only these types; {@code message.*} means all under a name. All types when absent. */
    public Builder eventTypes(List<String> eventTypes) {
      return put("event_types", eventTypes);
    }

    /** Only events of this resource. */
    public Builder subject(String subject) {
      return put("subject", subject);
    }

    /** Only events of this conversation and of what happens in it. */
    public Builder conversationId(String conversationId) {
      return put("conversation_id", conversationId);
    }

    /**
     * Only events for which this expression in CEL is true: {@code event.data.channel == "sms"}.
     * Loops do not nest, regular expressions are those of RE2, and an error counts as false.
     */
    public Builder filter(String filter) {
      return put("filter", filter);
    }

    /** {@code now} (when absent), {@code beginning}, or the id of the last event that you have. */
    public Builder from(String from) {
      return put("from", from);
    }

    /**
     * So many events may be without an acknowledgement; then delivery pauses. 1,000 when absent.
     */
    public Builder maxUnacknowledged(int maxUnacknowledged) {
      return put("max_unacknowledged", maxUnacknowledged);
    }

    public EventStreamSubscribeParams build() {
      return new EventStreamSubscribeParams(finish("EventStreamSubscribeParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
