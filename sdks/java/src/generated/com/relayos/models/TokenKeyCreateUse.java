// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class TokenKeyCreateUse extends OpenEnum {
  public static final TokenKeyCreateUse SIG = new TokenKeyCreateUse("sig", true);

  private static final Map<String, TokenKeyCreateUse> KNOWN = table(SIG);

  private TokenKeyCreateUse(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static TokenKeyCreateUse of(String value) {
    TokenKeyCreateUse known = KNOWN.get(value);
    return known != null ? known : new TokenKeyCreateUse(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<TokenKeyCreateUse> known() {
    return List.copyOf(KNOWN.values());
  }
}
