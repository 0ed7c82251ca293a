// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class RestrictionsWriteChannelsItem extends OpenEnum {
  public static final RestrictionsWriteChannelsItem SMS =
      new RestrictionsWriteChannelsItem("sms", true);
  public static final RestrictionsWriteChannelsItem EMAIL =
      new RestrictionsWriteChannelsItem("email", true);
  public static final RestrictionsWriteChannelsItem IN_APP =
      new RestrictionsWriteChannelsItem("in_app", true);

  private static final Map<String, RestrictionsWriteChannelsItem> KNOWN = table(SMS, EMAIL, IN_APP);

  private RestrictionsWriteChannelsItem(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RestrictionsWriteChannelsItem of(String value) {
    RestrictionsWriteChannelsItem known = KNOWN.get(value);
    return known != null ? known : new RestrictionsWriteChannelsItem(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RestrictionsWriteChannelsItem> known() {
    return List.copyOf(KNOWN.values());
  }
}
