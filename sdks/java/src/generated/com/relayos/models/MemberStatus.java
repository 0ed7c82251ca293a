// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class MemberStatus extends OpenEnum {
  public static final MemberStatus ACTIVE = new MemberStatus("active", true);
  public static final MemberStatus SUSPENDED = new MemberStatus("suspended", true);

  private static final Map<String, MemberStatus> KNOWN = table(ACTIVE, SUSPENDED);

  private MemberStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static MemberStatus of(String value) {
    MemberStatus known = KNOWN.get(value);
    return known != null ? known : new MemberStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<MemberStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
