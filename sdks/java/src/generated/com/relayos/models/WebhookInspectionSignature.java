// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** What the inspector says of the signature, by the secrets of the endpoints that have its URL. */
public final class WebhookInspectionSignature extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("verdict");
    SHAPE.with("scheme");
    SHAPE.with("endpoint_id");
    SHAPE.with("age_seconds");
    SHAPE.with("within_tolerance");
  }

  WebhookInspectionSignature(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookInspectionSignature of(Map<String, ?> members) {
    return new WebhookInspectionSignature(members);
  }

  /**
   * {@code valid}: signed with a live secret and not older than five minutes; {@code invalid}:
   * signed with something else, changed on the way, or too old; {@code missing}: a header of
   * Standard Webhooks is not there; {@code no_endpoint}: no endpoint has this URL.
   */
  public WebhookInspectionSignatureVerdict verdict() {
    return required("verdict", Decode.named(WebhookInspectionSignatureVerdict::of));
  }

  /** Which signature was right: {@code v1} or {@code v1a}. */
  public Optional<String> scheme() {
    return optional("scheme", Decode::text);
  }

  /** Whose secret it was. */
  public Optional<String> endpointId() {
    return optional("endpoint_id", Decode::text);
  }

  /** Of {@code webhook-timestamp} when it came. */
  public Optional<Long> ageSeconds() {
    return optional("age_seconds", Decode::longInteger);
  }

  /** Whether that is five minutes at most. */
  public Optional<Boolean> withinTolerance() {
    return optional("within_tolerance", Decode::bool);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
