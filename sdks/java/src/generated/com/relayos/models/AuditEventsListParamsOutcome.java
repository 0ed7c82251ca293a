// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Only what succeeded, or only what was refused. */
public final class AuditEventsListParamsOutcome extends OpenEnum {
  public static final AuditEventsListParamsOutcome SUCCEEDED =
      new AuditEventsListParamsOutcome("succeeded", true);
  public static final AuditEventsListParamsOutcome FAILED =
      new AuditEventsListParamsOutcome("failed", true);

  private static final Map<String, AuditEventsListParamsOutcome> KNOWN = table(SUCCEEDED, FAILED);

  private AuditEventsListParamsOutcome(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditEventsListParamsOutcome of(String value) {
    AuditEventsListParamsOutcome known = KNOWN.get(value);
    return known != null ? known : new AuditEventsListParamsOutcome(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditEventsListParamsOutcome> known() {
    return List.copyOf(KNOWN.values());
  }
}
