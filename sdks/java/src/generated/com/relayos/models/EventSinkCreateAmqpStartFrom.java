// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Where in the feed to begin. */
public final class EventSinkCreateAmqpStartFrom extends OpenEnum {
  public static final EventSinkCreateAmqpStartFrom NOW =
      new EventSinkCreateAmqpStartFrom("now", true);
  public static final EventSinkCreateAmqpStartFrom BEGINNING =
      new EventSinkCreateAmqpStartFrom("beginning", true);

  private static final Map<String, EventSinkCreateAmqpStartFrom> KNOWN = table(NOW, BEGINNING);

  private EventSinkCreateAmqpStartFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkCreateAmqpStartFrom of(String value) {
    EventSinkCreateAmqpStartFrom known = KNOWN.get(value);
    return known != null ? known : new EventSinkCreateAmqpStartFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkCreateAmqpStartFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
