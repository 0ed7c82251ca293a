// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Who did it. */
public final class AuditActor extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("principal_id");
    SHAPE.with("name");
    SHAPE.with("member_id");
  }

  AuditActor(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditActor of(Map<String, ?> members) {
    return new AuditActor(members);
  }

  public AuditActorType type() {
    return required("type", Decode.named(AuditActorType::of));
  }

  public String principalId() {
    return required("principal_id", Decode::text);
  }

  /** Its name at that time; null when it was erased. */
  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /** The person who acted, if it was one. */
  public Optional<String> memberId() {
    return optional("member_id", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
