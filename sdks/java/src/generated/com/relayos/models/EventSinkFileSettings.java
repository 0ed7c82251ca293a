// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** Settings of a sink of the type {@code file}. */
public final class EventSinkFileSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("path");
    SHAPE.with("rotate_bytes");
    SHAPE.with("keep_files");
  }

  EventSinkFileSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkFileSettings of(Map<String, ?> members) {
    return new EventSinkFileSettings(members);
  }

  /** The file that is written to, below the folder of the operator. */
  public String path() {
    return required("path", Decode::text);
  }

  public int rotateBytes() {
    return required("rotate_bytes", Decode::integer);
  }

  public int keepFiles() {
    return required("keep_files", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
