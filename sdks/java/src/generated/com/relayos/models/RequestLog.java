// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request and how it was answered. */
public final class RequestLog extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("method");
    SHAPE.with("operation");
    SHAPE.with("status");
    SHAPE.with("code");
    SHAPE.with("duration_ms");
    SHAPE.with("credential_type");
    SHAPE.with("credential_id");
    SHAPE.with("member_id");
    SHAPE.with("resource_id");
    SHAPE.with("events", Decode.list(Decode.object(RequestLogEvent::of)));
    SHAPE.with("sampled");
    SHAPE.with("created_at");
  }

  RequestLog(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RequestLog of(Map<String, ?> members) {
    return new RequestLog(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String method() {
    return required("method", Decode::text);
  }

  public String operation() {
    return required("operation", Decode::text);
  }

  public int status() {
    return required("status", Decode::integer);
  }

  /** Of a failure: the {@code code} of its problem. */
  public Optional<String> code() {
    return optional("code", Decode::text);
  }

  /** From the first byte of the request to its answer. */
  public double durationMs() {
    return required("duration_ms", Decode::number);
  }

  public RequestLogCredentialType credentialType() {
    return required("credential_type", Decode.named(RequestLogCredentialType::of));
  }

  /** Of the API key, the app or the session. */
  public String credentialId() {
    return required("credential_id", Decode::text);
  }

  /** The person who acted, if it was one. */
  public Optional<String> memberId() {
    return optional("member_id", Decode::text);
  }

  /**
   * What it created, or what its path names. Its events: {@code events.list} with this {@code
   * subject}.
   */
  public Optional<String> resourceId() {
    return optional("resource_id", Decode::text);
  }

  /**
   * Only in {@code request_logs.get}, of a request that created or changed something: the first
   * events of that resource from then on.
   */
  public Optional<List<RequestLogEvent>> events() {
    return optional("events", Decode.list(Decode.object(RequestLogEvent::of)));
  }

  /** Whether requests like it were left out in that second. */
  public boolean sampled() {
    return required("sampled", Decode::bool);
  }

  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
