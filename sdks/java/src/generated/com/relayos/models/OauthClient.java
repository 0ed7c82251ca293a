// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An app that gets tokens from the OAuth 2.1 server under {@code /oauth}. */
public final class OauthClient extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("type");
    SHAPE.with("redirect_uris");
    SHAPE.with("grant_types");
    SHAPE.with("scopes");
    SHAPE.with("token_endpoint_auth_method");
    SHAPE.with("restrictions", Decode.object(Restrictions::of));
    SHAPE.with("environment_id");
    SHAPE.with("secret_last4");
    SHAPE.with("previous_secret_expires_at");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("revoked_at");
  }

  OauthClient(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OauthClient of(Map<String, ?> members) {
    return new OauthClient(members);
  }

  /** The {@code client_id} of the app. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /**
   * A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't
   * and has none.
   */
  public OauthClientType type() {
    return required("type", Decode.named(OauthClientType::of));
  }

  public List<String> redirectUris() {
    return required("redirect_uris", Decode.list(Decode::text));
  }

  public List<OauthGrantType> grantTypes() {
    return required("grant_types", Decode.list(Decode.named(OauthGrantType::of)));
  }

  /** The most that the app may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /** How the app proves itself at the token endpoint. */
  public String tokenEndpointAuthMethod() {
    return required("token_endpoint_auth_method", Decode::text);
  }

  /** What narrows a credential below its scopes. A list that is absent narrows nothing. */
  public Restrictions restrictions() {
    return required("restrictions", Decode.object(Restrictions::of));
  }

  /** Where tokens work that the app gets for itself. */
  public String environmentId() {
    return required("environment_id", Decode::text);
  }

  /** The end of the secret; null for a public app. */
  public Optional<String> secretLast4() {
    return optional("secret_last4", Decode::text);
  }

  /** Until then the secret before works too. */
  public Optional<Instant> previousSecretExpiresAt() {
    return optional("previous_secret_expires_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** When the app was removed; its tokens ended then. */
  public Optional<Instant> revokedAt() {
    return optional("revoked_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
