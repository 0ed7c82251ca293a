// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message to a user of your own application, read from the event feed. */
public final class InAppMessageCreate extends Model implements MessageCreateParams {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("channel");
    SHAPE.with("to");
    SHAPE.with("from");
    SHAPE.with("content", Decode.object(InAppContent::of));
    SHAPE.with("scheduled_at");
    SHAPE.with("validity_period");
    SHAPE.with("metadata");
    SHAPE.with("tags");
  }

  InAppMessageCreate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static InAppMessageCreate of(Map<String, ?> members) {
    return new InAppMessageCreate(members);
  }

  @Override
  public String channel() {
    return required("channel", Decode::text);
  }

  /** Your own id of the user. */
  @Override
  public String to() {
    return required("to", Decode::text);
  }

  /** Who the message is shown to be from. */
  @Override
  public Optional<String> from() {
    return optional("from", Decode::text);
  }

  /** What an in-app message says. */
  public InAppContent content() {
    return required("content", Decode.object(InAppContent::of));
  }

  /** Send at this time instead of now. A time in the past sends now. */
  @Override
  public Optional<Instant> scheduledAt() {
    return optional("scheduled_at", Decode::instant);
  }

  /**
   * Seconds, counted from when the message is due, after which it expires if its delivery is not
   * confirmed.
   */
  @Override
  public Optional<Integer> validityPeriod() {
    return optional("validity_period", Decode::integer);
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  @Override
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
  }

  /** Labels to filter and count by. */
  @Override
  public Optional<List<String>> tags() {
    return optional("tags", Decode.list(Decode::text));
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

  /** Collects the members of a {@link InAppMessageCreate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {
      put("channel", "in_app");
    }

    /** Your own id of the user. */
    public Builder to(String to) {
      return put("to", to);
    }

    /** Who the message is shown to be from. */
    public Builder from(String from) {
      return put("from", from);
    }

    /** What an in-app message says. */
    public Builder content(InAppContent content) {
      return put("content", content);
    }

    /** Send at this time instead of now. A time in the past sends now. */
    public Builder scheduledAt(Instant scheduledAt) {
      return put("scheduled_at", scheduledAt);
    }

    /**
     * Seconds, counted from when the message is due, after which it expires if its delivery is not
     * confirmed.
     */
    public Builder validityPeriod(int validityPeriod) {
      return put("validity_period", validityPeriod);
    }

    /**
     * Your own keys and values, at most 50. The platform stores and returns them and never acts on
     * them.
     */
    public Builder metadata(Map<String, String> metadata) {
      return put("metadata", metadata);
    }

    /** Labels to filter and count by. */
    public Builder tags(List<String> tags) {
      return put("tags", tags);
    }

    public InAppMessageCreate build() {
      return new InAppMessageCreate(finish("InAppMessageCreate", "to", "content"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
