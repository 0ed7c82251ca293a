// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Whether the work goes on. */
public final class OperationStatus extends OpenEnum {
  public static final OperationStatus RUNNING = new OperationStatus("running", true);
  public static final OperationStatus COMPLETED = new OperationStatus("completed", true);
  public static final OperationStatus FAILED = new OperationStatus("failed", true);

  private static final Map<String, OperationStatus> KNOWN = table(RUNNING, COMPLETED, FAILED);

  private OperationStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static OperationStatus of(String value) {
    OperationStatus known = KNOWN.get(value);
    return known != null ? known : new OperationStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<OperationStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
