// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Where in the feed to begin. */
public final class EventSinkCreateKafkaStartFrom extends OpenEnum {
  public static final EventSinkCreateKafkaStartFrom NOW =
      new EventSinkCreateKafkaStartFrom("now", true);
  public static final EventSinkCreateKafkaStartFrom BEGINNING =
      new EventSinkCreateKafkaStartFrom("beginning", true);

  private static final Map<String, EventSinkCreateKafkaStartFrom> KNOWN = table(NOW, BEGINNING);

  private EventSinkCreateKafkaStartFrom(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkCreateKafkaStartFrom of(String value) {
    EventSinkCreateKafkaStartFrom known = KNOWN.get(value);
    return known != null ? known : new EventSinkCreateKafkaStartFrom(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkCreateKafkaStartFrom> known() {
    return List.copyOf(KNOWN.values());
  }
}
