// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A new project. */
public final class ProjectCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("region");
  }

  ProjectCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ProjectCreateParams of(Map<String, ?> members) {
    return new ProjectCreateParams(members);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** Where its data lives; the region of this installation if absent. It can not be changed. */
  public Optional<String> region() {
    return optional("region", Decode::text);
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

  /** Collects the members of a {@link ProjectCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder name(String name) {
      return put("name", name);
    }

    /** Where its data lives; the region of this installation if absent. It can not be changed. */
    public Builder region(String region) {
      return put("region", region);
    }

    public ProjectCreateParams build() {
      return new ProjectCreateParams(finish("ProjectCreateParams", "name"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
