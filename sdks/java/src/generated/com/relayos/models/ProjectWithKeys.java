// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A project with the first key of each environment. This is the only time that the keys are shown.
 */
public final class ProjectWithKeys extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("region");
    SHAPE.with("environments", Decode.list(Decode.object(Environment::of)));
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("api_keys", Decode.list(Decode.object(ApiKeyWithSecret::of)));
  }

  ProjectWithKeys(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ProjectWithKeys of(Map<String, ?> members) {
    return new ProjectWithKeys(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** Where its data lives. */
  public String region() {
    return required("region", Decode::text);
  }

  public List<Environment> environments() {
    return required("environments", Decode.list(Decode.object(Environment::of)));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** The first key of each environment, with the scopes of the caller. */
  public List<ApiKeyWithSecret> apiKeys() {
    return required("api_keys", Decode.list(Decode.object(ApiKeyWithSecret::of)));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
