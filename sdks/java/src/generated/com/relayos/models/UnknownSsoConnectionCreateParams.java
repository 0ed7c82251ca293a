// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One whose {@code type} this version does not know. */
public final class UnknownSsoConnectionCreateParams extends Model
    implements SsoConnectionCreateParams {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("name");
    SHAPE.with("enabled");
    SHAPE.with("domains");
    SHAPE.with("default_roles");
    SHAPE.with("group_roles", Decode.list(Decode.object(GroupRoleInput::of)));
    SHAPE.with("jit_provisioning");
    SHAPE.with("allow_owner_role");
  }

  UnknownSsoConnectionCreateParams(Map<String, ?> members) {
    super(members);
  }

  @Override
  public String type() {
    return required("type", Decode::text);
  }

  /** What people see. */
  @Override
  public String name() {
    return required("name", Decode::text);
  }

  /** Whether people may sign in through it. */
  @Override
  public Optional<Boolean> enabled() {
    return optional("enabled", Decode::bool);
  }

  /** E-mail domains whose people sign in here, in lower case. Each counts once it is verified. */
  @Override
  public Optional<List<String>> domains() {
    return optional("domains", Decode.list(Decode::text));
  }

  /**
   * Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they do.
   */
  @Override
  public Optional<List<String>> defaultRoles() {
    return optional("default_roles", Decode.list(Decode::text));
  }

  /** Roles that groups of the provider bring. */
  @Override
  public Optional<List<GroupRoleInput>> groupRoles() {
    return optional("group_roles", Decode.list(Decode.object(GroupRoleInput::of)));
  }

  /** Whether people who are not members yet become members at their first sign-in. */
  @Override
  public Optional<Boolean> jitProvisioning() {
    return optional("jit_provisioning", Decode::bool);
  }

  /** Whether groups may make and unmake owners. Only an owner may say so. */
  @Override
  public Optional<Boolean> allowOwnerRole() {
    return optional("allow_owner_role", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
