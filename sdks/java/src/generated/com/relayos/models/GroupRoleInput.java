// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** Whoever is in the group gets the role. */
public final class GroupRoleInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("group");
    SHAPE.with("role");
  }

  GroupRoleInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static GroupRoleInput of(Map<String, ?> members) {
    return new GroupRoleInput(members);
  }

  /**
   * The group as the provider names it: the value of the groups claim, or the display name of a
   * SCIM group.
   */
  public String group() {
    return required("group", Decode::text);
  }

  /** Name of a built-in role or id of a custom one. */
  public String role() {
    return required("role", Decode::text);
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

  /** Collects the members of a {@link GroupRoleInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /**
     * The group as the provider names it: the value of the groups claim, or the display name of a
     * SCIM group.
     */
    public Builder group(String group) {
      return put("group", group);
    }

    /** Name of a built-in role or id of a custom one. */
    public Builder role(String role) {
      return put("role", role);
    }

    public GroupRoleInput build() {
      return new GroupRoleInput(finish("GroupRoleInput", "group", "role"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
