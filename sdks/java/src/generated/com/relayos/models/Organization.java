// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/** Whoever runs projects here; members, roles and the security policy are theirs. */
public final class Organization extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
  }

  Organization(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Organization of(Map<String, ?> members) {
    return new Organization(members);
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
