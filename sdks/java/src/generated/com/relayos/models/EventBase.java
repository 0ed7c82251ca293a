// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/** What all events have in common. */
public final class EventBase extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("type");
    SHAPE.with("timestamp");
    SHAPE.with("api_version");
    SHAPE.with("environment_id");
    SHAPE.with("region");
    SHAPE.with("subject");
  }

  EventBase(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventBase of(Map<String, ?> members) {
    return new EventBase(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** What happened, as {@code <resource>.<past tense>}. */
  public String type() {
    return required("type", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant timestamp() {
    return required("timestamp", Decode::instant);
  }

  /** The version of the API that the data is in. */
  public String apiVersion() {
    return required("api_version", Decode::text);
  }

  public String environmentId() {
    return required("environment_id", Decode::text);
  }

  public String region() {
    return required("region", Decode::text);
  }

  /** Id of the resource that it happened to. */
  public String subject() {
    return required("subject", Decode::text);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
