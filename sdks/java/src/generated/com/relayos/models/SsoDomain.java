// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An e-mail domain of a connection. */
public final class SsoDomain extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("domain");
    SHAPE.with("verified_at");
    SHAPE.with("verification_record");
  }

  SsoDomain(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SsoDomain of(Map<String, ?> members) {
    return new SsoDomain(members);
  }

  public String domain() {
    return required("domain", Decode::text);
  }

  /** Since when it counts; null while it is not proven. */
  public Optional<Instant> verifiedAt() {
    return optional("verified_at", Decode::instant);
  }

  /**
   * The TXT record to publish at the domain itself, then call {@code
   * sso_connections.verify_domains}.
   */
  public String verificationRecord() {
    return required("verification_record", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
