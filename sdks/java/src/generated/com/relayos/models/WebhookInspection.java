// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request that came to an inspector. It is kept for 24 hours, and the newest 1,000 of an
 * inspector.
 */
public final class WebhookInspection extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("inspector_id");
    SHAPE.with("received_at");
    SHAPE.with("source");
    SHAPE.with("method");
    SHAPE.with("headers");
    SHAPE.with("body");
    SHAPE.with("body_bytes");
    SHAPE.with("body_truncated");
    SHAPE.with("event_id");
    SHAPE.with("attempt");
    SHAPE.with("signature", Decode.object(WebhookInspectionSignature::of));
    SHAPE.with("response_status");
    SHAPE.with("response_delay_ms");
  }

  WebhookInspection(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookInspection of(Map<String, ?> members) {
    return new WebhookInspection(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String inspectorId() {
    return required("inspector_id", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant receivedAt() {
    return required("received_at", Decode::instant);
  }

  /** By a webhook endpoint of this environment, or by anybody over HTTP. */
  public WebhookInspectionSource source() {
    return required("source", Decode.named(WebhookInspectionSource::of));
  }

  public String method() {
    return required("method", Decode::text);
  }

  /** As they came; values that are secrets say {@code [sealed]}. */
  public Optional<Map<String, String>> headers() {
    return optional("headers", Decode.map(Decode::text));
  }

  /** The first 20 kB. */
  public Optional<String> body() {
    return optional("body", Decode::text);
  }

  public int bodyBytes() {
    return required("body_bytes", Decode::integer);
  }

  public boolean bodyTruncated() {
    return required("body_truncated", Decode::bool);
  }

  /** The {@code webhook-id}. */
  public Optional<String> eventId() {
    return optional("event_id", Decode::text);
  }

  /** The how many-th with this {@code webhook-id}. */
  public int attempt() {
    return required("attempt", Decode::integer);
  }

  /**
   * What the inspector says of the signature, by the secrets of the endpoints that have its URL.
   */
  public WebhookInspectionSignature signature() {
    return required("signature", Decode.object(WebhookInspectionSignature::of));
  }

  public int responseStatus() {
    return required("response_status", Decode::integer);
  }

  public int responseDelayMs() {
    return required("response_delay_ms", Decode::integer);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
