// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;

/** Pinned public keys. */
public final class TokenKeySetCreate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("keys", Decode.list(Decode.object(TokenKeyCreate::of)));
  }

  TokenKeySetCreate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static TokenKeySetCreate of(Map<String, ?> members) {
    return new TokenKeySetCreate(members);
  }

  public List<TokenKeyCreate> keys() {
    return required("keys", Decode.list(Decode.object(TokenKeyCreate::of)));
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

  /** Collects the members of a {@link TokenKeySetCreate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder keys(List<? extends TokenKeyCreate> keys) {
      return put("keys", keys);
    }

    public TokenKeySetCreate build() {
      return new TokenKeySetCreate(finish("TokenKeySetCreate", "keys"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
