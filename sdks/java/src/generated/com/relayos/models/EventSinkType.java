// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class EventSinkType extends OpenEnum {
  public static final EventSinkType HTTP = new EventSinkType("http", true);
  public static final EventSinkType FILE = new EventSinkType("file", true);
  public static final EventSinkType KAFKA = new EventSinkType("kafka", true);
  public static final EventSinkType AMQP = new EventSinkType("amqp", true);
  public static final EventSinkType NATS = new EventSinkType("nats", true);

  private static final Map<String, EventSinkType> KNOWN = table(HTTP, FILE, KAFKA, AMQP, NATS);

  private EventSinkType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkType of(String value) {
    EventSinkType known = KNOWN.get(value);
    return known != null ? known : new EventSinkType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkType> known() {
    return List.copyOf(KNOWN.values());
  }
}
