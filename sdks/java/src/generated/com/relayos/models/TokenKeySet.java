// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;

/** Public keys (RFC 7517). Other members are ignored. */
public final class TokenKeySet extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("keys", Decode.list(Decode.object(TokenKey::of)));
  }

  TokenKeySet(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static TokenKeySet of(Map<String, ?> members) {
    return new TokenKeySet(members);
  }

  public List<TokenKey> keys() {
    return required("keys", Decode.list(Decode.object(TokenKey::of)));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
