// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** A separate space of data within a project. */
public final class Environment extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("kind");
  }

  Environment(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Environment of(Map<String, ?> members) {
    return new Environment(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  /** A sandbox never sends for real. */
  public EnvironmentKind kind() {
    return required("kind", Decode.named(EnvironmentKind::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
