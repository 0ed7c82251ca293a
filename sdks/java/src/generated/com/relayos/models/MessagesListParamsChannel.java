// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Only this channel. */
public final class MessagesListParamsChannel extends OpenEnum {
  public static final MessagesListParamsChannel SMS = new MessagesListParamsChannel("sms", true);
  public static final MessagesListParamsChannel EMAIL =
      new MessagesListParamsChannel("email", true);
  public static final MessagesListParamsChannel IN_APP =
      new MessagesListParamsChannel("in_app", true);

  private static final Map<String, MessagesListParamsChannel> KNOWN = table(SMS, EMAIL, IN_APP);

  private MessagesListParamsChannel(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessagesListParamsChannel of(String value) {
    MessagesListParamsChannel known = KNOWN.get(value);
    return known != null ? known : new MessagesListParamsChannel(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessagesListParamsChannel> known() {
    return List.copyOf(KNOWN.values());
  }
}
