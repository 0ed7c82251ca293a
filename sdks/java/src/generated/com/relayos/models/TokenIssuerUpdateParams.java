// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to change; the rest stays. The issuer itself never changes. */
public final class TokenIssuerUpdateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("audience");
    SHAPE.with("jwks_url");
    SHAPE.with("jwks", Decode.object(TokenKeySetCreate::of));
    SHAPE.with("algorithms");
    SHAPE.with("token_type");
    SHAPE.with("claim_mappings", Decode.list(Decode.object(ClaimMappingCreate::of)));
  }

  TokenIssuerUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static TokenIssuerUpdateParams of(Map<String, ?> members) {
    return new TokenIssuerUpdateParams(members);
  }

  public Optional<String> name() {
    return optional("name", Decode::text);
  }

  /**
   * What {@code aud} must be. Left out: an address of this environment, which nobody else can take.
   */
  public Optional<String> audience() {
    return optional("audience", Decode::text);
  }

  /** Where the keys are fetched; give this or {@code jwks}. */
  public Optional<String> jwksUrl() {
    return optional("jwks_url", Decode::text);
  }

  /** Pinned public keys. */
  public Optional<TokenKeySetCreate> jwks() {
    return optional("jwks", Decode.object(TokenKeySetCreate::of));
  }

  /** Which algorithms count. {@code [ES256, RS256]} unless given. */
  public Optional<List<TokenAlgorithm>> algorithms() {
    return optional("algorithms", Decode.list(Decode.named(TokenAlgorithm::of)));
  }

  /**
   * What the header of a token must say in {@code typ}: {@code at+jwt} for access tokens after RFC
   * 9068; {@code jwt} for issuers that write {@code JWT} or nothing. With {@code jwt} choose an
   * audience that no ID token has.
   */
  public Optional<TokenType> tokenType() {
    return optional("token_type", Decode.named(TokenType::of));
  }

  /** What tokens may do. You can give what you have yourself, and no more. */
  public Optional<List<ClaimMappingCreate>> claimMappings() {
    return optional("claim_mappings", Decode.list(Decode.object(ClaimMappingCreate::of)));
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

  /** Collects the members of a {@link TokenIssuerUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder name(String name) {
      return put("name", name);
    }

    /**
     * What {@code aud} must be. Left out: an address of this environment, which nobody else can
     * take.
     */
    public Builder audience(String audience) {
      return put("audience", audience);
    }

    /** Where the keys are fetched; give this or {@code jwks}. */
    public Builder jwksUrl(String jwksUrl) {
      return put("jwks_url", jwksUrl);
    }

    /** Pinned public keys. */
    public Builder jwks(TokenKeySetCreate jwks) {
      return put("jwks", jwks);
    }

    /** Which algorithms count. {@code [ES256, RS256]} unless given. */
    public Builder algorithms(List<? extends TokenAlgorithm> algorithms) {
      return put("algorithms", algorithms);
    }

    /**
     * What the header of a token must say in {@code typ}: {@code at+jwt} for access tokens after
     * RFC 9068; {@code jwt} for issuers that write {@code JWT} or nothing. With {@code jwt} choose
     * an audience that no ID token has.
     */
    public Builder tokenType(TokenType tokenType) {
      return put("token_type", tokenType);
    }

    /** What tokens may do. You can give what you have yourself, and no more. */
    public Builder claimMappings(List<? extends ClaimMappingCreate> claimMappings) {
      return put("claim_mappings", claimMappings);
    }

    public TokenIssuerUpdateParams build() {
      return new TokenIssuerUpdateParams(finish("TokenIssuerUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
