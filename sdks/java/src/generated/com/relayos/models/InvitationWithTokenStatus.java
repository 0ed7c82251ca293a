// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class InvitationWithTokenStatus extends OpenEnum {
  public static final InvitationWithTokenStatus PENDING =
      new InvitationWithTokenStatus("pending", true);
  public static final InvitationWithTokenStatus ACCEPTED =
      new InvitationWithTokenStatus("accepted", true);
  public static final InvitationWithTokenStatus REVOKED =
      new InvitationWithTokenStatus("revoked", true);
  public static final InvitationWithTokenStatus EXPIRED =
      new InvitationWithTokenStatus("expired", true);

  private static final Map<String, InvitationWithTokenStatus> KNOWN =
      table(PENDING, ACCEPTED, REVOKED, EXPIRED);

  private InvitationWithTokenStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static InvitationWithTokenStatus of(String value) {
    InvitationWithTokenStatus known = KNOWN.get(value);
    return known != null ? known : new InvitationWithTokenStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<InvitationWithTokenStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
