// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Who shares what is counted. IPv6 addresses count by their /64 network. */
public final class RateLimitPolicyCreateParamsPer extends OpenEnum {
  public static final RateLimitPolicyCreateParamsPer ORGANIZATION =
      new RateLimitPolicyCreateParamsPer("organization", true);
  public static final RateLimitPolicyCreateParamsPer ENVIRONMENT =
      new RateLimitPolicyCreateParamsPer("environment", true);
  public static final RateLimitPolicyCreateParamsPer CREDENTIAL =
      new RateLimitPolicyCreateParamsPer("credential", true);
  public static final RateLimitPolicyCreateParamsPer ADDRESS =
      new RateLimitPolicyCreateParamsPer("address", true);

  private static final Map<String, RateLimitPolicyCreateParamsPer> KNOWN =
      table(ORGANIZATION, ENVIRONMENT, CREDENTIAL, ADDRESS);

  private RateLimitPolicyCreateParamsPer(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RateLimitPolicyCreateParamsPer of(String value) {
    RateLimitPolicyCreateParamsPer known = KNOWN.get(value);
    return known != null ? known : new RateLimitPolicyCreateParamsPer(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RateLimitPolicyCreateParamsPer> known() {
    return List.copyOf(KNOWN.values());
  }
}
