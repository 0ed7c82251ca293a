// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Who shares what is counted. IPv6 addresses count by their /64 network. */
public final class RateLimitPolicyPer extends OpenEnum {
  public static final RateLimitPolicyPer ORGANIZATION =
      new RateLimitPolicyPer("organization", true);
  public static final RateLimitPolicyPer ENVIRONMENT = new RateLimitPolicyPer("environment", true);
  public static final RateLimitPolicyPer CREDENTIAL = new RateLimitPolicyPer("credential", true);
  public static final RateLimitPolicyPer ADDRESS = new RateLimitPolicyPer("address", true);

  private static final Map<String, RateLimitPolicyPer> KNOWN =
      table(ORGANIZATION, ENVIRONMENT, CREDENTIAL, ADDRESS);

  private RateLimitPolicyPer(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RateLimitPolicyPer of(String value) {
    RateLimitPolicyPer known = KNOWN.get(value);
    return known != null ? known : new RateLimitPolicyPer(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RateLimitPolicyPer> known() {
    return List.copyOf(KNOWN.values());
  }
}
