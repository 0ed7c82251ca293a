// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;

/** Who can not go on as before. Lists hold up to 100 ids. */
public final class SecurityPolicyEffect extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("api_keys_too_old");
    SHAPE.with("members_without_second_factor");
    SHAPE.with("caller_locked_out");
  }

  SecurityPolicyEffect(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SecurityPolicyEffect of(Map<String, ?> members) {
    return new SecurityPolicyEffect(members);
  }

  /** Keys that stop working because their secret is too old; rotate them first. */
  public List<String> apiKeysTooOld() {
    return required("api_keys_too_old", Decode.list(Decode::text));
  }

  /** Members who must set up a second factor at their next sign-in. */
  public List<String> membersWithoutSecondFactor() {
    return required("members_without_second_factor", Decode.list(Decode::text));
  }

  /** Whether the address of this request is outside the ranges. */
  public boolean callerLockedOut() {
    return required("caller_locked_out", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
