// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Only messages that stand here now. */
public final class MessagesListParamsStatus extends OpenEnum {
  public static final MessagesListParamsStatus SCHEDULED =
      new MessagesListParamsStatus("scheduled", true);
  public static final MessagesListParamsStatus QUEUED =
      new MessagesListParamsStatus("queued", true);
  public static final MessagesListParamsStatus SENDING =
      new MessagesListParamsStatus("sending", true);
  public static final MessagesListParamsStatus SENT = new MessagesListParamsStatus("sent", true);
  public static final MessagesListParamsStatus DELIVERED =
      new MessagesListParamsStatus("delivered", true);
  public static final MessagesListParamsStatus READ = new MessagesListParamsStatus("read", true);
  public static final MessagesListParamsStatus UNDELIVERED =
      new MessagesListParamsStatus("undelivered", true);
  public static final MessagesListParamsStatus FAILED =
      new MessagesListParamsStatus("failed", true);
  public static final MessagesListParamsStatus UNKNOWN =
      new MessagesListParamsStatus("unknown", true);
  public static final MessagesListParamsStatus EXPIRED =
      new MessagesListParamsStatus("expired", true);
  public static final MessagesListParamsStatus CANCELED =
      new MessagesListParamsStatus("canceled", true);
  public static final MessagesListParamsStatus RECEIVED =
      new MessagesListParamsStatus("received", true);

  private static final Map<String, MessagesListParamsStatus> KNOWN =
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

  private MessagesListParamsStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessagesListParamsStatus of(String value) {
    MessagesListParamsStatus known = KNOWN.get(value);
    return known != null ? known : new MessagesListParamsStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessagesListParamsStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
