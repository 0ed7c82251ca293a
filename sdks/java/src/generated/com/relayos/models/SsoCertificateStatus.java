// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Expiring: less than 30 days are left. An expired certificate still works, since it is pinned. */
public final class SsoCertificateStatus extends OpenEnum {
  public static final SsoCertificateStatus VALID = new SsoCertificateStatus("valid", true);
  public static final SsoCertificateStatus EXPIRING = new SsoCertificateStatus("expiring", true);
  public static final SsoCertificateStatus EXPIRED = new SsoCertificateStatus("expired", true);
  public static final SsoCertificateStatus NOT_YET_VALID =
      new SsoCertificateStatus("not_yet_valid", true);

  private static final Map<String, SsoCertificateStatus> KNOWN =
      table(VALID, EXPIRING, EXPIRED, NOT_YET_VALID);

  private SsoCertificateStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static SsoCertificateStatus of(String value) {
    SsoCertificateStatus known = KNOWN.get(value);
    return known != null ? known : new SsoCertificateStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<SsoCertificateStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
