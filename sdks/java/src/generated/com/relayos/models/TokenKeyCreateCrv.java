// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class TokenKeyCreateCrv extends OpenEnum {
  public static final TokenKeyCreateCrv P_256 = new TokenKeyCreateCrv("P-256", true);
  public static final TokenKeyCreateCrv P_384 = new TokenKeyCreateCrv("P-384", true);
  public static final TokenKeyCreateCrv ED25519 = new TokenKeyCreateCrv("Ed25519", true);

  private static final Map<String, TokenKeyCreateCrv> KNOWN = table(P_256, P_384, ED25519);

  private TokenKeyCreateCrv(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static TokenKeyCreateCrv of(String value) {
    TokenKeyCreateCrv known = KNOWN.get(value);
    return known != null ? known : new TokenKeyCreateCrv(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<TokenKeyCreateCrv> known() {
    return List.copyOf(KNOWN.values());
  }
}
