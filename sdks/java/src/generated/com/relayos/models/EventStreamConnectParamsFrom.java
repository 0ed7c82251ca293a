// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** For Server-Sent Events, where to begin. {@code Last-Event-ID} goes before it. */
public final class EventStreamConnectParamsFrom extends OpenEnum {
  public static final EventStreamConnectParamsFrom NOW =
      new EventStreamConnectParamsFrom("now", true);
  public static final EventStreamConnectParamsFrom BEGINNING =
      new EventStreamConnectParamsFrom("beginning", true);

  private static final Map<String, EventStreamConnectParamsFrom> KNOWN = table(NOW, BEGINNING);

  private EventStreamConnectParamsFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventStreamConnectParamsFrom of(String value) {
    EventStreamConnectParamsFrom known = KNOWN.get(value);
    return known != null ? known : new EventStreamConnectParamsFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventStreamConnectParamsFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
