// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One whose {@code type} this version does not know. */
public final class UnknownEventSinkCreateParams extends Model implements EventSinkCreateParams {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("name");
    SHAPE.with("event_types");
    SHAPE.with("filter");
    SHAPE.with("batch_size");
    SHAPE.with("start_after_event_id");
  }

  UnknownEventSinkCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Where events go. */
  @Override
  public String type() {
    return required("type", Decode::text);
  }

  /** What people see. */
  @Override
  public String name() {
    return required("name", Decode::text);
  }

  /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
  @Override
  public List<String> eventTypes() {
    return required("event_types", Decode.list(Decode::text));
  }

  /**
   * An expression of the Common Expression Language over {@code event}; only events for which it is
   * true are sent.
   */
  @Override
  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  /** Events in one batch, at most. A batch has 1 MB at most, too. */
  @Override
  public Optional<Integer> batchSize() {
    return optional("batch_size", Decode::integer);
  }

  /** Begin behind this event instead. */
  @Override
  public Optional<String> startAfterEventId() {
    return optional("start_after_event_id", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
