// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** What a text message says. */
public final class SmsContent extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("text");
  }

  SmsContent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SmsContent of(Map<String, ?> members) {
    return new SmsContent(members);
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

  /** Collects the members of a {@link SmsContent}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder text(String text) {
      return put("text", text);
    }

    public SmsContent build() {
      return new SmsContent(finish("SmsContent", "text"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
