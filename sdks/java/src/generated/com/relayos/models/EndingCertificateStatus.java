// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** The latest of these that holds. */
public final class EndingCertificateStatus extends OpenEnum {
  public static final EndingCertificateStatus EXPIRES_IN_30_DAYS =
      new EndingCertificateStatus("expires_in_30_days", true);
  public static final EndingCertificateStatus EXPIRES_IN_7_DAYS =
      new EndingCertificateStatus("expires_in_7_days", true);
  public static final EndingCertificateStatus EXPIRED =
      new EndingCertificateStatus("expired", true);

  private static final Map<String, EndingCertificateStatus> KNOWN =
      table(EXPIRES_IN_30_DAYS, EXPIRES_IN_7_DAYS, EXPIRED);

  private EndingCertificateStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EndingCertificateStatus of(String value) {
    EndingCertificateStatus known = KNOWN.get(value);
    return known != null ? known : new EndingCertificateStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EndingCertificateStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
