// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a token may do whose claim is the value, or a list with it in it. Give one of {@code role}
 * and {@code scopes}.
 */
public final class ClaimMappingCreate extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("claim");
    SHAPE.with("value");
    SHAPE.with("role");
    SHAPE.with("scopes");
  }

  ClaimMappingCreate(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ClaimMappingCreate of(Map<String, ?> members) {
    return new ClaimMappingCreate(members);
  }

  /**
   * Name of a claim at the top of the token, like {@code groups} or {@code
   * https://login.example/roles}.
   */
  public String claim() {
    return required("claim", Decode::text);
  }

  public String value() {
    return required("value", Decode::text);
  }

  /** Name of a built-in role or id of a custom one. */
  public Optional<String> role() {
    return optional("role", Decode::text);
  }

  public Optional<List<String>> scopes() {
    return optional("scopes", Decode.list(Decode::text));
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

  /** Collects the members of a {@link ClaimMappingCreate}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /**
     * Name of a claim at the top of the token, like {@code groups} or {@code
     * https://login.example/roles}.
     */
    public Builder claim(String claim) {
      return put("claim", claim);
    }

    public Builder value(String value) {
      return put("value", value);
    }

    /** Name of a built-in role or id of a custom one. */
    public Builder role(String role) {
      return put("role", role);
    }

    public Builder scopes(List<String> scopes) {
      return put("scopes", scopes);
    }

    public ClaimMappingCreate build() {
      return new ClaimMappingCreate(finish("ClaimMappingCreate", "claim", "value"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
