// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** With {@code proof}, every event comes with its place in the chain. */
public final class AuditEventsListParamsInclude extends OpenEnum {
  public static final AuditEventsListParamsInclude PROOF =
      new AuditEventsListParamsInclude("proof", true);

  private static final Map<String, AuditEventsListParamsInclude> KNOWN = table(PROOF);

  private AuditEventsListParamsInclude(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditEventsListParamsInclude of(String value) {
    AuditEventsListParamsInclude known = KNOWN.get(value);
    return known != null ? known : new AuditEventsListParamsInclude(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditEventsListParamsInclude> known() {
    return List.copyOf(KNOWN.values());
  }
}
