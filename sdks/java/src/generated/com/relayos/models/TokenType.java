// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * What the header of a token must say in {@code typ}: {@code at+jwt} for access tokens after RFC
 * 9068; {@code jwt} for issuers that write {@code JWT} or nothing. With {@code jwt} choose an
 * audience that no ID token has.
 */
public final class TokenType extends OpenEnum {
  public static final TokenType AT_JWT = new TokenType("at+jwt", true);
  public static final TokenType JWT = new TokenType("jwt", true);

  private static final Map<String, TokenType> KNOWN = table(AT_JWT, JWT);

  private TokenType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static TokenType of(String value) {
    TokenType known = KNOWN.get(value);
    return known != null ? known : new TokenType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<TokenType> known() {
    return List.copyOf(KNOWN.values());
  }
}
