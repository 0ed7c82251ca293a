// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person who was asked to join. */
public final class Invitation extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("email");
    SHAPE.with("roles");
    SHAPE.with("status");
    SHAPE.with("invited_by");
    SHAPE.with("created_at");
    SHAPE.with("expires_at");
  }

  Invitation(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Invitation of(Map<String, ?> members) {
    return new Invitation(members);
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

  /** The roles that the person will have. */
  public List<String> roles() {
    return required("roles", Decode.list(Decode::text));
  }

  public InvitationStatus status() {
    return required("status", Decode.named(InvitationStatus::of));
  }

  public String invitedBy() {
    return required("invited_by", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant expiresAt() {
    return required("expires_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
