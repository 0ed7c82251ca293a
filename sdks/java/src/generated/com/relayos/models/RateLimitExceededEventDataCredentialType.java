// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class RateLimitExceededEventDataCredentialType extends OpenEnum {
  public static final RateLimitExceededEventDataCredentialType API_KEY =
      new RateLimitExceededEventDataCredentialType("api_key", true);
  public static final RateLimitExceededEventDataCredentialType ACCESS_TOKEN =
      new RateLimitExceededEventDataCredentialType("access_token", true);
  public static final RateLimitExceededEventDataCredentialType SESSION =
      new RateLimitExceededEventDataCredentialType("session", true);

  private static final Map<String, RateLimitExceededEventDataCredentialType> KNOWN =
      table(API_KEY, ACCESS_TOKEN, SESSION);

  private RateLimitExceededEventDataCredentialType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RateLimitExceededEventDataCredentialType of(String value) {
    RateLimitExceededEventDataCredentialType known = KNOWN.get(value);
    return known != null ? known : new RateLimitExceededEventDataCredentialType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RateLimitExceededEventDataCredentialType> known() {
    return List.copyOf(KNOWN.values());
  }
}
