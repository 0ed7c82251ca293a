// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;

/** Whom to invite, and what they will be. */
public final class InvitationCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("email");
    SHAPE.with("roles");
  }

  InvitationCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static InvitationCreateParams of(Map<String, ?> members) {
    return new InvitationCreateParams(members);
  }

  public String email() {
    return required("email", Decode::text);
  }

  /** Names of built-in roles and ids of custom roles. */
  public List<String> roles() {
    return required("roles", Decode.list(Decode::text));
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

  /** Collects the members of a {@link InvitationCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder email(String email) {
      return put("email", email);
    }

    /** Names of built-in roles and ids of custom roles. */
    public Builder roles(List<String> roles) {
      return put("roles", roles);
    }

    public InvitationCreateParams build() {
      return new InvitationCreateParams(finish("InvitationCreateParams", "email", "roles"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
