// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A key of one environment, without its secret. */
public final class ApiKey extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("environment_id");
    SHAPE.with("last4");
    SHAPE.with("scopes");
    SHAPE.with("ip_ranges");
    SHAPE.with("restrictions", Decode.object(Restrictions::of));
    SHAPE.with("created_by");
    SHAPE.with("expires_at");
    SHAPE.with("revoked_at");
    SHAPE.with("last_used_at");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
  }

  ApiKey(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ApiKey of(Map<String, ?> members) {
    return new ApiKey(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  public String environmentId() {
    return required("environment_id", Decode::text);
  }

  /** The last four characters of the key, to tell keys apart. */
  public String last4() {
    return required("last4", Decode::text);
  }

  /** What the key may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /** Where requests may come from; empty means anywhere. */
  public List<String> ipRanges() {
    return required("ip_ranges", Decode.list(Decode::text));
  }

  /** What narrows a credential below its scopes. A list that is absent narrows nothing. */
  public Restrictions restrictions() {
    return required("restrictions", Decode.object(Restrictions::of));
  }

  /** The key, app or member that created it; null for the first keys of an installation. */
  public Optional<String> createdBy() {
    return optional("created_by", Decode::text);
  }

  /** When the key stops working. */
  public Optional<Instant> expiresAt() {
    return optional("expires_at", Decode::instant);
  }

  /** When the key was revoked. */
  public Optional<Instant> revokedAt() {
    return optional("revoked_at", Decode::instant);
  }

  /** The last use that was noticed, to about ten seconds. */
  public Optional<Instant> lastUsedAt() {
    return optional("last_used_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
