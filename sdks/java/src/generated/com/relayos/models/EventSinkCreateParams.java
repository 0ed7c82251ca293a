// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sink to set up. The type decides which settings it takes. */
public sealed interface EventSinkCreateParams extends Union
    permits EventSinkCreateHttp,
        EventSinkCreateFile,
        EventSinkCreateKafka,
        EventSinkCreateAmqp,
        EventSinkCreateNats,
        UnknownEventSinkCreateParams {
  /** A new event sink of the type {@code http}. */
  static EventSinkCreateHttp.Builder http() {
    return EventSinkCreateHttp.builder();
  }

  /** A new event sink of the type {@code file}. */
  static EventSinkCreateFile.Builder file() {
    return EventSinkCreateFile.builder();
  }

  /** A new event sink of the type {@code kafka}. */
  static EventSinkCreateKafka.Builder kafka() {
    return EventSinkCreateKafka.builder();
  }

  /** A new event sink of the type {@code amqp}. */
  static EventSinkCreateAmqp.Builder amqp() {
    return EventSinkCreateAmqp.builder();
  }

  /** A new event sink of the type {@code nats}. */
  static EventSinkCreateNats.Builder nats() {
    return EventSinkCreateNats.builder();
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  static EventSinkCreateParams of(Map<String, ?> members) {
    return switch (String.valueOf(members.get("type"))) {
      case "http" -> new EventSinkCreateHttp(members);
      case "file" -> new EventSinkCreateFile(members);
      case "kafka" -> new EventSinkCreateKafka(members);
      case "amqp" -> new EventSinkCreateAmqp(members);
      case "nats" -> new EventSinkCreateNats(members);
      default -> new UnknownEventSinkCreateParams(members);
    };
  }

  /** Where events go. */
  String type();

  /** What people see. */
  String name();

  /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
  List<String> eventTypes();

  /**
   * An expression of the Common Expression Language over {@code event}; only events for which it is
   * true are sent.
   */
  Optional<String> filter();

  /** Events in one batch, at most. A batch has 1 MB at most, too. */
  Optional<Integer> batchSize();

  /** Begin behind this event instead. */
  Optional<String> startAfterEventId();
}
