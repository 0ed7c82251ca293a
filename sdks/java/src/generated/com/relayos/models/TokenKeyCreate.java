// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * A public key as a JWK with a {@code kid}: RSA of 2048 to 8192 bits with e = 65537, P-256, P-384
 * or Ed25519. Keys of the broken generator known as ROCA and private keys are refused.
 */
public final class TokenKeyCreate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("kty");
    SHAPE.with("kid");
    SHAPE.with("use");
    SHAPE.with("alg");
    SHAPE.with("crv");
    SHAPE.with("x");
    SHAPE.with("y");
    SHAPE.with("n");
    SHAPE.with("e");
  }

  TokenKeyCreate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static TokenKeyCreate of(Map<String, ?> members) {
    return new TokenKeyCreate(members);
  }

  public TokenKeyCreateKty kty() {
    return required("kty", Decode.named(TokenKeyCreateKty::of));
  }

  public String kid() {
    return required("kid", Decode::text);
  }

  public Optional<TokenKeyCreateUse> use() {
    return optional("use", Decode.named(TokenKeyCreateUse::of));
  }

  public Optional<TokenKeyCreateAlg> alg() {
    return optional("alg", Decode.named(TokenKeyCreateAlg::of));
  }

  public Optional<TokenKeyCreateCrv> crv() {
    return optional("crv", Decode.named(TokenKeyCreateCrv::of));
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

  public static Builder builder() {
    return new Builder();
  }

  /** A builder with the members of this one. */
  public Builder toBuilder() {
    return new Builder().all(toMap());
  }

  @Override
  Shape shape() {
    return SHAPE;
  }

  /** Collects the members of a {@link TokenKeyCreate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder kty(TokenKeyCreateKty kty) {
      return put("kty", kty);
    }

    public Builder kid(String kid) {
      return put("kid", kid);
    }

    public Builder use(TokenKeyCreateUse use) {
      return put("use", use);
    }

    public Builder alg(TokenKeyCreateAlg alg) {
      return put("alg", alg);
    }

    public Builder crv(TokenKeyCreateCrv crv) {
      return put("crv", crv);
    }

    public Builder x(String x) {
      return put("x", x);
    }

    public Builder y(String y) {
      return put("y", y);
    }

    public Builder n(String n) {
      return put("n", n);
    }

    public Builder e(String e) {
      return put("e", e);
    }

    public TokenKeyCreate build() {
      return new TokenKeyCreate(finish("TokenKeyCreate", "kty", "kid"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
