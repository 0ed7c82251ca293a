// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** One thing that was looked at. */
public final class SsoConnectionCheck extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("ok");
    SHAPE.with("detail");
  }

  SsoConnectionCheck(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SsoConnectionCheck of(Map<String, ?> members) {
    return new SsoConnectionCheck(members);
  }

  public SsoConnectionCheckName name() {
    return required("name", Decode.named(SsoConnectionCheckName::of));
  }

  public boolean ok() {
    return required("ok", Decode::bool);
  }

  /** What was found in words. */
  public String detail() {
    return required("detail", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
