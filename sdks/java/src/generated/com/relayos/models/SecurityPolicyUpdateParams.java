// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to change; what is absent stays. */
public final class SecurityPolicyUpdateParams extends Model {
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

  SecurityPolicyUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static SecurityPolicyUpdateParams of(Map<String, ?> members) {
    return new SecurityPolicyUpdateParams(members);
  }

  /** Whether people need a second factor or a passkey. */
  public Optional<Boolean> mfaRequired() {
    return optional("mfa_required", Decode::bool);
  }

  /** How long a sign-in lasts at most. */
  public Optional<Integer> sessionMinutes() {
    return optional("session_minutes", Decode::integer);
  }

  /** How long a session may be idle. */
  public Optional<Integer> sessionIdleMinutes() {
    return optional("session_idle_minutes", Decode::integer);
  }

  /** How people may sign in: {@code password}, {@code passkey}, {@code oidc}, {@code saml}. */
  public Optional<List<SecurityPolicyUpdateParamsAllowedMethodsItem>> allowedMethods() {
    return optional(
        "allowed_methods",
        Decode.list(Decode.named(SecurityPolicyUpdateParamsAllowedMethodsItem::of)));
  }

  /** Where people and credentials of the organization may come from; empty means anywhere. */
  public Optional<List<String>> ipRanges() {
    return optional("ip_ranges", Decode.list(Decode::text));
  }

  /** How old the secret of an API key may get; null for any age. */
  public Optional<Integer> keyMaxAgeDays() {
    return optional("key_max_age_days", Decode::integer);
  }

  /** Whether webhook endpoints and other targets must be https. */
  public Optional<Boolean> httpsOnlyEndpoints() {
    return optional("https_only_endpoints", Decode::bool);
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

  /** Collects the members of a {@link SecurityPolicyUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Whether people need a second factor or a passkey. */
    public Builder mfaRequired(boolean mfaRequired) {
      return put("mfa_required", mfaRequired);
    }

    /** How long a sign-in lasts at most. */
    public Builder sessionMinutes(int sessionMinutes) {
      return put("session_minutes", sessionMinutes);
    }

    /** How long a session may be idle. */
    public Builder sessionIdleMinutes(int sessionIdleMinutes) {
      return put("session_idle_minutes", sessionIdleMinutes);
    }

    /** How people may sign in: {@code password}, {@code passkey}, {@code oidc}, {@code saml}. */
    public Builder allowedMethods(
        List<? extends SecurityPolicyUpdateParamsAllowedMethodsItem> allowedMethods) {
      return put("allowed_methods", allowedMethods);
    }

    /** Where people and credentials of the organization may come from; empty means anywhere. */
    public Builder ipRanges(List<String> ipRanges) {
      return put("ip_ranges", ipRanges);
    }

    /**
     * How old the secret of an API key may get; null for any age.
     *
     * <p>May be null.
     */
    public Builder keyMaxAgeDays(Integer keyMaxAgeDays) {
      return with("key_max_age_days", keyMaxAgeDays);
    }

    /** Whether webhook endpoints and other targets must be https. */
    public Builder httpsOnlyEndpoints(boolean httpsOnlyEndpoints) {
      return put("https_only_endpoints", httpsOnlyEndpoints);
    }

    public SecurityPolicyUpdateParams build() {
      return new SecurityPolicyUpdateParams(finish("SecurityPolicyUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
