// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/** The certificate that ends. */
public final class EndingCertificate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("status");
    SHAPE.with("fingerprint");
    SHAPE.with("expires_at");
    SHAPE.with("days_left");
  }

  EndingCertificate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EndingCertificate of(Map<String, ?> members) {
    return new EndingCertificate(members);
  }

  /** The latest of these that holds. */
  public EndingCertificateStatus status() {
    return required("status", Decode.named(EndingCertificateStatus::of));
  }

  /** SHA-256 of the certificate in hexadecimal with colons. */
  public String fingerprint() {
    return required("fingerprint", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant expiresAt() {
    return required("expires_at", Decode::instant);
  }

  /** Whole days until it ends, rounded up; 0 when it has ended. */
  public int daysLeft() {
    return required("days_left", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
