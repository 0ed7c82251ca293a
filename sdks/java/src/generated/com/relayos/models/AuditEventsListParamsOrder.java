// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Direction of the list. */
public final class AuditEventsListParamsOrder extends OpenEnum {
  public static final AuditEventsListParamsOrder ASC = new AuditEventsListParamsOrder("asc", true);
  public static final AuditEventsListParamsOrder DESC =
      new AuditEventsListParamsOrder("desc", true);

  private static final Map<String, AuditEventsListParamsOrder> KNOWN = table(ASC, DESC);

  private AuditEventsListParamsOrder(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditEventsListParamsOrder of(String value) {
    AuditEventsListParamsOrder known = KNOWN.get(value);
    return known != null ? known : new AuditEventsListParamsOrder(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditEventsListParamsOrder> known() {
    return List.copyOf(KNOWN.values());
  }
}
