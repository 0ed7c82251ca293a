// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * {@code active}; {@code degraded}: nothing but failures for a while, it goes on trying; {@code
 * paused}: by you, or after 5 days of nothing but failures; {@code disabled}: an http target
 * answered 410 Gone. Paused and disabled sinks keep their place in the feed.
 */
public final class EventSinkStatus extends OpenEnum {
  public static final EventSinkStatus ACTIVE = new EventSinkStatus("active", true);
  public static final EventSinkStatus DEGRADED = new EventSinkStatus("degraded", true);
  public static final EventSinkStatus PAUSED = new EventSinkStatus("paused", true);
  public static final EventSinkStatus DISABLED = new EventSinkStatus("disabled", true);

  private static final Map<String, EventSinkStatus> KNOWN =
      table(ACTIVE, DEGRADED, PAUSED, DISABLED);

  private EventSinkStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkStatus of(String value) {
    EventSinkStatus known = KNOWN.get(value);
    return known != null ? known : new EventSinkStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
