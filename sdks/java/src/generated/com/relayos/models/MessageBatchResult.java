// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What became of one message of the batch. */
public final class MessageBatchResult extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("index");
    SHAPE.with("status");
    SHAPE.with("message_id");
    SHAPE.with("error", Decode.object(MessageRejection::of));
  }

  MessageBatchResult(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageBatchResult of(Map<String, ?> members) {
    return new MessageBatchResult(members);
  }

  /** Position in the request, from 0. */
  public int index() {
    return required("index", Decode::integer);
  }

  public MessageBatchResultStatus status() {
    return required("status", Decode.named(MessageBatchResultStatus::of));
  }

  public Optional<String> messageId() {
    return optional("message_id", Decode::text);
  }

  /**
   * Why a message of a batch was rejected; the same codes as the problems of {@code
   * messages.create}.
   */
  public Optional<MessageRejection> error() {
    return optional("error", Decode.object(MessageRejection::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
