// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Where in the feed to begin. */
public final class EventSinkCreateFileStartFrom extends OpenEnum {
  public static final EventSinkCreateFileStartFrom NOW =
      new EventSinkCreateFileStartFrom("now", true);
  public static final EventSinkCreateFileStartFrom BEGINNING =
      new EventSinkCreateFileStartFrom("beginning", true);

  private static final Map<String, EventSinkCreateFileStartFrom> KNOWN = table(NOW, BEGINNING);

  private EventSinkCreateFileStartFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkCreateFileStartFrom of(String value) {
    EventSinkCreateFileStartFrom known = KNOWN.get(value);
    return known != null ? known : new EventSinkCreateFileStartFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkCreateFileStartFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
