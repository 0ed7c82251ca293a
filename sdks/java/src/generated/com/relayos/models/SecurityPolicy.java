// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the organization asks of its people and credentials. */
public final class SecurityPolicy extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("mfa_required");
    SHAPE.with("session_minutes");
    SHAPE.with("session_idle_minutes");
    SHAPE.with("allowed_methods");
    SHAPE.with("ip_ranges");
    SHAPE.with("key_max_age_days");
    SHAPE.with("https_only_endpoints");
  }

  SecurityPolicy(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SecurityPolicy of(Map<String, ?> members) {
    return new SecurityPolicy(members);
  }

  /** Whether people need a second factor or a passkey. */
  public boolean mfaRequired() {
    return required("mfa_required", Decode::bool);
  }

  /** How long a sign-in lasts at most. */
  public int sessionMinutes() {
    return required("session_minutes", Decode::integer);
  }

  /** How long a session may be idle. */
  public int sessionIdleMinutes() {
    return required("session_idle_minutes", Decode::integer);
  }

  /** How people may sign in: {@code password}, {@code passkey}, {@code oidc}, {@code saml}. */
  public List<String> allowedMethods() {
    return required("allowed_methods", Decode.list(Decode::text));
  }

  /** Where people and credentials of the organization may come from; empty means anywhere. */
  public List<String> ipRanges() {
    return required("ip_ranges", Decode.list(Decode::text));
  }

  /** How old the secret of an API key may get; null for any age. */
  public Optional<Integer> keyMaxAgeDays() {
    return optional("key_max_age_days", Decode::integer);
  }

  /** Whether webhook endpoints and other targets must be https. */
  public boolean httpsOnlyEndpoints() {
    return required("https_only_endpoints", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
