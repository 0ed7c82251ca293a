// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Where in the feed to begin. */
public final class EventSinkUpdateParamsStartFrom extends OpenEnum {
  public static final EventSinkUpdateParamsStartFrom NOW =
      new EventSinkUpdateParamsStartFrom("now", true);
  public static final EventSinkUpdateParamsStartFrom BEGINNING =
      new EventSinkUpdateParamsStartFrom("beginning", true);

  private static final Map<String, EventSinkUpdateParamsStartFrom> KNOWN = table(NOW, BEGINNING);

  private EventSinkUpdateParamsStartFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkUpdateParamsStartFrom of(String value) {
    EventSinkUpdateParamsStartFrom known = KNOWN.get(value);
    return known != null ? known : new EventSinkUpdateParamsStartFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkUpdateParamsStartFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
