// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new key of the environment of the caller. */
public final class ApiKeyCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("name");
    SHAPE.with("scopes");
    SHAPE.with("ip_ranges");
    SHAPE.with("restrictions", Decode.object(RestrictionsWrite::of));
    SHAPE.with("expires_at");
  }

  ApiKeyCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ApiKeyCreateParams of(Map<String, ?> members) {
    return new ApiKeyCreateParams(members);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** What the key may do: a part of what the creator may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /** Where requests may come from, as addresses or CIDR ranges; empty means anywhere. */
  public Optional<List<String>> ipRanges() {
    return optional("ip_ranges", Decode.list(Decode::text));
  }

  /** What narrows the credential below its scopes. A list that is absent narrows nothing. */
  public Optional<RestrictionsWrite> restrictions() {
    return optional("restrictions", Decode.object(RestrictionsWrite::of));
  }

  /** When the key stops working; null for never. */
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

  /** Collects the members of a {@link ApiKeyCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder name(String name) {
      return put("name", name);
    }

    /** What the key may do: a part of what the creator may do. */
    public Builder scopes(List<String> scopes) {
      return put("scopes", scopes);
    }

    /** Where requests may come from, as addresses or CIDR ranges; empty means anywhere. */
    public Builder ipRanges(List<String> ipRanges) {
      return put("ip_ranges", ipRanges);
    }

    /** What narrows the credential below its scopes. A list that is absent narrows nothing. */
    public Builder restrictions(RestrictionsWrite restrictions) {
      return put("restrictions", restrictions);
    }

    /**
     * When the key stops working; null for never.
     *
     * <p>May be null.
     */
    public Builder expiresAt(Instant expiresAt) {
      return with("expires_at", expiresAt);
    }

    public ApiKeyCreateParams build() {
      return new ApiKeyCreateParams(finish("ApiKeyCreateParams", "name", "scopes"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
