// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What to enter at the identity provider, and where people begin. */
public final class SsoServiceProvider extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("redirect_uri");
    SHAPE.with("acs_url");
    SHAPE.with("entity_id");
    SHAPE.with("metadata_url");
    SHAPE.with("sign_in_url");
    SHAPE.with("scim_base_url");
  }

  SsoServiceProvider(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SsoServiceProvider of(Map<String, ?> members) {
    return new SsoServiceProvider(members);
  }

  /** The redirect URI of the OpenID Connect client. */
  public Optional<String> redirectUri() {
    return optional("redirect_uri", Decode::text);
  }

  /** The assertion consumer service (HTTP-POST), also called single sign-on URL or reply URL. */
  public Optional<String> acsUrl() {
    return optional("acs_url", Decode::text);
  }

  /** The entity id, also called audience. */
  public Optional<String> entityId() {
    return optional("entity_id", Decode::text);
  }

  /** The same values as SAML metadata. */
  public Optional<String> metadataUrl() {
    return optional("metadata_url", Decode::text);
  }

  /** Where people begin a sign-in. */
  public String signInUrl() {
    return required("sign_in_url", Decode::text);
  }

  /** The base URL of SCIM 2.0; its token comes from {@code scim_tokens.create}. */
  public String scimBaseUrl() {
    return required("scim_base_url", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
