// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Only this direction. */
public final class MessagesListParamsDirection extends OpenEnum {
  public static final MessagesListParamsDirection OUTBOUND =
      new MessagesListParamsDirection("outbound", true);
  public static final MessagesListParamsDirection INBOUND =
      new MessagesListParamsDirection("inbound", true);

  private static final Map<String, MessagesListParamsDirection> KNOWN = table(OUTBOUND, INBOUND);

  private MessagesListParamsDirection(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MessagesListParamsDirection of(String value) {
    MessagesListParamsDirection known = KNOWN.get(value);
    return known != null ? known : new MessagesListParamsDirection(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MessagesListParamsDirection> known() {
    return List.copyOf(KNOWN.values());
  }
}
