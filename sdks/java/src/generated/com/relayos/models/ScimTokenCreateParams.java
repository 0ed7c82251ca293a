// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A token for the provisioning service of an identity provider. */
public final class ScimTokenCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("connection_id");
    SHAPE.with("name");
    SHAPE.with("expires_at");
  }

  ScimTokenCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ScimTokenCreateParams of(Map<String, ?> members) {
    return new ScimTokenCreateParams(members);
  }

  /** The connection whose people and groups it provisions. */
  public String connectionId() {
    return required("connection_id", Decode::text);
  }

  /** What people see. */
  public String name() {
    return required("name", Decode::text);
  }

  /** When it stops working. By default it works until it is deleted. */
  public Optional<Instant> expiresAt() {
    return optional("expires_at", Decode::instant);
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

  /** Collects the members of a {@link ScimTokenCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** The connection whose people and groups it provisions. */
    public Builder connectionId(String connectionId) {
      return put("connection_id", connectionId);
    }

    /** What people see. */
    public Builder name(String name) {
      return put("name", name);
    }

    /** When it stops working. By default it works until it is deleted. */
    public Builder expiresAt(Instant expiresAt) {
      return put("expires_at", expiresAt);
    }

    public ScimTokenCreateParams build() {
      return new ScimTokenCreateParams(finish("ScimTokenCreateParams", "connection_id", "name"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
