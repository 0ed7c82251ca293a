// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** The way a message takes. */
public final class Channel extends OpenEnum {
  public static final Channel SMS = new Channel("sms", true);
  public static final Channel EMAIL = new Channel("email", true);
  public static final Channel IN_APP = new Channel("in_app", true);

  private static final Map<String, Channel> KNOWN = table(SMS, EMAIL, IN_APP);

  private Channel(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static Channel of(String value) {
    Channel known = KNOWN.get(value);
    return known != null ? known : new Channel(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<Channel> known() {
    return List.copyOf(KNOWN.values());
  }
}
