// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What an email says, as text, as HTML or as both. */
public final class EmailContent extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("subject");
    SHAPE.with("text");
    SHAPE.with("html");
  }

  EmailContent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EmailContent of(Map<String, ?> members) {
    return new EmailContent(members);
  }

  /** One line, no control characters. */
  public String subject() {
    return required("subject", Decode::text);
  }

  public Optional<String> text() {
    return optional("text", Decode::text);
  }

  public Optional<String> html() {
    return optional("html", Decode::text);
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

  /** Collects the members of a {@link EmailContent}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** One line, no control characters. */
    public Builder subject(String subject) {
      return put("subject", subject);
    }

    public Builder text(String text) {
      return put("text", text);
    }

    public Builder html(String html) {
      return put("html", html);
    }

    public EmailContent build() {
      return new EmailContent(finish("EmailContent", "subject"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
