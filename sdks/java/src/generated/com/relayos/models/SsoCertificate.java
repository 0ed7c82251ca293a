// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/** A certificate that responses may be signed with. */
public final class SsoCertificate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("fingerprint_sha256");
    SHAPE.with("subject");
    SHAPE.with("not_before");
    SHAPE.with("not_after");
    SHAPE.with("status");
  }

  SsoCertificate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SsoCertificate of(Map<String, ?> members) {
    return new SsoCertificate(members);
  }

  /** SHA-256 of the certificate in hexadecimal. */
  public String fingerprintSha256() {
    return required("fingerprint_sha256", Decode::text);
  }

  public String subject() {
    return required("subject", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant notBefore() {
    return required("not_before", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant notAfter() {
    return required("not_after", Decode::instant);
  }

  /**
   * Expiring: less than 30 days are left. An expired certificate still works, since it is pinned.
   */
  public SsoCertificateStatus status() {
    return required("status", Decode.named(SsoCertificateStatus::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
