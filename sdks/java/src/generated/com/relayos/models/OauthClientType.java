// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't
 * and has none.
 */
public final class OauthClientType extends OpenEnum {
  public static final OauthClientType CONFIDENTIAL = new OauthClientType("confidential", true);
  public static final OauthClientType PUBLIC = new OauthClientType("public", true);

  private static final Map<String, OauthClientType> KNOWN = table(CONFIDENTIAL, PUBLIC);

  private OauthClientType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static OauthClientType of(String value) {
    OauthClientType known = KNOWN.get(value);
    return known != null ? known : new OauthClientType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<OauthClientType> known() {
    return List.copyOf(KNOWN.values());
  }
}
