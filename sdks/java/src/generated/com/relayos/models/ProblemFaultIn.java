// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** The part of the request that the pointer points into. */
public final class ProblemFaultIn extends OpenEnum {
  public static final ProblemFaultIn BODY = new ProblemFaultIn("body", true);
  public static final ProblemFaultIn QUERY = new ProblemFaultIn("query", true);
  public static final ProblemFaultIn PATH = new ProblemFaultIn("path", true);
  public static final ProblemFaultIn HEADER = new ProblemFaultIn("header", true);

  private static final Map<String, ProblemFaultIn> KNOWN = table(BODY, QUERY, PATH, HEADER);

  private ProblemFaultIn(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static ProblemFaultIn of(String value) {
    ProblemFaultIn known = KNOWN.get(value);
    return known != null ? known : new ProblemFaultIn(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<ProblemFaultIn> known() {
    return List.copyOf(KNOWN.values());
  }
}
