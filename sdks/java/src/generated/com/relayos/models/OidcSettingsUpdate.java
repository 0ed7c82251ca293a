// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An OpenID Connect provider; what is absent stays as it is. */
public final class OidcSettingsUpdate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("issuer");
    SHAPE.with("client_id");
    SHAPE.secret("client_secret");
    SHAPE.with("scopes");
    SHAPE.with("groups_claim");
    SHAPE.with("trust_email");
  }

  OidcSettingsUpdate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OidcSettingsUpdate of(Map<String, ?> members) {
    return new OidcSettingsUpdate(members);
  }

  /** The issuer, below which {@code /.well-known/openid-configuration} is found. */
  public Optional<String> issuer() {
    return optional("issuer", Decode::text);
  }

  public Optional<String> clientId() {
    return optional("client_id", Decode::text);
  }

  /** Kept sealed; never shown again. */
  public Optional<String> clientSecret() {
    return optional("client_secret", Decode::text);
  }

  /** What is asked for beside {@code openid}. By default {@code email} and {@code profile}. */
  public Optional<List<String>> scopes() {
    return optional("scopes", Decode.list(Decode::text));
  }

  /** The claim that lists groups. By default {@code groups}. */
  public Optional<String> groupsClaim() {
    return optional("groups_claim", Decode::text);
  }

  /**
   * For providers that send no {@code email_verified}: take every address of your verified domains
   * as theirs. An {@code email_verified} of false is refused in any case.
   */
  public Optional<Boolean> trustEmail() {
    return optional("trust_email", Decode::bool);
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

  /** Collects the members of a {@link OidcSettingsUpdate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** The issuer, below which {@code /.well-known/openid-configuration} is found. */
    public Builder issuer(String issuer) {
      return put("issuer", issuer);
    }

    public Builder clientId(String clientId) {
      return put("client_id", clientId);
    }

    /** Kept sealed; never shown again. */
    public Builder clientSecret(String clientSecret) {
      return put("client_secret", clientSecret);
    }

    /** What is asked for beside {@code openid}. By default {@code email} and {@code profile}. */
    public Builder scopes(List<String> scopes) {
      return put("scopes", scopes);
    }

    /** The claim that lists groups. By default {@code groups}. */
    public Builder groupsClaim(String groupsClaim) {
      return put("groups_claim", groupsClaim);
    }

    /**
     * For providers that send no {@code email_verified}: take every address of your verified
     * domains as theirs. An {@code email_verified} of false is refused in any case.
     */
    public Builder trustEmail(boolean trustEmail) {
      return put("trust_email", trustEmail);
    }

    public OidcSettingsUpdate build() {
      return new OidcSettingsUpdate(finish("OidcSettingsUpdate"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
