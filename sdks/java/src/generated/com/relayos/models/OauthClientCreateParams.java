// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An app to register. */
public final class OauthClientCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("type");
    SHAPE.with("redirect_uris");
    SHAPE.with("grant_types");
    SHAPE.with("scopes");
    SHAPE.with("token_endpoint_auth_method");
    SHAPE.with("restrictions", Decode.object(OauthClientRestrictions::of));
  }

  OauthClientCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OauthClientCreateParams of(Map<String, ?> members) {
    return new OauthClientCreateParams(members);
  }

  /** What people see when they are asked for access. */
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

  /** Needed for {@code authorization_code}. */
  public Optional<List<String>> redirectUris() {
    return optional("redirect_uris", Decode.list(Decode::text));
  }

  /**
   * A public app has no {@code client_credentials}; {@code refresh_token} comes beside {@code
   * authorization_code} or the device flow.
   */
  public List<OauthGrantType> grantTypes() {
    return required("grant_types", Decode.list(Decode.named(OauthGrantType::of)));
  }

  /** The most that the app may do. You can give what you have yourself, and no more. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /**
   * How the app proves itself at the token endpoint. {@code none} for public apps alone, which is
   * their default; else {@code client_secret_basic}.
   */
  public Optional<OauthClientCreateParamsTokenEndpointAuthMethod> tokenEndpointAuthMethod() {
    return optional(
        "token_endpoint_auth_method",
        Decode.named(OauthClientCreateParamsTokenEndpointAuthMethod::of));
  }

  /** What narrows the app below its scopes. A list that is absent narrows nothing. */
  public Optional<OauthClientRestrictions> restrictions() {
    return optional("restrictions", Decode.object(OauthClientRestrictions::of));
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

  /** Collects the members of a {@link OauthClientCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** What people see when they are asked for access. */
    public Builder name(String name) {
      return put("name", name);
    }

    /**
     * A confidential app keeps a secret, on a server; a public one (in a browser, on a device)
     * can't and has none.
     */
    public Builder type(OauthClientType type) {
      return put("type", type);
    }

    /** Needed for {@code authorization_code}. */
    public Builder redirectUris(List<String> redirectUris) {
      return put("redirect_uris", redirectUris);
    }

    /**
     * A public app has no {@code client_credentials}; {@code refresh_token} comes beside {@code
     * authorization_code} or the device flow.
     */
    public Builder grantTypes(List<? extends OauthGrantType> grantTypes) {
      return put("grant_types", grantTypes);
    }

    /** The most that the app may do. You can give what you have yourself, and no more. */
    public Builder scopes(List<String> scopes) {
      return put("scopes", scopes);
    }

    /**
     * How the app proves itself at the token endpoint. {@code none} for public apps alone, which is
     * their default; else {@code client_secret_basic}.
     */
    public Builder tokenEndpointAuthMethod(
        OauthClientCreateParamsTokenEndpointAuthMethod tokenEndpointAuthMethod) {
      return put("token_endpoint_auth_method", tokenEndpointAuthMethod);
    }

    /** What narrows the app below its scopes. A list that is absent narrows nothing. */
    public Builder restrictions(OauthClientRestrictions restrictions) {
      return put("restrictions", restrictions);
    }

    public OauthClientCreateParams build() {
      return new OauthClientCreateParams(
          finish("OauthClientCreateParams", "name", "type", "grant_types", "scopes"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
