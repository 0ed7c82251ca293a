// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reader of the feed that passes events on to a system of yours, in order, each at least once.
 */
public final class EventSink extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("type");
    SHAPE.with("name");
    SHAPE.with("status");
    SHAPE.with("status_reason");
    SHAPE.with("failing_since");
    SHAPE.with("event_types");
    SHAPE.with("filter");
    SHAPE.with("batch_size");
    SHAPE.with("progress", Decode.object(EventSinkProgress::of));
    SHAPE.with("http", Decode.object(EventSinkHttpSettings::of));
    SHAPE.with("file", Decode.object(EventSinkFileSettings::of));
    SHAPE.with("kafka", Decode.object(EventSinkKafkaSettings::of));
    SHAPE.with("amqp", Decode.object(EventSinkAmqpSettings::of));
    SHAPE.with("nats", Decode.object(EventSinkNatsSettings::of));
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("deleted_at");
  }

  EventSink(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSink of(Map<String, ?> members) {
    return new EventSink(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public EventSinkType type() {
    return required("type", Decode.named(EventSinkType::of));
  }

  public String name() {
    return required("name", Decode::text);
  }

  /**
   * {@code active}; {@code degraded}: nothing but failures for a while, it goes on trying; {@code
   * paused}: by you, or after 5 days of nothing but failures; {@code disabled}: an http target
   * answered 410 Gone. Paused and disabled sinks keep their place in the feed.
   */
  public EventSinkStatus status() {
    return required("status", Decode.named(EventSinkStatus::of));
  }

  /** Why it is not active, for example {@code failing}, {@code gone} or {@code by_request}. */
  public Optional<String> statusReason() {
    return optional("status_reason", Decode::text);
  }

  /** Since when there was nothing but failures. */
  public Optional<Instant> failingSince() {
    return optional("failing_since", Decode::instant);
  }

  public List<String> eventTypes() {
    return required("event_types", Decode.list(Decode::text));
  }

  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  public int batchSize() {
    return required("batch_size", Decode::integer);
  }

  /** How far the sink has come. */
  public EventSinkProgress progress() {
    return required("progress", Decode.object(EventSinkProgress::of));
  }

  /** Settings of a sink of the type {@code http}; null for the others. */
  public Optional<EventSinkHttpSettings> http() {
    return optional("http", Decode.object(EventSinkHttpSettings::of));
  }

  /** Settings of a sink of the type {@code file}; null for the others. */
  public Optional<EventSinkFileSettings> file() {
    return optional("file", Decode.object(EventSinkFileSettings::of));
  }

  /** Settings of a sink of the type {@code kafka}; null for the others. */
  public Optional<EventSinkKafkaSettings> kafka() {
    return optional("kafka", Decode.object(EventSinkKafkaSettings::of));
  }

  /** Settings of a sink of the type {@code amqp}; null for the others. */
  public Optional<EventSinkAmqpSettings> amqp() {
    return optional("amqp", Decode.object(EventSinkAmqpSettings::of));
  }

  /** Settings of a sink of the type {@code nats}; null for the others. */
  public Optional<EventSinkNatsSettings> nats() {
    return optional("nats", Decode.object(EventSinkNatsSettings::of));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** Set in the answer of the delete. */
  public Optional<Instant> deletedAt() {
    return optional("deleted_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
