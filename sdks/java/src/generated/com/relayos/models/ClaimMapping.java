// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a token may do whose claim has the value; one of {@code role} and {@code scopes} is set. */
public final class ClaimMapping extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("claim");
    SHAPE.with("value");
    SHAPE.with("role");
    SHAPE.with("scopes");
  }

  ClaimMapping(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ClaimMapping of(Map<String, ?> members) {
    return new ClaimMapping(members);
  }

  public String claim() {
    return required("claim", Decode::text);
  }

  public String value() {
    return required("value", Decode::text);
  }

  /** Name of a built-in role or id of a custom one. */
  public Optional<String> role() {
    return optional("role", Decode::text);
  }

  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
