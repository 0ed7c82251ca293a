// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class EventSinkNatsSettingsContentMode extends OpenEnum {
  public static final EventSinkNatsSettingsContentMode BINARY =
      new EventSinkNatsSettingsContentMode("binary", true);
  public static final EventSinkNatsSettingsContentMode STRUCTURED =
      new EventSinkNatsSettingsContentMode("structured", true);

  private static final Map<String, EventSinkNatsSettingsContentMode> KNOWN =
      table(BINARY, STRUCTURED);

  private EventSinkNatsSettingsContentMode(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkNatsSettingsContentMode of(String value) {
    EventSinkNatsSettingsContentMode known = KNOWN.get(value);
    return known != null ? known : new EventSinkNatsSettingsContentMode(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkNatsSettingsContentMode> known() {
    return List.copyOf(KNOWN.values());
  }
}
