// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Where in the feed to begin. */
public final class EventSinkCreateNatsStartFrom extends OpenEnum {
  public static final EventSinkCreateNatsStartFrom NOW =
      new EventSinkCreateNatsStartFrom("now", true);
  public static final EventSinkCreateNatsStartFrom BEGINNING =
      new EventSinkCreateNatsStartFrom("beginning", true);

  private static final Map<String, EventSinkCreateNatsStartFrom> KNOWN = table(NOW, BEGINNING);

  private EventSinkCreateNatsStartFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkCreateNatsStartFrom of(String value) {
    EventSinkCreateNatsStartFrom known = KNOWN.get(value);
    return known != null ? known : new EventSinkCreateNatsStartFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkCreateNatsStartFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
