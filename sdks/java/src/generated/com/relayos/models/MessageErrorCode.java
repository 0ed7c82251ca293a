// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class MessageErrorCode extends OpenEnum {
  public static final MessageErrorCode CARRIER_FILTERED =
      new MessageErrorCode("carrier_filtered", true);
  public static final MessageErrorCode CARRIER_UNAVAILABLE =
      new MessageErrorCode("carrier_unavailable", true);
  public static final MessageErrorCode CARRIER_THROTTLED =
      new MessageErrorCode("carrier_throttled", true);
  public static final MessageErrorCode CARRIER_REJECTED =
      new MessageErrorCode("carrier_rejected", true);
  public static final MessageErrorCode MAILBOX_UNAVAILABLE =
      new MessageErrorCode("mailbox_unavailable", true);
  public static final MessageErrorCode OUTCOME_UNKNOWN =
      new MessageErrorCode("outcome_unknown", true);
  public static final MessageErrorCode VALIDITY_EXPIRED =
      new MessageErrorCode("validity_expired", true);

  private static final Map<String, MessageErrorCode> KNOWN =
      table(
          CARRIER_FILTERED,
          CARRIER_UNAVAILABLE,
          CARRIER_THROTTLED,
          CARRIER_REJECTED,
          MAILBOX_UNAVAILABLE,
          OUTCOME_UNKNOWN,
          VALIDITY_EXPIRED);

  private MessageErrorCode(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessageErrorCode of(String value) {
    MessageErrorCode known = KNOWN.get(value);
    return known != null ? known : new MessageErrorCode(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessageErrorCode> known() {
    return List.copyOf(KNOWN.values());
  }
}
