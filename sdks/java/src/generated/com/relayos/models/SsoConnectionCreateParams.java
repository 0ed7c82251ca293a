// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection to set up. The type decides which settings it takes. */
public sealed interface SsoConnectionCreateParams extends Union
    permits OidcConnectionCreate, SamlConnectionCreate, UnknownSsoConnectionCreateParams {
  /** A connection by OpenID Connect. */
  static OidcConnectionCreate.Builder oidc() {
    return OidcConnectionCreate.builder();
  }

  /** A connection by SAML 2.0. */
  static SamlConnectionCreate.Builder saml() {
    return SamlConnectionCreate.builder();
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  static SsoConnectionCreateParams of(Map<String, ?> members) {
    return switch (String.valueOf(members.get("type"))) {
      case "oidc" -> new OidcConnectionCreate(members);
      case "saml" -> new SamlConnectionCreate(members);
      default -> new UnknownSsoConnectionCreateParams(members);
    };
  }

  String type();

  /** What people see. */
  String name();

  /** Whether people may sign in through it. */
  Optional<Boolean> enabled();

  /** E-mail domains whose people sign in here, in lower case. Each counts once it is verified. */
  Optional<List<String>> domains();

  /**
   * Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they do.
   */
  Optional<List<String>> defaultRoles();

  /** Roles that groups of the provider bring. */
  Optional<List<GroupRoleInput>> groupRoles();

  /** Whether people who are not members yet become members at their first sign-in. */
  Optional<Boolean> jitProvisioning();

  /** Whether groups may make and unmake owners. Only an owner may say so. */
  Optional<Boolean> allowOwnerRole();
}
