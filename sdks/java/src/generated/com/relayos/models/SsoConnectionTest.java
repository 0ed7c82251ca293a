// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;

/** What a look at the provider found. */
public final class SsoConnectionTest extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("connection_id");
    SHAPE.with("ok");
    SHAPE.with("checks", Decode.list(Decode.object(SsoConnectionCheck::of)));
  }

  SsoConnectionTest(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SsoConnectionTest of(Map<String, ?> members) {
    return new SsoConnectionTest(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String connectionId() {
    return required("connection_id", Decode::text);
  }

  /** Whether every check passed. */
  public boolean ok() {
    return required("ok", Decode::bool);
  }

  public List<SsoConnectionCheck> checks() {
    return required("checks", Decode.list(Decode.object(SsoConnectionCheck::of)));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
