// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/** A security policy, and whom it affects. */
public final class SecurityPolicyChange extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("dry_run");
    SHAPE.with("policy", Decode.object(SecurityPolicy::of));
    SHAPE.with("affected", Decode.object(SecurityPolicyEffect::of));
  }

  SecurityPolicyChange(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SecurityPolicyChange of(Map<String, ?> members) {
    return new SecurityPolicyChange(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** Whether nothing was changed. */
  public boolean dryRun() {
    return required("dry_run", Decode::bool);
  }

  /** What the organization asks of its people and credentials. */
  public SecurityPolicy policy() {
    return required("policy", Decode.object(SecurityPolicy::of));
  }

  /** Who can not go on as before. Lists hold up to 100 ids. */
  public SecurityPolicyEffect affected() {
    return required("affected", Decode.object(SecurityPolicyEffect::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
