// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class SsoConnectionType extends OpenEnum {
  public static final SsoConnectionType OIDC = new SsoConnectionType("oidc", true);
  public static final SsoConnectionType SAML = new SsoConnectionType("saml", true);

  private static final Map<String, SsoConnectionType> KNOWN = table(OIDC, SAML);

  private SsoConnectionType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static SsoConnectionType of(String value) {
    SsoConnectionType known = KNOWN.get(value);
    return known != null ? known : new SsoConnectionType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<SsoConnectionType> known() {
    return List.copyOf(KNOWN.values());
  }
}
