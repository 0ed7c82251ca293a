// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code security_policy.update}. */
public final class SecurityPolicyUpdateQuery extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("dry_run");
  }

  SecurityPolicyUpdateQuery(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SecurityPolicyUpdateQuery of(Map<String, ?> members) {
    return new SecurityPolicyUpdateQuery(members);
  }

  /** Only tell the effect. */
  public Optional<Boolean> dryRun() {
    return optional("dry_run", Decode::bool);
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

  /** Collects the members of a {@link SecurityPolicyUpdateQuery}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Only tell the effect. */
    public Builder dryRun(boolean dryRun) {
      return put("dry_run", dryRun);
    }

    public SecurityPolicyUpdateQuery build() {
      return new SecurityPolicyUpdateQuery(finish("SecurityPolicyUpdateQuery"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
