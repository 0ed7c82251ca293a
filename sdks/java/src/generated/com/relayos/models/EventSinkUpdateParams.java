// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to change; the type stays. Settings of the target replace what was there, secrets
 * included: a secret that is not given again is gone. {@code start_from} and {@code
 * start_after_event_id} move the sink in the feed, back or ahead.
 */
public final class EventSinkUpdateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("status");
    SHAPE.with("name");
    SHAPE.with("event_types");
    SHAPE.with("filter");
    SHAPE.with("batch_size");
    SHAPE.with("start_from");
    SHAPE.with("start_after_event_id");
    SHAPE.with("http", Decode.object(EventSinkHttpInput::of));
    SHAPE.with("file", Decode.object(EventSinkFileInput::of));
    SHAPE.with("kafka", Decode.object(EventSinkKafkaInput::of));
    SHAPE.with("amqp", Decode.object(EventSinkAmqpInput::of));
    SHAPE.with("nats", Decode.object(EventSinkNatsInput::of));
  }

  EventSinkUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkUpdateParams of(Map<String, ?> members) {
    return new EventSinkUpdateParams(members);
  }

  public Optional<EventSinkUpdateParamsStatus> status() {
    return optional("status", Decode.named(EventSinkUpdateParamsStatus::of));
  }

  /** What people see. */
  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
  public Optional<List<String>> eventTypes() {
    return optional("event_types", Decode.list(Decode::text));
  }

  /**
   * An expression of the Common Expression Language over {@code event}; only events for which it is
   * true are sent.
   */
  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  /** Events in one batch, at most. A batch has 1 MB at most, too. */
  public Optional<Integer> batchSize() {
    return optional("batch_size", Decode::integer);
  }

  /** Where in the feed to begin. */
  public Optional<EventSinkUpdateParamsStartFrom> startFrom() {
    return optional("start_from", Decode.named(EventSinkUpdateParamsStartFrom::of));
  }

  /** Begin behind this event instead. */
  public Optional<String> startAfterEventId() {
    return optional("start_after_event_id", Decode::text);
  }

  /**
   * Batches of CloudEvents, sent by POST as {@code application/cloudevents-batch+json}. Any 2xx
   * acknowledges the batch.
   */
  public Optional<EventSinkHttpInput> http() {
    return optional("http", Decode.object(EventSinkHttpInput::of));
  }

  /**
   * A file of JSON Lines below the folder that the operator of the server chose ({@code
   * RELAYOS_SINK_DIR}): one CloudEvent a line. When it is full it is renamed, and another begins.
   */
  public Optional<EventSinkFileInput> file() {
    return optional("file", Decode.object(EventSinkFileInput::of));
  }

  /**
   * A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
   * the event; every replica in sync has to acknowledge.
   */
  public Optional<EventSinkKafkaInput> kafka() {
    return optional("kafka", Decode.object(EventSinkKafkaInput::of));
  }

  /**
   * An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed;
   * one that no queue takes counts as not delivered.
   */
  public Optional<EventSinkAmqpInput> amqp() {
    return optional("amqp", Decode.object(EventSinkAmqpInput::of));
  }

  /**
   * A stream of NATS JetStream. An event goes to the subject {@code <subject>.<type of the event>}
   * and is acknowledged by the stream; its id is the id of the message, so that the stream drops
   * what comes twice within its window.
   */
  public Optional<EventSinkNatsInput> nats() {
    return optional("nats", Decode.object(EventSinkNatsInput::of));
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

  /** Collects the members of a {@link EventSinkUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder status(EventSinkUpdateParamsStatus status) {
      return put("status", status);
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
    public Builder startFrom(EventSinkUpdateParamsStartFrom startFrom) {
      return put("start_from", startFrom);
    }

    /** Begin behind this event instead. */
    public Builder startAfterEventId(String startAfterEventId) {
      return put("start_after_event_id", startAfterEventId);
    }

    /**
     * Batches of CloudEvents, sent by POST as {@code application/cloudevents-batch+json}. Any 2xx
     * acknowledges the batch.
     */
    public Builder http(EventSinkHttpInput http) {
      return put("http", http);
    }

    /**
     * A file of JSON Lines below the folder that the operator of the server chose ({@code
     * RELAYOS_SINK_DIR}): one CloudEvent a line. When it is full it is renamed, and another begins.
     */
    public Builder file(EventSinkFileInput file) {
      return put("file", file);
    }

    /**
     * A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
     * the event; every replica in sync has to acknowledge.
     */
    public Builder kafka(EventSinkKafkaInput kafka) {
      return put("kafka", kafka);
    }

    /**
     * An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed;
     * one that no queue takes counts as not delivered.
     */
    public Builder amqp(EventSinkAmqpInput amqp) {
      return put("amqp", amqp);
    }

    /**
     * A stream of NATS JetStream. An event goes to the subject {@code <subject>.<type of the
     * event>} and is acknowledged by the stream; its id is the id of the message, so that the
     * stream drops what comes twice within its window.
     */
    public Builder nats(EventSinkNatsInput nats) {
      return put("nats", nats);
    }

    public EventSinkUpdateParams build() {
      return new EventSinkUpdateParams(finish("EventSinkUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
