// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where events are sent. */
public final class WebhookEndpoint extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("url");
    SHAPE.with("event_types");
    SHAPE.with("description");
    SHAPE.with("filter");
    SHAPE.with("payload");
    SHAPE.with("ordering");
    SHAPE.with("concurrency");
    SHAPE.with("rate_limit");
    SHAPE.with("signature_algorithms");
    SHAPE.with("transformation");
    SHAPE.with("header_names");
    SHAPE.with("metadata");
    SHAPE.with("api_version");
    SHAPE.with("status");
    SHAPE.with("status_reason");
    SHAPE.with("failing_since");
    SHAPE.with("secrets", Decode.list(Decode.object(WebhookSecretInfo::of)));
    SHAPE.with("public_keys");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("deleted_at");
  }

  WebhookEndpoint(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookEndpoint of(Map<String, ?> members) {
    return new WebhookEndpoint(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  public List<String> eventTypes() {
    return required("event_types", Decode.list(Decode::text));
  }

  public Optional<String> description() {
    return optional("description", Decode::text);
  }

  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  public WebhookEndpointPayload payload() {
    return required("payload", Decode.named(WebhookEndpointPayload::of));
  }

  public WebhookEndpointOrdering ordering() {
    return required("ordering", Decode.named(WebhookEndpointOrdering::of));
  }

  public int concurrency() {
    return required("concurrency", Decode::integer);
  }

  public Optional<Integer> rateLimit() {
    return optional("rate_limit", Decode::integer);
  }

  public List<String> signatureAlgorithms() {
    return required("signature_algorithms", Decode.list(Decode::text));
  }

  /** JavaScript that makes the payload. */
  public Optional<String> transformation() {
    return optional("transformation", Decode::text);
  }

  /** Names of the headers that every delivery carries beside our own. */
  public List<String> headerNames() {
    return required("header_names", Decode.list(Decode::text));
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
  }

  public String apiVersion() {
    return required("api_version", Decode::text);
  }

  /**
   * {@code active}; {@code degraded}: nothing but failures for a while, deliveries go on; {@code
   * paused}: by you, or after 5 days of nothing but failures; {@code disabled}: the receiver
   * answered 410 Gone. Paused and disabled endpoints get nothing.
   */
  public WebhookEndpointStatus status() {
    return required("status", Decode.named(WebhookEndpointStatus::of));
  }

  /** Why it is not active, for example {@code failing}, {@code gone} or {@code by_request}. */
  public Optional<String> statusReason() {
    return optional("status_reason", Decode::text);
  }

  /** Since when there was nothing but failures. */
  public Optional<Instant> failingSince() {
    return optional("failing_since", Decode::instant);
  }

  /** The live signing secrets, newest first, without themselves. */
  public List<WebhookSecretInfo> secrets() {
    return required("secrets", Decode.list(Decode.object(WebhookSecretInfo::of)));
  }

  /** Ed25519 keys that verify {@code v1a} signatures, newest first, as {@code whpk_} and base64. */
  public List<String> publicKeys() {
    return required("public_keys", Decode.list(Decode::text));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  public Optional<Instant> deletedAt() {
    return optional("deleted_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
