// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to change; what is absent stays. */
public final class MemberUpdateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("roles");
    SHAPE.with("status");
  }

  MemberUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MemberUpdateParams of(Map<String, ?> members) {
    return new MemberUpdateParams(members);
  }

  /** Names of built-in roles and ids of custom roles. */
  public Optional<List<String>> roles() {
    return optional("roles", Decode.list(Decode::text));
  }

  public Optional<MemberUpdateParamsStatus> status() {
    return optional("status", Decode.named(MemberUpdateParamsStatus::of));
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

  /** Collects the members of a {@link MemberUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Names of built-in roles and ids of custom roles. */
    public Builder roles(List<String> roles) {
      return put("roles", roles);
    }

    public Builder status(MemberUpdateParamsStatus status) {
      return put("status", status);
    }

    public MemberUpdateParams build() {
      return new MemberUpdateParams(finish("MemberUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
