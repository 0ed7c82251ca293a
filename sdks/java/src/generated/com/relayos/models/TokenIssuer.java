// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An issuer whose tokens are taken. */
public final class TokenIssuer extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("issuer");
    SHAPE.with("audience");
    SHAPE.with("jwks_url");
    SHAPE.with("jwks", Decode.object(TokenKeySet::of));
    SHAPE.with("algorithms");
    SHAPE.with("token_type");
    SHAPE.with("claim_mappings", Decode.list(Decode.object(ClaimMapping::of)));
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
  }

  TokenIssuer(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static TokenIssuer of(Map<String, ?> members) {
    return new TokenIssuer(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  public String issuer() {
    return required("issuer", Decode::text);
  }

  public String audience() {
    return required("audience", Decode::text);
  }

  public Optional<String> jwksUrl() {
    return optional("jwks_url", Decode::text);
  }

  /** Public keys (RFC 7517). Other members are ignored. */
  public Optional<TokenKeySet> jwks() {
    return optional("jwks", Decode.object(TokenKeySet::of));
  }

  public List<TokenAlgorithm> algorithms() {
    return required("algorithms", Decode.list(Decode.named(TokenAlgorithm::of)));
  }

  /**
   * What the header of a token must say in {@code typ}: {@code at+jwt} for access tokens after RFC
   * 9068; {@code jwt} for issuers that write {@code JWT} or nothing. With {@code jwt} choose an
   * audience that no ID token has.
   */
  public TokenType tokenType() {
    return required("token_type", Decode.named(TokenType::of));
  }

  public List<ClaimMapping> claimMappings() {
    return required("claim_mappings", Decode.list(Decode.object(ClaimMapping::of)));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
