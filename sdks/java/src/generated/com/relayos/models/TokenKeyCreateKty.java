// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class TokenKeyCreateKty extends OpenEnum {
  public static final TokenKeyCreateKty RSA = new TokenKeyCreateKty("RSA", true);
  public static final TokenKeyCreateKty EC = new TokenKeyCreateKty("EC", true);
  public static final TokenKeyCreateKty OKP = new TokenKeyCreateKty("OKP", true);

  private static final Map<String, TokenKeyCreateKty> KNOWN = table(RSA, EC, OKP);

  private TokenKeyCreateKty(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static TokenKeyCreateKty of(String value) {
    TokenKeyCreateKty known = KNOWN.get(value);
    return known != null ? known : new TokenKeyCreateKty(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<TokenKeyCreateKty> known() {
    return List.copyOf(KNOWN.values());
  }
}
