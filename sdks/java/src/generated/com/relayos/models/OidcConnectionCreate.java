// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection by OpenID Connect. */
public final class OidcConnectionCreate extends Model implements SsoConnectionCreateParams {
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
    SHAPE.with("oidc", Decode.object(OidcSettingsCreate::of));
  }

  OidcConnectionCreate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OidcConnectionCreate of(Map<String, ?> members) {
    return new OidcConnectionCreate(members);
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

  /** An OpenID Connect provider. */
  public OidcSettingsCreate oidc() {
    return required("oidc", Decode.object(OidcSettingsCreate::of));
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

  /** Collects the members of a {@link OidcConnectionCreate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {
      put("type", "oidc");
    }

    /** What people see. */
    public Builder name(String name) {
      return put("name", name);
    }

    /** Whether people may sign in through it. */
    public Builder enabled(boolean enabled) {
      return put("enabled", enabled);
    }

    /** E-mail domains whose people sign in here, in lower case. Each counts once it is verified. */
    public Builder domains(List<String> domains) {
      return put("domains", domains);
    }

    /**
     * Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they
     * do.
     */
    public Builder defaultRoles(List<String> defaultRoles) {
      return put("default_roles", defaultRoles);
    }

    /** Roles that groups of the provider bring. */
    public Builder groupRoles(List<? extends GroupRoleInput> groupRoles) {
      return put("group_roles", groupRoles);
    }

    /** Whether people who are not members yet become members at their first sign-in. */
    public Builder jitProvisioning(boolean jitProvisioning) {
      return put("jit_provisioning", jitProvisioning);
    }

    /** Whether groups may make and unmake owners. Only an owner may say so. */
    public Builder allowOwnerRole(boolean allowOwnerRole) {
      return put("allow_owner_role", allowOwnerRole);
    }

    /** An OpenID Connect provider. */
    public Builder oidc(OidcSettingsCreate oidc) {
      return put("oidc", oidc);
    }

    public OidcConnectionCreate build() {
      return new OidcConnectionCreate(finish("OidcConnectionCreate", "name", "oidc"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
