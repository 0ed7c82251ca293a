// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class EventSinkKafkaSettingsContentMode extends OpenEnum {
  public static final EventSinkKafkaSettingsContentMode BINARY =
      new EventSinkKafkaSettingsContentMode("binary", true);
  public static final EventSinkKafkaSettingsContentMode STRUCTURED =
      new EventSinkKafkaSettingsContentMode("structured", true);

  private static final Map<String, EventSinkKafkaSettingsContentMode> KNOWN =
      table(BINARY, STRUCTURED);

  private EventSinkKafkaSettingsContentMode(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkKafkaSettingsContentMode of(String value) {
    EventSinkKafkaSettingsContentMode known = KNOWN.get(value);
    return known != null ? known : new EventSinkKafkaSettingsContentMode(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkKafkaSettingsContentMode> known() {
    return List.copyOf(KNOWN.values());
  }
}
