// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What to change. */
public final class ProjectUpdateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
  }

  ProjectUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ProjectUpdateParams of(Map<String, ?> members) {
    return new ProjectUpdateParams(members);
  }

  public Optional<String> name() {
    return optional("name", Decode::text);
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

  /** Collects the members of a {@link ProjectUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder name(String name) {
      return put("name", name);
    }

    public ProjectUpdateParams build() {
      return new ProjectUpdateParams(finish("ProjectUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
