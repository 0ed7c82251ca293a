// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The client certificate in use, without its key. */
public final class ClientCertificate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("subject");
    SHAPE.with("fingerprint");
    SHAPE.with("expires_at");
    SHAPE.with("expires_soon");
  }

  ClientCertificate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ClientCertificate of(Map<String, ?> members) {
    return new ClientCertificate(members);
  }

  public Optional<String> subject() {
    return optional("subject", Decode::text);
  }

  /** SHA-256 of the certificate in hexadecimal with colons. */
  public String fingerprint() {
    return required("fingerprint", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant expiresAt() {
    return required("expires_at", Decode::instant);
  }

  /** Whether that is within 30 days. */
  public boolean expiresSoon() {
    return required("expires_soon", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
