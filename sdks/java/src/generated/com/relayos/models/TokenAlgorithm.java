// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** A signature algorithm. Those with a shared secret are not taken. */
public final class TokenAlgorithm extends OpenEnum {
  public static final TokenAlgorithm EDDSA = new TokenAlgorithm("EdDSA", true);
  public static final TokenAlgorithm ES256 = new TokenAlgorithm("ES256", true);
  public static final TokenAlgorithm ES384 = new TokenAlgorithm("ES384", true);
  public static final TokenAlgorithm PS256 = new TokenAlgorithm("PS256", true);
  public static final TokenAlgorithm RS256 = new TokenAlgorithm("RS256", true);

  private static final Map<String, TokenAlgorithm> KNOWN = table(EDDSA, ES256, ES384, PS256, RS256);

  private TokenAlgorithm(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static TokenAlgorithm of(String value) {
    TokenAlgorithm known = KNOWN.get(value);
    return known != null ? known : new TokenAlgorithm(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<TokenAlgorithm> known() {
    return List.copyOf(KNOWN.values());
  }
}
