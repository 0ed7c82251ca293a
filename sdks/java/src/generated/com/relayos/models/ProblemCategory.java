// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** What kind of remedy helps. */
public final class ProblemCategory extends OpenEnum {
  public static final ProblemCategory REQUEST = new ProblemCategory("request", true);
  public static final ProblemCategory AUTHENTICATION = new ProblemCategory("authentication", true);
  public static final ProblemCategory PERMISSION = new ProblemCategory("permission", true);
  public static final ProblemCategory NOT_FOUND = new ProblemCategory("not_found", true);
  public static final ProblemCategory CONFLICT = new ProblemCategory("conflict", true);
  public static final ProblemCategory RULE = new ProblemCategory("rule", true);
  public static final ProblemCategory RATE_LIMIT = new ProblemCategory("rate_limit", true);
  public static final ProblemCategory AVAILABILITY = new ProblemCategory("availability", true);
  public static final ProblemCategory SERVER = new ProblemCategory("server", true);

  private static final Map<String, ProblemCategory> KNOWN =
      table(
          REQUEST,
          AUTHENTICATION,
          PERMISSION,
          NOT_FOUND,
          CONFLICT,
          RULE,
          RATE_LIMIT,
          AVAILABILITY,
          SERVER);

  private ProblemCategory(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static ProblemCategory of(String value) {
    ProblemCategory known = KNOWN.get(value);
    return known != null ? known : new ProblemCategory(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<ProblemCategory> known() {
    return List.copyOf(KNOWN.values());
  }
}
