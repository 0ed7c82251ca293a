// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A built-in or a custom role. What a member may do is the union of their roles. */
public final class Role extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("description");
    SHAPE.with("scopes");
    SHAPE.with("built_in");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
  }

  Role(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Role of(Map<String, ?> members) {
    return new Role(members);
  }

  /** Of a built-in role, its name. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  public String description() {
    return required("description", Decode::text);
  }

  /** What its holders may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  public boolean builtIn() {
    return required("built_in", Decode::bool);
  }

  /** Null for a built-in role. */
  public Optional<Instant> createdAt() {
    return optional("created_at", Decode::instant);
  }

  /** Null for a built-in role. */
  public Optional<Instant> updatedAt() {
    return optional("updated_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
