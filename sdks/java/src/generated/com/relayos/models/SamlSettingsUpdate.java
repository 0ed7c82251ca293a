// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A SAML 2.0 identity provider; what is absent stays as it is. */
public final class SamlSettingsUpdate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("idp_entity_id");
    SHAPE.with("sso_url");
    SHAPE.with("certificates");
    SHAPE.with("email_attribute");
    SHAPE.with("name_attribute");
    SHAPE.with("groups_attribute");
  }

  SamlSettingsUpdate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SamlSettingsUpdate of(Map<String, ?> members) {
    return new SamlSettingsUpdate(members);
  }

  /** The entity id of the identity provider: the Issuer of its responses. */
  public Optional<String> idpEntityId() {
    return optional("idp_entity_id", Decode::text);
  }

  /** Where people are sent with a request (HTTP-Redirect). */
  public Optional<String> ssoUrl() {
    return optional("sso_url", Decode::text);
  }

  /**
   * The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside
   * a response are never used. Give two while the provider changes from one to the next.
   */
  public Optional<List<String>> certificates() {
    return optional("certificates", Decode.list(Decode::text));
  }

  /**
   * The attribute that holds the address. By default the usual names, or a NameID in e-mail form.
   */
  public Optional<String> emailAttribute() {
    return optional("email_attribute", Decode::text);
  }

  /** The attribute that holds the full name. */
  public Optional<String> nameAttribute() {
    return optional("name_attribute", Decode::text);
  }

  /** The attribute that lists groups. */
  public Optional<String> groupsAttribute() {
    return optional("groups_attribute", Decode::text);
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

  /** Collects the members of a {@link SamlSettingsUpdate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** The entity id of the identity provider: the Issuer of its responses. */
    public Builder idpEntityId(String idpEntityId) {
      return put("idp_entity_id", idpEntityId);
    }

    /** Where people are sent with a request (HTTP-Redirect). */
    public Builder ssoUrl(String ssoUrl) {
      return put("sso_url", ssoUrl);
    }

    /**
     * The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys
     * inside a response are never used. Give two while the provider changes from one to the next.
     */
    public Builder certificates(List<String> certificates) {
      return put("certificates", certificates);
    }

    /**
     * The attribute that holds the address. By default the usual names, or a NameID in e-mail form.
     */
    public Builder emailAttribute(String emailAttribute) {
      return put("email_attribute", emailAttribute);
    }

    /** The attribute that holds the full name. */
    public Builder nameAttribute(String nameAttribute) {
      return put("name_attribute", nameAttribute);
    }

    /** The attribute that lists groups. */
    public Builder groupsAttribute(String groupsAttribute) {
      return put("groups_attribute", groupsAttribute);
    }

    public SamlSettingsUpdate build() {
      return new SamlSettingsUpdate(finish("SamlSettingsUpdate"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
