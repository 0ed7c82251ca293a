// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new event sink of the type {@code kafka}. */
public final class EventSinkCreateKafka extends Model implements EventSinkCreateParams {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("name");
    SHAPE.with("event_types");
    SHAPE.with("filter");
    SHAPE.with("batch_size");
    SHAPE.with("start_from");
    SHAPE.with("start_after_event_id");
    SHAPE.with("kafka", Decode.object(EventSinkKafkaInput::of));
  }

  EventSinkCreateKafka(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkCreateKafka of(Map<String, ?> members) {
    return new EventSinkCreateKafka(members);
  }

  /** Where events go. */
  @Override
  public String type() {
    return required("type", Decode::text);
  }

  /** What people see. */
  @Override
  public String name() {
    return required("name", Decode::text);
  }

  /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
  @Override
  public List<String> eventTypes() {
    return required("event_types", Decode.list(Decode::text));
  }

  /**
   * An expression of the Common Expression Language over {@code event}; only events for which it is
   * true are sent.
   */
  @Override
  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  /** Events in one batch, at most. A batch has 1 MB at most, too. */
  @Override
  public Optional<Integer> batchSize() {
    return optional("batch_size", Decode::integer);
  }

  /** Where in the feed to begin. */
  public Optional<EventSinkCreateKafkaStartFrom> startFrom() {
    return optional("start_from", Decode.named(EventSinkCreateKafkaStartFrom::of));
  }

  /** Begin behind this event instead. */
  @Override
  public Optional<String> startAfterEventId() {
    return optional("start_after_event_id", Decode::text);
  }

  /**
   * A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
   * the event; every replica in sync has to acknowledge.
   */
  public EventSinkKafkaInput kafka() {
    return required("kafka", Decode.object(EventSinkKafkaInput::of));
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

  /** Collects the members of a {@link EventSinkCreateKafka}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {
      put("type", "kafka");
    }

    /** What people see. */
    public Builder name(String name) {
      return put("name", name);
    }

    /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
    public Builder eventTypes(List<String> eventTypes) {
      return put("event_types", eventTypes);
    }

    /**
     * An expression of the Common Expression Language over {@code event}; only events for which it
     * is true are sent.
     *
     * <p>May be null.
     */
    public Builder filter(String filter) {
      return with("filter", filter);
    }

    /** Events in one batch, at most. A batch has 1 MB at most, too. */
    public Builder batchSize(int batchSize) {
      return put("batch_size", batchSize);
    }

    /** Where in the feed to begin. */
    public Builder startFrom(EventSinkCreateKafkaStartFrom startFrom) {
      return put("start_from", startFrom);
    }

    /** Begin behind this event instead. */
    public Builder startAfterEventId(String startAfterEventId) {
      return put("start_after_event_id", startAfterEventId);
    }

    /**
     * A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
     * the event; every replica in sync has to acknowledge.
     */
    public Builder kafka(EventSinkKafkaInput kafka) {
      return put("kafka", kafka);
    }

    public EventSinkCreateKafka build() {
      return new EventSinkCreateKafka(
          finish("EventSinkCreateKafka", "name", "event_types", "kafka"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
