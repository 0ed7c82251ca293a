// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;

/** An OpenID Connect provider. Its client secret is never shown. */
public final class OidcSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("issuer");
    SHAPE.with("client_id");
    SHAPE.with("scopes");
    SHAPE.with("groups_claim");
    SHAPE.with("trust_email");
  }

  OidcSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OidcSettings of(Map<String, ?> members) {
    return new OidcSettings(members);
  }

  public String issuer() {
    return required("issuer", Decode::text);
  }

  public String clientId() {
    return required("client_id", Decode::text);
  }

  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  public String groupsClaim() {
    return required("groups_claim", Decode::text);
  }

  public boolean trustEmail() {
    return required("trust_email", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
