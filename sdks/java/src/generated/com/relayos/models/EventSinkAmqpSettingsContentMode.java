// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class EventSinkAmqpSettingsContentMode extends OpenEnum {
  public static final EventSinkAmqpSettingsContentMode BINARY =
      new EventSinkAmqpSettingsContentMode("binary", true);
  public static final EventSinkAmqpSettingsContentMode STRUCTURED =
      new EventSinkAmqpSettingsContentMode("structured", true);

  private static final Map<String, EventSinkAmqpSettingsContentMode> KNOWN =
      table(BINARY, STRUCTURED);

  private EventSinkAmqpSettingsContentMode(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkAmqpSettingsContentMode of(String value) {
    EventSinkAmqpSettingsContentMode known = KNOWN.get(value);
    return known != null ? known : new EventSinkAmqpSettingsContentMode(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkAmqpSettingsContentMode> known() {
    return List.copyOf(KNOWN.values());
  }
}
