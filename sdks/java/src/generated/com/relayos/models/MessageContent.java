// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What the message says. Which members are present depends on the channel. */
public final class MessageContent extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("text");
    SHAPE.with("subject");
    SHAPE.with("html");
    SHAPE.with("title");
  }

  MessageContent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageContent of(Map<String, ?> members) {
    return new MessageContent(members);
  }

  public Optional<String> text() {
    return optional("text", Decode::text);
  }

  public Optional<String> subject() {
    return optional("subject", Decode::text);
  }

  public Optional<String> html() {
    return optional("html", Decode::text);
  }

  public Optional<String> title() {
    return optional("title", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
