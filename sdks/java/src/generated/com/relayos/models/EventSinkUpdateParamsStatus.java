// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class EventSinkUpdateParamsStatus extends OpenEnum {
  public static final EventSinkUpdateParamsStatus ACTIVE =
      new EventSinkUpdateParamsStatus("active", true);
  public static final EventSinkUpdateParamsStatus PAUSED =
      new EventSinkUpdateParamsStatus("paused", true);

  private static final Map<String, EventSinkUpdateParamsStatus> KNOWN = table(ACTIVE, PAUSED);

  private EventSinkUpdateParamsStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkUpdateParamsStatus of(String value) {
    EventSinkUpdateParamsStatus known = KNOWN.get(value);
    return known != null ? known : new EventSinkUpdateParamsStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkUpdateParamsStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
