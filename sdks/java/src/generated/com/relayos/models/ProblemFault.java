// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** One fault of a request. */
public final class ProblemFault extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("in");
    SHAPE.with("pointer");
    SHAPE.with("code");
    SHAPE.with("message");
  }

  ProblemFault(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ProblemFault of(Map<String, ?> members) {
    return new ProblemFault(members);
  }

  /** The part of the request that the pointer points into. */
  public ProblemFaultIn in() {
    return required("in", Decode.named(ProblemFaultIn::of));
  }

  /** JSON pointer (RFC 6901) to the fault; {@code /limit} is the query parameter {@code limit}. */
  public String pointer() {
    return required("pointer", Decode::text);
  }

  /** The rule that was broken. */
  public String code() {
    return required("code", Decode::text);
  }

  public String message() {
    return required("message", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
