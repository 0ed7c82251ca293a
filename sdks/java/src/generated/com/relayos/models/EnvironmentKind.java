// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** A sandbox never sends for real. */
public final class EnvironmentKind extends OpenEnum {
  public static final EnvironmentKind SANDBOX = new EnvironmentKind("sandbox", true);
  public static final EnvironmentKind LIVE = new EnvironmentKind("live", true);

  private static final Map<String, EnvironmentKind> KNOWN = table(SANDBOX, LIVE);

  private EnvironmentKind(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EnvironmentKind of(String value) {
    EnvironmentKind known = KNOWN.get(value);
    return known != null ? known : new EnvironmentKind(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EnvironmentKind> known() {
    return List.copyOf(KNOWN.values());
  }
}
