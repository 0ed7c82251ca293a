// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** A batch at the moment of the event. */
public final class MessageBatchEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("status");
    SHAPE.with("operation_id");
    SHAPE.with("counts", Decode.object(MessageBatchCounts::of));
  }

  MessageBatchEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageBatchEventData of(Map<String, ?> members) {
    return new MessageBatchEventData(members);
  }

  /** Id of the batch. */
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

  public String operationId() {
    return required("operation_id", Decode::text);
  }

  /** How many messages of the batch stand where. */
  public MessageBatchCounts counts() {
    return required("counts", Decode.object(MessageBatchCounts::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
