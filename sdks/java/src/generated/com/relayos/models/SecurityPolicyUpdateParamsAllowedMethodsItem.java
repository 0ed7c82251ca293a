// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class SecurityPolicyUpdateParamsAllowedMethodsItem extends OpenEnum {
  public static final SecurityPolicyUpdateParamsAllowedMethodsItem PASSWORD =
      new SecurityPolicyUpdateParamsAllowedMethodsItem("password", true);
  public static final SecurityPolicyUpdateParamsAllowedMethodsItem PASSKEY =
      new SecurityPolicyUpdateParamsAllowedMethodsItem("passkey", true);
  public static final SecurityPolicyUpdateParamsAllowedMethodsItem OIDC =
      new SecurityPolicyUpdateParamsAllowedMethodsItem("oidc", true);
  public static final SecurityPolicyUpdateParamsAllowedMethodsItem SAML =
      new SecurityPolicyUpdateParamsAllowedMethodsItem("saml", true);

  private static final Map<String, SecurityPolicyUpdateParamsAllowedMethodsItem> KNOWN =
      table(PASSWORD, PASSKEY, OIDC, SAML);

  private SecurityPolicyUpdateParamsAllowedMethodsItem(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static SecurityPolicyUpdateParamsAllowedMethodsItem of(String value) {
    SecurityPolicyUpdateParamsAllowedMethodsItem known = KNOWN.get(value);
    return known != null ? known : new SecurityPolicyUpdateParamsAllowedMethodsItem(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<SecurityPolicyUpdateParamsAllowedMethodsItem> known() {
    return List.copyOf(KNOWN.values());
  }
}
