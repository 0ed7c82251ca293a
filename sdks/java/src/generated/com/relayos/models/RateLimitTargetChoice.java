// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * Which requests of the organization are limited: all of them, or those of an environment, with an
 * API key, from an address or a range of them, of an operation, or of the operations with a tag.
 * Without a value: of any environment, with any API key, from any address.
 */
public final class RateLimitTargetChoice extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("value");
  }

  RateLimitTargetChoice(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitTargetChoice of(Map<String, ?> members) {
    return new RateLimitTargetChoice(members);
  }

  public RateLimitTargetChoiceType type() {
    return required("type", Decode.named(RateLimitTargetChoiceType::of));
  }

  /**
   * Id of the environment or API key, IP address or range in CIDR form, operation id, or tag. None
   * for an organization; needed for an operation and a tag.
   */
  public Optional<String> value() {
    return optional("value", Decode::text);
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

  /** Collects the members of a {@link RateLimitTargetChoice}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder type(RateLimitTargetChoiceType type) {
      return put("type", type);
    }

    /**
     * Id of the environment or API key, IP address or range in CIDR form, operation id, or tag.
     * None for an organization; needed for an operation and a tag.
     */
    public Builder value(String value) {
      return put("value", value);
    }

    public RateLimitTargetChoice build() {
      return new RateLimitTargetChoice(finish("RateLimitTargetChoice", "type"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
