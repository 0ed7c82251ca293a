// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Who shares what is counted. IPv6 addresses count by their /64 network. */
public final class RateLimitPolicyUpdateParamsPer extends OpenEnum {
  public static final RateLimitPolicyUpdateParamsPer ORGANIZATION =
      new RateLimitPolicyUpdateParamsPer("organization", true);
  public static final RateLimitPolicyUpdateParamsPer ENVIRONMENT =
      new RateLimitPolicyUpdateParamsPer("environment", true);
  public static final RateLimitPolicyUpdateParamsPer CREDENTIAL =
      new RateLimitPolicyUpdateParamsPer("credential", true);
  public static final RateLimitPolicyUpdateParamsPer ADDRESS =
      new RateLimitPolicyUpdateParamsPer("address", true);

  private static final Map<String, RateLimitPolicyUpdateParamsPer> KNOWN =
      table(ORGANIZATION, ENVIRONMENT, CREDENTIAL, ADDRESS);

  private RateLimitPolicyUpdateParamsPer(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RateLimitPolicyUpdateParamsPer of(String value) {
    RateLimitPolicyUpdateParamsPer known = KNOWN.get(value);
    return known != null ? known : new RateLimitPolicyUpdateParamsPer(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RateLimitPolicyUpdateParamsPer> known() {
    return List.copyOf(KNOWN.values());
  }
}
