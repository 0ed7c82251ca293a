// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What an in-app message says. */
public final class InAppContent extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("title");
    SHAPE.with("text");
  }

  InAppContent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static InAppContent of(Map<String, ?> members) {
    return new InAppContent(members);
  }

  public Optional<String> title() {
    return optional("title", Decode::text);
  }

  public String text() {
    return required("text", Decode::text);
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

  /** Collects the members of a {@link InAppContent}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder title(String title) {
      return put("title", title);
    }

    public Builder text(String text) {
      return put("text", text);
    }

    public InAppContent build() {
      return new InAppContent(finish("InAppContent", "text"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
