// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Where in the feed to begin. */
public final class EventSinkCreateHttpStartFrom extends OpenEnum {
  public static final EventSinkCreateHttpStartFrom NOW =
      new EventSinkCreateHttpStartFrom("now", true);
  public static final EventSinkCreateHttpStartFrom BEGINNING =
      new EventSinkCreateHttpStartFrom("beginning", true);

  private static final Map<String, EventSinkCreateHttpStartFrom> KNOWN = table(NOW, BEGINNING);

  private EventSinkCreateHttpStartFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkCreateHttpStartFrom of(String value) {
    EventSinkCreateHttpStartFrom known = KNOWN.get(value);
    return known != null ? known : new EventSinkCreateHttpStartFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkCreateHttpStartFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
