// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A public key. */
public final class TokenKey extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("kty");
    SHAPE.with("kid");
    SHAPE.with("alg");
    SHAPE.with("crv");
    SHAPE.with("x");
    SHAPE.with("y");
    SHAPE.with("n");
    SHAPE.with("e");
  }

  TokenKey(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static TokenKey of(Map<String, ?> members) {
    return new TokenKey(members);
  }

  public String kty() {
    return required("kty", Decode::text);
  }

  public String kid() {
    return required("kid", Decode::text);
  }

  public Optional<String> alg() {
    return optional("alg", Decode::text);
  }

  public Optional<String> crv() {
    return optional("crv", Decode::text);
  }

  public Optional<String> x() {
    return optional("x", Decode::text);
  }

  public Optional<String> y() {
    return optional("y", Decode::text);
  }

  public Optional<String> n() {
    return optional("n", Decode::text);
  }

  public Optional<String> e() {
    return optional("e", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
