// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code event_stream.connect}. */
public final class EventStreamConnectParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("event_types");
    SHAPE.with("subject");
    SHAPE.with("from");
  }

  EventStreamConnectParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventStreamConnectParams of(Map<String, ?> members) {
    return new EventStreamConnectParams(members);
  }

  /**
   * For Server-Sent Events, only these types, with commas between; {@code message.*} means all
   * under a name.
   */
  public Optional<String> eventTypes() {
    return optional("event_types", Decode::text);
  }

  /** For Server-Sent Events, only events of this resource. */
  public Optional<String> subject() {
    return optional("subject", Decode::text);
  }

  /** For Server-Sent Events, where to begin. {@code Last-Event-ID} goes before it. */
  public Optional<EventStreamConnectParamsFrom> from() {
    return optional("from", Decode.named(EventStreamConnectParamsFrom::of));
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

  /** Collects the members of a {@link EventStreamConnectParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /**
     * For Server-Sent Events, only these types, with commas between; {@code message.*} means all
     * under a name.
     */
    public Builder eventTypes(String eventTypes) {
      return put("event_types", eventTypes);
    }

    /** For Server-Sent Events, only events of this resource. */
    public Builder subject(String subject) {
      return put("subject", subject);
    }

    /** For Server-Sent Events, where to begin. {@code Last-Event-ID} goes before it. */
    public Builder from(EventStreamConnectParamsFrom from) {
      return put("from", from);
    }

    public EventStreamConnectParams build() {
      return new EventStreamConnectParams(finish("EventStreamConnectParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
