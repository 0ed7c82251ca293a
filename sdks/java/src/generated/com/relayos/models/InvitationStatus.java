// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class InvitationStatus extends OpenEnum {
  public static final InvitationStatus PENDING = new InvitationStatus("pending", true);
  public static final InvitationStatus ACCEPTED = new InvitationStatus("accepted", true);
  public static final InvitationStatus REVOKED = new InvitationStatus("revoked", true);
  public static final InvitationStatus EXPIRED = new InvitationStatus("expired", true);

  private static final Map<String, InvitationStatus> KNOWN =
      table(PENDING, ACCEPTED, REVOKED, EXPIRED);

  private InvitationStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static InvitationStatus of(String value) {
    InvitationStatus known = KNOWN.get(value);
    return known != null ? known : new InvitationStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<InvitationStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
