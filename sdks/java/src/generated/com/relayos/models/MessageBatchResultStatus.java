// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class MessageBatchResultStatus extends OpenEnum {
  public static final MessageBatchResultStatus ACCEPTED =
      new MessageBatchResultStatus("accepted", true);
  public static final MessageBatchResultStatus REJECTED =
      new MessageBatchResultStatus("rejected", true);

  private static final Map<String, MessageBatchResultStatus> KNOWN = table(ACCEPTED, REJECTED);

  private MessageBatchResultStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessageBatchResultStatus of(String value) {
    MessageBatchResultStatus known = KNOWN.get(value);
    return known != null ? known : new MessageBatchResultStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessageBatchResultStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
