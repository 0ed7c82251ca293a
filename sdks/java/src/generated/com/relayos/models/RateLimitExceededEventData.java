// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was refused since the last event about the same credential and policies. */
public final class RateLimitExceededEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("credential_type");
    SHAPE.with("credential_id");
    SHAPE.with("policies");
    SHAPE.with("operation");
    SHAPE.with("refused");
    SHAPE.with("since");
  }

  RateLimitExceededEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RateLimitExceededEventData of(Map<String, ?> members) {
    return new RateLimitExceededEventData(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public RateLimitExceededEventDataCredentialType credentialType() {
    return required("credential_type", Decode.named(RateLimitExceededEventDataCredentialType::of));
  }

  /** Of the API key, the app or the session. */
  public String credentialId() {
    return required("credential_id", Decode::text);
  }

  /**
   * Names of the policies without room, as in {@code violated-policies} of the answer; {@code
   * default} is the limit of the environment.
   */
  public List<String> policies() {
    return required("policies", Decode.list(Decode::text));
  }

  /** Of the last request that was refused. */
  public String operation() {
    return required("operation", Decode::text);
  }

  /** How many requests. */
  public int refused() {
    return required("refused", Decode::integer);
  }

  /** Time of the first of them. */
  public Instant since() {
    return required("since", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
