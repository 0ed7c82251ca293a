// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A provisioning token, with its secret, this once. */
public final class ScimTokenWithSecret extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("connection_id");
    SHAPE.with("name");
    SHAPE.with("last4");
    SHAPE.with("expires_at");
    SHAPE.with("revoked_at");
    SHAPE.with("last_used_at");
    SHAPE.with("created_at");
    SHAPE.secret("token");
  }

  ScimTokenWithSecret(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ScimTokenWithSecret of(Map<String, ?> members) {
    return new ScimTokenWithSecret(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String connectionId() {
    return required("connection_id", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** The last four characters of the token. */
  public String last4() {
    return required("last4", Decode::text);
  }

  public Optional<Instant> expiresAt() {
    return optional("expires_at", Decode::instant);
  }

  public Optional<Instant> revokedAt() {
    return optional("revoked_at", Decode::instant);
  }

  /** Accurate to a minute. */
  public Optional<Instant> lastUsedAt() {
    return optional("last_used_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** The token, to be sent as {@code Authorization: Bearer st_…}. Shown now and never again. */
  public String token() {
    return required("token", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
