// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class RateLimitTargetType extends OpenEnum {
  public static final RateLimitTargetType ORGANIZATION =
      new RateLimitTargetType("organization", true);
  public static final RateLimitTargetType ENVIRONMENT =
      new RateLimitTargetType("environment", true);
  public static final RateLimitTargetType API_KEY = new RateLimitTargetType("api_key", true);
  public static final RateLimitTargetType ADDRESS = new RateLimitTargetType("address", true);
  public static final RateLimitTargetType OPERATION = new RateLimitTargetType("operation", true);
  public static final RateLimitTargetType TAG = new RateLimitTargetType("tag", true);

  private static final Map<String, RateLimitTargetType> KNOWN =
      table(ORGANIZATION, ENVIRONMENT, API_KEY, ADDRESS, OPERATION, TAG);

  private RateLimitTargetType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RateLimitTargetType of(String value) {
    RateLimitTargetType known = KNOWN.get(value);
    return known != null ? known : new RateLimitTargetType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RateLimitTargetType> known() {
    return List.copyOf(KNOWN.values());
  }
}
