// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A live signing secret. */
public final class WebhookSecretInfo extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("created_at");
    SHAPE.with("expires_at");
  }

  WebhookSecretInfo(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookSecretInfo of(Map<String, ?> members) {
    return new WebhookSecretInfo(members);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** When it ends, after a rotation. */
  public Optional<Instant> expiresAt() {
    return optional("expires_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
