// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class AuditKeyAlgorithm extends OpenEnum {
  public static final AuditKeyAlgorithm ED25519 = new AuditKeyAlgorithm("Ed25519", true);

  private static final Map<String, AuditKeyAlgorithm> KNOWN = table(ED25519);

  private AuditKeyAlgorithm(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditKeyAlgorithm of(String value) {
    AuditKeyAlgorithm known = KNOWN.get(value);
    return known != null ? known : new AuditKeyAlgorithm(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditKeyAlgorithm> known() {
    return List.copyOf(KNOWN.values());
  }
}
