// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class MemberUpdateParamsStatus extends OpenEnum {
  public static final MemberUpdateParamsStatus ACTIVE =
      new MemberUpdateParamsStatus("active", true);
  public static final MemberUpdateParamsStatus SUSPENDED =
      new MemberUpdateParamsStatus("suspended", true);

  private static final Map<String, MemberUpdateParamsStatus> KNOWN = table(ACTIVE, SUSPENDED);

  private MemberUpdateParamsStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MemberUpdateParamsStatus of(String value) {
    MemberUpdateParamsStatus known = KNOWN.get(value);
    return known != null ? known : new MemberUpdateParamsStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MemberUpdateParamsStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
