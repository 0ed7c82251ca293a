// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** How many messages of the batch stand where. */
public final class MessageBatchCounts extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("total");
    SHAPE.with("accepted");
    SHAPE.with("rejected");
    SHAPE.with("finished");
  }

  MessageBatchCounts(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageBatchCounts of(Map<String, ?> members) {
    return new MessageBatchCounts(members);
  }

  public int total() {
    return required("total", Decode::integer);
  }

  public int accepted() {
    return required("accepted", Decode::integer);
  }

  public int rejected() {
    return required("rejected", Decode::integer);
  }

  /** Accepted messages that have their outcome. */
  public int finished() {
    return required("finished", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
