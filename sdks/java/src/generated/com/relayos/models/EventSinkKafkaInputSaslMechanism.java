// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** How to sign in, with {@code username} and {@code password}. */
public final class EventSinkKafkaInputSaslMechanism extends OpenEnum {
  public static final EventSinkKafkaInputSaslMechanism PLAIN =
      new EventSinkKafkaInputSaslMechanism("plain", true);
  public static final EventSinkKafkaInputSaslMechanism SCRAM_SHA_256 =
      new EventSinkKafkaInputSaslMechanism("scram_sha_256", true);
  public static final EventSinkKafkaInputSaslMechanism SCRAM_SHA_512 =
      new EventSinkKafkaInputSaslMechanism("scram_sha_512", true);

  private static final Map<String, EventSinkKafkaInputSaslMechanism> KNOWN =
      table(PLAIN, SCRAM_SHA_256, SCRAM_SHA_512);

  private EventSinkKafkaInputSaslMechanism(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkKafkaInputSaslMechanism of(String value) {
    EventSinkKafkaInputSaslMechanism known = KNOWN.get(value);
    return known != null ? known : new EventSinkKafkaInputSaslMechanism(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkKafkaInputSaslMechanism> known() {
    return List.copyOf(KNOWN.values());
  }
}
