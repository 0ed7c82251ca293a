// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Outbound messages are sent by you; inbound messages come from a recipient. */
public final class MessageDirection extends OpenEnum {
  public static final MessageDirection OUTBOUND = new MessageDirection("outbound", true);
  public static final MessageDirection INBOUND = new MessageDirection("inbound", true);

  private static final Map<String, MessageDirection> KNOWN = table(OUTBOUND, INBOUND);

  private MessageDirection(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessageDirection of(String value) {
    MessageDirection known = KNOWN.get(value);
    return known != null ? known : new MessageDirection(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessageDirection> known() {
    return List.copyOf(KNOWN.values());
  }
}
