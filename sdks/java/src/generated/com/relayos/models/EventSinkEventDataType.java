// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class EventSinkEventDataType extends OpenEnum {
  public static final EventSinkEventDataType HTTP = new EventSinkEventDataType("http", true);
  public static final EventSinkEventDataType FILE = new EventSinkEventDataType("file", true);
  public static final EventSinkEventDataType KAFKA = new EventSinkEventDataType("kafka", true);
  public static final EventSinkEventDataType AMQP = new EventSinkEventDataType("amqp", true);
  public static final EventSinkEventDataType NATS = new EventSinkEventDataType("nats", true);

  private static final Map<String, EventSinkEventDataType> KNOWN =
      table(HTTP, FILE, KAFKA, AMQP, NATS);

  private EventSinkEventDataType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkEventDataType of(String value) {
    EventSinkEventDataType known = KNOWN.get(value);
    return known != null ? known : new EventSinkEventDataType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkEventDataType> known() {
    return List.copyOf(KNOWN.values());
  }
}
