// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person in the organization. */
public final class Member extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("email");
    SHAPE.with("name");
    SHAPE.with("roles");
    SHAPE.with("status");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
  }

  Member(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Member of(Map<String, ?> members) {
    return new Member(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public Optional<String> email() {
    return optional("email", Decode::text);
  }

  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /** Names of built-in roles and ids of custom roles. */
  public List<String> roles() {
    return required("roles", Decode.list(Decode::text));
  }

  public MemberStatus status() {
    return required("status", Decode.named(MemberStatus::of));
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
