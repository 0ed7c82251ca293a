// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Work that goes on after its request was answered. */
public final class Operation_ extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("type");
    SHAPE.with("status");
    SHAPE.with("resource_id");
    SHAPE.with("error", Decode.object(OperationError::of));
    SHAPE.with("created_at");
    SHAPE.with("completed_at");
  }

  Operation_(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Operation_ of(Map<String, ?> members) {
    return new Operation_(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** The operation of the API that started it, for example {@code message_batches.create}. */
  public String type() {
    return required("type", Decode::text);
  }

  /** Whether the work goes on. */
  public OperationStatus status() {
    return required("status", Decode.named(OperationStatus::of));
  }

  /** What the operation works on. */
  public Optional<String> resourceId() {
    return optional("resource_id", Decode::text);
  }

  /** Why an operation failed. */
  public Optional<OperationError> error() {
    return optional("error", Decode.object(OperationError::of));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  public Optional<Instant> completedAt() {
    return optional("completed_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
