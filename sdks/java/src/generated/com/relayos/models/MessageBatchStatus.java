// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** A batch is completed when every accepted message has an outcome. */
public final class MessageBatchStatus extends OpenEnum {
  public static final MessageBatchStatus PROCESSING = new MessageBatchStatus("processing", true);
  public static final MessageBatchStatus COMPLETED = new MessageBatchStatus("completed", true);

  private static final Map<String, MessageBatchStatus> KNOWN = table(PROCESSING, COMPLETED);

  private MessageBatchStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessageBatchStatus of(String value) {
    MessageBatchStatus known = KNOWN.get(value);
    return known != null ? known : new MessageBatchStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessageBatchStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
