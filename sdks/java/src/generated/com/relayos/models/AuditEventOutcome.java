// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class AuditEventOutcome extends OpenEnum {
  public static final AuditEventOutcome SUCCEEDED = new AuditEventOutcome("succeeded", true);
  public static final AuditEventOutcome FAILED = new AuditEventOutcome("failed", true);

  private static final Map<String, AuditEventOutcome> KNOWN = table(SUCCEEDED, FAILED);

  private AuditEventOutcome(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditEventOutcome of(String value) {
    AuditEventOutcome known = KNOWN.get(value);
    return known != null ? known : new AuditEventOutcome(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditEventOutcome> known() {
    return List.copyOf(KNOWN.values());
  }
}
