// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Direction of the list. */
public final class EventsListParamsOrder extends OpenEnum {
  public static final EventsListParamsOrder ASC = new EventsListParamsOrder("asc", true);
  public static final EventsListParamsOrder DESC = new EventsListParamsOrder("desc", true);

  private static final Map<String, EventsListParamsOrder> KNOWN = table(ASC, DESC);

  private EventsListParamsOrder(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventsListParamsOrder of(String value) {
    EventsListParamsOrder known = KNOWN.get(value);
    return known != null ? known : new EventsListParamsOrder(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventsListParamsOrder> known() {
    return List.copyOf(KNOWN.values());
  }
}
