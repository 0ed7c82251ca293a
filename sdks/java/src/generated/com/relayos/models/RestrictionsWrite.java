// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What narrows the credential below its scopes. A list that is absent narrows nothing. */
public final class RestrictionsWrite extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("channels");
    SHAPE.with("senders");
    SHAPE.with("conversations");
  }

  RestrictionsWrite(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RestrictionsWrite of(Map<String, ?> members) {
    return new RestrictionsWrite(members);
  }

  /** Only messages on these channels. */
  public Optional<List<RestrictionsWriteChannelsItem>> channels() {
    return optional("channels", Decode.list(Decode.named(RestrictionsWriteChannelsItem::of)));
  }

  /** Only messages from these senders. */
  public Optional<List<String>> senders() {
    return optional("senders", Decode.list(Decode::text));
  }

  /** Only these conversations. */
  public Optional<List<String>> conversations() {
    return optional("conversations", Decode.list(Decode::text));
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

  /** Collects the members of a {@link RestrictionsWrite}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Only messages on these channels. */
    public Builder channels(List<? extends RestrictionsWriteChannelsItem> channels) {
      return put("channels", channels);
    }

    /** Only messages from these senders. */
    public Builder senders(List<String> senders) {
      return put("senders", senders);
    }

    /** Only these conversations. */
    public Builder conversations(List<String> conversations) {
      return put("conversations", conversations);
    }

    public RestrictionsWrite build() {
      return new RestrictionsWrite(finish("RestrictionsWrite"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
