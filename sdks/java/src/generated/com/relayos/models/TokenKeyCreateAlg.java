// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class TokenKeyCreateAlg extends OpenEnum {
  public static final TokenKeyCreateAlg EDDSA = new TokenKeyCreateAlg("EdDSA", true);
  public static final TokenKeyCreateAlg ES256 = new TokenKeyCreateAlg("ES256", true);
  public static final TokenKeyCreateAlg ES384 = new TokenKeyCreateAlg("ES384", true);
  public static final TokenKeyCreateAlg PS256 = new TokenKeyCreateAlg("PS256", true);
  public static final TokenKeyCreateAlg RS256 = new TokenKeyCreateAlg("RS256", true);

  private static final Map<String, TokenKeyCreateAlg> KNOWN =
      table(EDDSA, ES256, ES384, PS256, RS256);

  private TokenKeyCreateAlg(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static TokenKeyCreateAlg of(String value) {
    TokenKeyCreateAlg known = KNOWN.get(value);
    return known != null ? known : new TokenKeyCreateAlg(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<TokenKeyCreateAlg> known() {
    return List.copyOf(KNOWN.values());
  }
}
