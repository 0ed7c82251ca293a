// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages that were sent together, and what became of each. */
public final class MessageBatch extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("status");
    SHAPE.with("operation_id");
    SHAPE.with("counts", Decode.object(MessageBatchCounts::of));
    SHAPE.with("results", Decode.list(Decode.object(MessageBatchResult::of)));
    SHAPE.with("metadata");
    SHAPE.with("created_at");
    SHAPE.with("completed_at");
  }

  MessageBatch(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageBatch of(Map<String, ?> members) {
    return new MessageBatch(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** A batch is completed when every accepted message has an outcome. */
  public MessageBatchStatus status() {
    return required("status", Decode.named(MessageBatchStatus::of));
  }

  /** The operation that ends when every accepted message has its outcome. */
  public String operationId() {
    return required("operation_id", Decode::text);
  }

  /** How many messages of the batch stand where. */
  public MessageBatchCounts counts() {
    return required("counts", Decode.object(MessageBatchCounts::of));
  }

  /** One entry per message of the request, in its order. */
  public List<MessageBatchResult> results() {
    return required("results", Decode.list(Decode.object(MessageBatchResult::of)));
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** When the last accepted message had its outcome. */
  public Optional<Instant> completedAt() {
    return optional("completed_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
