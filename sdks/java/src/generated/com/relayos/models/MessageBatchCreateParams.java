// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personalised messages to send together. */
public final class MessageBatchCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("messages", Decode.list(Decode.object(MessageCreateParams::of)));
    SHAPE.with("metadata");
  }

  MessageBatchCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageBatchCreateParams of(Map<String, ?> members) {
    return new MessageBatchCreateParams(members);
  }

  public List<MessageCreateParams> messages() {
    return required("messages", Decode.list(Decode.object(MessageCreateParams::of)));
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
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

  /** Collects the members of a {@link MessageBatchCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder messages(List<? extends MessageCreateParams> messages) {
      return put("messages", messages);
    }

    /**
     * Your own keys and values, at most 50. The platform stores and returns them and never acts on
     * them.
     */
    public Builder metadata(Map<String, String> metadata) {
      return put("metadata", metadata);
    }

    public MessageBatchCreateParams build() {
      return new MessageBatchCreateParams(finish("MessageBatchCreateParams", "messages"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
