// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class RateLimitTargetChoiceType extends OpenEnum {
  public static final RateLimitTargetChoiceType ORGANIZATION =
      new RateLimitTargetChoiceType("organization", true);
  public static final RateLimitTargetChoiceType ENVIRONMENT =
      new RateLimitTargetChoiceType("environment", true);
  public static final RateLimitTargetChoiceType API_KEY =
      new RateLimitTargetChoiceType("api_key", true);
  public static final RateLimitTargetChoiceType ADDRESS =
      new RateLimitTargetChoiceType("address", true);
  public static final RateLimitTargetChoiceType OPERATION =
      new RateLimitTargetChoiceType("operation", true);
  public static final RateLimitTargetChoiceType TAG = new RateLimitTargetChoiceType("tag", true);

  private static final Map<String, RateLimitTargetChoiceType> KNOWN =
      table(ORGANIZATION, ENVIRONMENT, API_KEY, ADDRESS, OPERATION, TAG);

  private RateLimitTargetChoiceType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RateLimitTargetChoiceType of(String value) {
    RateLimitTargetChoiceType known = KNOWN.get(value);
    return known != null ? known : new RateLimitTargetChoiceType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RateLimitTargetChoiceType> known() {
    return List.copyOf(KNOWN.values());
  }
}
