// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A SAML 2.0 identity provider. */
public final class SamlSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("idp_entity_id");
    SHAPE.with("sso_url");
    SHAPE.with("certificates", Decode.list(Decode.object(SsoCertificate::of)));
    SHAPE.with("email_attribute");
    SHAPE.with("name_attribute");
    SHAPE.with("groups_attribute");
  }

  SamlSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SamlSettings of(Map<String, ?> members) {
    return new SamlSettings(members);
  }

  public String idpEntityId() {
    return required("idp_entity_id", Decode::text);
  }

  public String ssoUrl() {
    return required("sso_url", Decode::text);
  }

  public List<SsoCertificate> certificates() {
    return required("certificates", Decode.list(Decode.object(SsoCertificate::of)));
  }

  public Optional<String> emailAttribute() {
    return optional("email_attribute", Decode::text);
  }

  public Optional<String> nameAttribute() {
    return optional("name_attribute", Decode::text);
  }

  public Optional<String> groupsAttribute() {
    return optional("groups_attribute", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
