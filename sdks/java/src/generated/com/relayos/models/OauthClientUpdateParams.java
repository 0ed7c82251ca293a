// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to change; the rest stays. The type of an app never changes. */
public final class OauthClientUpdateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("redirect_uris");
    SHAPE.with("grant_types");
    SHAPE.with("scopes");
    SHAPE.with("restrictions", Decode.object(OauthClientRestrictions::of));
  }

  OauthClientUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OauthClientUpdateParams of(Map<String, ?> members) {
    return new OauthClientUpdateParams(members);
  }

  /** What people see when they are asked for access. */
  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /** Needed for {@code authorization_code}. */
  public Optional<List<String>> redirectUris() {
    return optional("redirect_uris", Decode.list(Decode::text));
  }

  /**
   * A public app has no {@code client_credentials}; {@code refresh_token} comes beside {@code
   * authorization_code} or the device flow.
   */
  public Optional<List<OauthGrantType>> grantTypes() {
    return optional("grant_types", Decode.list(Decode.named(OauthGrantType::of)));
  }

  /** The most that the app may do. You can give what you have yourself, and no more. */
  public Optional<List<String>> scopes() {
    return optional("scopes", Decode.list(Decode::text));
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

  /** Collects the members of a {@link OauthClientUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** What people see when they are asked for access. */
    public Builder name(String name) {
      return put("name", name);
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

    /** What narrows the app below its scopes. A list that is absent narrows nothing. */
    public Builder restrictions(OauthClientRestrictions restrictions) {
      return put("restrictions", restrictions);
    }

    public OauthClientUpdateParams build() {
      return new OauthClientUpdateParams(finish("OauthClientUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
