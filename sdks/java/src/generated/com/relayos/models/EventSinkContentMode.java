// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * How an event is put (CloudEvents 1.0). {@code binary}, if nothing is said: attributes as headers,
 * the data as the body; {@code structured}: the whole as JSON.
 */
public final class EventSinkContentMode extends OpenEnum {
  public static final EventSinkContentMode BINARY = new EventSinkContentMode("binary", true);
  public static final EventSinkContentMode STRUCTURED =
      new EventSinkContentMode("structured", true);

  private static final Map<String, EventSinkContentMode> KNOWN = table(BINARY, STRUCTURED);

  private EventSinkContentMode(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkContentMode of(String value) {
    EventSinkContentMode known = KNOWN.get(value);
    return known != null ? known : new EventSinkContentMode(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkContentMode> known() {
    return List.copyOf(KNOWN.values());
  }
}
