// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * Where a message stands: {@code scheduled} → {@code queued} → {@code sending} → {@code sent} →
 * {@code delivered} → {@code read}. It ends early as {@code undelivered} (refused downstream),
 * {@code failed} (no carrier took it), {@code unknown} (a carrier may have taken it; never sent
 * twice), {@code expired} (validity period over) or {@code canceled}. Inbound messages are {@code
 * received}.
 */
public final class MessageStatus extends OpenEnum {
  public static final MessageStatus SCHEDULED = new MessageStatus("scheduled", true);
  public static final MessageStatus QUEUED = new MessageStatus("queued", true);
  public static final MessageStatus SENDING = new MessageStatus("sending", true);
  public static final MessageStatus SENT = new MessageStatus("sent", true);
  public static final MessageStatus DELIVERED = new MessageStatus("delivered", true);
  public static final MessageStatus READ = new MessageStatus("read", true);
  public static final MessageStatus UNDELIVERED = new MessageStatus("undelivered", true);
  public static final MessageStatus FAILED = new MessageStatus("failed", true);
  public static final MessageStatus UNKNOWN = new MessageStatus("unknown", true);
  public static final MessageStatus EXPIRED = new MessageStatus("expired", true);
  public static final MessageStatus CANCELED = new MessageStatus("canceled", true);
  public static final MessageStatus RECEIVED = new MessageStatus("received", true);

  private static final Map<String, MessageStatus> KNOWN =
      table(
          SCHEDULED,
          QUEUED,
          SENDING,
          SENT,
          DELIVERED,
          READ,
          UNDELIVERED,
          FAILED,
          UNKNOWN,
          EXPIRED,
          CANCELED,
          RECEIVED);

  private MessageStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessageStatus of(String value) {
    MessageStatus known = KNOWN.get(value);
    return known != null ? known : new MessageStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessageStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
