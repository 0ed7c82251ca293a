// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A step that can help. */
public final class ProblemNextStep extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("action");
    SHAPE.with("docs");
  }

  ProblemNextStep(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ProblemNextStep of(Map<String, ?> members) {
    return new ProblemNextStep(members);
  }

  public String action() {
    return required("action", Decode::text);
  }

  public Optional<String> docs() {
    return optional("docs", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
