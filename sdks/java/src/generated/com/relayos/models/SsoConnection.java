// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection to the identity provider of an organization. */
public final class SsoConnection extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("type");
    SHAPE.with("name");
    SHAPE.with("enabled");
    SHAPE.with("domains", Decode.list(Decode.object(SsoDomain::of)));
    SHAPE.with("default_roles");
    SHAPE.with("group_roles", Decode.list(Decode.object(GroupRole::of)));
    SHAPE.with("jit_provisioning");
    SHAPE.with("allow_owner_role");
    SHAPE.with("oidc", Decode.object(OidcSettings::of));
    SHAPE.with("saml", Decode.object(SamlSettings::of));
    SHAPE.with("service_provider", Decode.object(SsoServiceProvider::of));
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("deleted_at");
  }

  SsoConnection(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SsoConnection of(Map<String, ?> members) {
    return new SsoConnection(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public SsoConnectionType type() {
    return required("type", Decode.named(SsoConnectionType::of));
  }

  public String name() {
    return required("name", Decode::text);
  }

  public boolean enabled() {
    return required("enabled", Decode::bool);
  }

  public List<SsoDomain> domains() {
    return required("domains", Decode.list(Decode.object(SsoDomain::of)));
  }

  public List<String> defaultRoles() {
    return required("default_roles", Decode.list(Decode::text));
  }

  public List<GroupRole> groupRoles() {
    return required("group_roles", Decode.list(Decode.object(GroupRole::of)));
  }

  public boolean jitProvisioning() {
    return required("jit_provisioning", Decode::bool);
  }

  public boolean allowOwnerRole() {
    return required("allow_owner_role", Decode::bool);
  }

  /** Settings of an OpenID Connect connection. */
  public Optional<OidcSettings> oidc() {
    return optional("oidc", Decode.object(OidcSettings::of));
  }

  /** Settings of a SAML connection. */
  public Optional<SamlSettings> saml() {
    return optional("saml", Decode.object(SamlSettings::of));
  }

  /** What to enter at the identity provider, and where people begin. */
  public SsoServiceProvider serviceProvider() {
    return required("service_provider", Decode.object(SsoServiceProvider::of));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** Set in the answer of the delete. */
  public Optional<Instant> deletedAt() {
    return optional("deleted_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
