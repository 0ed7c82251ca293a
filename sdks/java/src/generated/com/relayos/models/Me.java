// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the credential is and what it may do. */
public final class Me extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("object");
    SHAPE.with("type");
    SHAPE.with("principal_id");
    SHAPE.with("api_key_id");
    SHAPE.with("member_id");
    SHAPE.with("name");
    SHAPE.with("organization_id");
    SHAPE.with("project_id");
    SHAPE.with("environment", Decode.object(Environment::of));
    SHAPE.with("region");
    SHAPE.with("scopes");
    SHAPE.with("restrictions", Decode.object(Restrictions::of));
    SHAPE.with("api_version");
    SHAPE.with("rate_limits", Decode.list(Decode.object(EffectiveRateLimit::of)));
  }

  Me(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Me of(Map<String, ?> members) {
    return new Me(members);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** Kind of credential. */
  public MeType type() {
    return required("type", Decode.named(MeType::of));
  }

  /** Of the API key, of the app that the access token was issued to, or of the session. */
  public String principalId() {
    return required("principal_id", Decode::text);
  }

  /** Of the API key; null for other credentials. */
  public Optional<String> apiKeyId() {
    return optional("api_key_id", Decode::text);
  }

  /** The person who acts, if it is one. */
  public Optional<String> memberId() {
    return optional("member_id", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  public String organizationId() {
    return required("organization_id", Decode::text);
  }

  public String projectId() {
    return required("project_id", Decode::text);
  }

  /** A separate space of data within a project. */
  public Environment environment() {
    return required("environment", Decode.object(Environment::of));
  }

  public String region() {
    return required("region", Decode::text);
  }

  /** What the credential may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /** What narrows a credential below its scopes. A list that is absent narrows nothing. */
  public Restrictions restrictions() {
    return required("restrictions", Decode.object(Restrictions::of));
  }

  public String apiVersion() {
    return required("api_version", Decode::text);
  }

  /**
   * The limits that count for this credential. Some count for a few operations alone; see their
   * target.
   */
  public List<EffectiveRateLimit> rateLimits() {
    return required("rate_limits", Decode.list(Decode.object(EffectiveRateLimit::of)));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
