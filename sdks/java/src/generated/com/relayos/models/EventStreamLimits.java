// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** Bounds of one connection. */
public final class EventStreamLimits extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("subscriptions");
    SHAPE.with("frame_bytes");
    SHAPE.with("frames_per_second");
    SHAPE.with("calls_at_once");
  }

  EventStreamLimits(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventStreamLimits of(Map<String, ?> members) {
    return new EventStreamLimits(members);
  }

  /** At the same time. */
  public int subscriptions() {
    return required("subscriptions", Decode::integer);
  }

  /** Of a frame from the client. */
  public int frameBytes() {
    return required("frame_bytes", Decode::integer);
  }

  /** From the client. */
  public int framesPerSecond() {
    return required("frames_per_second", Decode::integer);
  }

  /** Calls without an answer yet. */
  public int callsAtOnce() {
    return required("calls_at_once", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
