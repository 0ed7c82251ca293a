// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Direction of the list. */
public final class AuditCheckpointsListParamsOrder extends OpenEnum {
  public static final AuditCheckpointsListParamsOrder ASC =
      new AuditCheckpointsListParamsOrder("asc", true);
  public static final AuditCheckpointsListParamsOrder DESC =
      new AuditCheckpointsListParamsOrder("desc", true);

  private static final Map<String, AuditCheckpointsListParamsOrder> KNOWN = table(ASC, DESC);

  private AuditCheckpointsListParamsOrder(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditCheckpointsListParamsOrder of(String value) {
    AuditCheckpointsListParamsOrder known = KNOWN.get(value);
    return known != null ? known : new AuditCheckpointsListParamsOrder(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditCheckpointsListParamsOrder> known() {
    return List.copyOf(KNOWN.values());
  }
}
