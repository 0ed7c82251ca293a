// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class SsoConnectionCheckName extends OpenEnum {
  public static final SsoConnectionCheckName DISCOVERY =
      new SsoConnectionCheckName("discovery", true);
  public static final SsoConnectionCheckName SIGNING_KEYS =
      new SsoConnectionCheckName("signing_keys", true);
  public static final SsoConnectionCheckName CERTIFICATES =
      new SsoConnectionCheckName("certificates", true);
  public static final SsoConnectionCheckName DOMAINS = new SsoConnectionCheckName("domains", true);

  private static final Map<String, SsoConnectionCheckName> KNOWN =
      table(DISCOVERY, SIGNING_KEYS, CERTIFICATES, DOMAINS);

  private SsoConnectionCheckName(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static SsoConnectionCheckName of(String value) {
    SsoConnectionCheckName known = KNOWN.get(value);
    return known != null ? known : new SsoConnectionCheckName(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<SsoConnectionCheckName> known() {
    return List.copyOf(KNOWN.values());
  }
}
