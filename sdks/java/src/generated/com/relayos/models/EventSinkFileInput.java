// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * A file of JSON Lines below the folder that the operator of the server chose ({@code
 * RELAYOS_SINK_DIR}): one CloudEvent a line. When it is full it is renamed, and another begins.
 */
public final class EventSinkFileInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("rotate_bytes");
    SHAPE.with("keep_files");
  }

  EventSinkFileInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkFileInput of(Map<String, ?> members) {
    return new EventSinkFileInput(members);
  }

  /** A file that is as long as this is full. 64 MiB if nothing is said. */
  public Optional<Integer> rotateBytes() {
    return optional("rotate_bytes", Decode::integer);
  }

  /** Full files that are kept; 10 if nothing is said. Older ones are deleted. */
  public Optional<Integer> keepFiles() {
    return optional("keep_files", Decode::integer);
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

  /** Collects the members of a {@link EventSinkFileInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** A file that is as long as this is full. 64 MiB if nothing is said. */
    public Builder rotateBytes(int rotateBytes) {
      return put("rotate_bytes", rotateBytes);
    }

    /** Full files that are kept; 10 if nothing is said. Older ones are deleted. */
    public Builder keepFiles(int keepFiles) {
      return put("keep_files", keepFiles);
    }

    public EventSinkFileInput build() {
      return new EventSinkFileInput(finish("EventSinkFileInput"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
