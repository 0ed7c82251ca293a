// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new role. */
public final class RoleCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("description");
    SHAPE.with("scopes");
  }

  RoleCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RoleCreateParams of(Map<String, ?> members) {
    return new RoleCreateParams(members);
  }

  public String name() {
    return required("name", Decode::text);
  }

  public Optional<String> description() {
    return optional("description", Decode::text);
  }

  /** What its holders may do: a part of what the caller may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
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

  /** Collects the members of a {@link RoleCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder name(String name) {
      return put("name", name);
    }

    public Builder description(String description) {
      return put("description", description);
    }

    /** What its holders may do: a part of what the caller may do. */
    public Builder scopes(List<String> scopes) {
      return put("scopes", scopes);
    }

    public RoleCreateParams build() {
      return new RoleCreateParams(finish("RoleCreateParams", "name", "scopes"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
