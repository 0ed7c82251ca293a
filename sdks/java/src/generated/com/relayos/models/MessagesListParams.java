// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code messages.list}. */
public final class MessagesListParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("limit");
    SHAPE.with("cursor");
    SHAPE.with("channel");
    SHAPE.with("direction");
    SHAPE.with("status");
    SHAPE.with("tag");
    SHAPE.with("batch_id");
    SHAPE.with("created_after");
    SHAPE.with("created_before");
  }

  MessagesListParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessagesListParams of(Map<String, ?> members) {
    return new MessagesListParams(members);
  }

  /** How many items a page has at most. */
  public Optional<Integer> limit() {
    return optional("limit", Decode::integer);
  }

  /**
   * Position in the list, taken from {@code next_cursor}, {@code prev_cursor} or {@code
   * refresh_cursor} of a page of the same list.
   */
  public Optional<String> cursor() {
    return optional("cursor", Decode::text);
  }

  /** Only this channel. */
  public Optional<MessagesListParamsChannel> channel() {
    return optional("channel", Decode.named(MessagesListParamsChannel::of));
  }

  /** Only this direction. */
  public Optional<MessagesListParamsDirection> direction() {
    return optional("direction", Decode.named(MessagesListParamsDirection::of));
  }

  /** Only messages that stand here now. */
  public Optional<MessagesListParamsStatus> status() {
    return optional("status", Decode.named(MessagesListParamsStatus::of));
  }

  /** Only messages with this tag. */
  public Optional<String> tag() {
    return optional("tag", Decode::text);
  }

  /** Only messages of this batch. */
  public Optional<String> batchId() {
    return optional("batch_id", Decode::text);
  }

  /** Only what was created at or after this time. */
  public Optional<Instant> createdAfter() {
    return optional("created_after", Decode::instant);
  }

  /** Only what was created before this time. */
  public Optional<Instant> createdBefore() {
    return optional("created_before", Decode::instant);
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

  /** Collects the members of a {@link MessagesListParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** How many items a page has at most. */
    public Builder limit(int limit) {
      return put("limit", limit);
    }

    /**
     * Position in the list, taken from {@code next_cursor}, {@code prev_cursor} or {@code
     * refresh_cursor} of a page of the same list.
     */
    public Builder cursor(String cursor) {
      return put("cursor", cursor);
    }

    /** Only this channel. */
    public Builder channel(MessagesListParamsChannel channel) {
      return put("channel", channel);
    }

    /** Only this direction. */
    public Builder direction(MessagesListParamsDirection direction) {
      return put("direction", direction);
    }

    /** Only messages that stand here now. */
    public Builder status(MessagesListParamsStatus status) {
      return put("status", status);
    }

    /** Only messages with this tag. */
    public Builder tag(String tag) {
      return put("tag", tag);
    }

    /** Only messages of this batch. */
    public Builder batchId(String batchId) {
      return put("batch_id", batchId);
    }

    /** Only what was created at or after this time. */
    public Builder createdAfter(Instant createdAfter) {
      return put("created_after", createdAfter);
    }

    /** Only what was created before this time. */
    public Builder createdBefore(Instant createdBefore) {
      return put("created_before", createdBefore);
    }

    public MessagesListParams build() {
      return new MessagesListParams(finish("MessagesListParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
