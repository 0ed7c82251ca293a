// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Kind of credential. */
public final class MeType extends OpenEnum {
  public static final MeType API_KEY = new MeType("api_key", true);
  public static final MeType ACCESS_TOKEN = new MeType("access_token", true);
  public static final MeType SESSION = new MeType("session", true);

  private static final Map<String, MeType> KNOWN = table(API_KEY, ACCESS_TOKEN, SESSION);

  private MeType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MeType of(String value) {
    MeType known = KNOWN.get(value);
    return known != null ? known : new MeType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MeType> known() {
    return List.copyOf(KNOWN.values());
  }
}
