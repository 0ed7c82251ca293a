// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** Whoever is in the group gets the role. */
public final class GroupRole extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("group");
    SHAPE.with("role");
  }

  GroupRole(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static GroupRole of(Map<String, ?> members) {
    return new GroupRole(members);
  }

  public String group() {
    return required("group", Decode::text);
  }

  public String role() {
    return required("role", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
