// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What narrows a credential below its scopes. A list that is absent narrows nothing. */
public final class Restrictions extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("channels");
    SHAPE.with("senders");
    SHAPE.with("conversations");
  }

  Restrictions(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Restrictions of(Map<String, ?> members) {
    return new Restrictions(members);
  }

  /** Only messages on these channels. */
  public Optional<List<String>> channels() {
    return optional("channels", Decode.list(Decode::text));
  }

  /** Only messages from these senders. */
  public Optional<List<String>> senders() {
    return optional("senders", Decode.list(Decode::text));
  }

  /** Only these conversations. */
  public Optional<List<String>> conversations() {
    return optional("conversations", Decode.list(Decode::text));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
