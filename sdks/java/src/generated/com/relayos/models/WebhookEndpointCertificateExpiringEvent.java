// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;

/**
 * The client certificate of a webhook endpoint ends within 30 days, within 7 days, or has ended.
 * Each is told once.
 */
public final class WebhookEndpointCertificateExpiringEvent extends Model implements Event {
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
    SHAPE.with("data", Decode.object(WebhookEndpointCertificateEventData::of));
  }

  WebhookEndpointCertificateExpiringEvent(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookEndpointCertificateExpiringEvent of(Map<String, ?> members) {
    return new WebhookEndpointCertificateExpiringEvent(members);
  }

  @Override
  public String id() {
    return required("id", Decode::text);
  }

  @Override
  public String object() {
    return required("object", Decode::text);
  }

  @Override
  public String type() {
    return required("type", Decode::text);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  @Override
  public Instant timestamp() {
    return required("timestamp", Decode::instant);
  }

  /** The version of the API that the data is in. */
  @Override
  public String apiVersion() {
    return required("api_version", Decode::text);
  }

  @Override
  public String environmentId() {
    return required("environment_id", Decode::text);
  }

  @Override
  public String region() {
    return required("region", Decode::text);
  }

  /** Id of the resource that it happened to. */
  @Override
  public String subject() {
    return required("subject", Decode::text);
  }

  /** A webhook endpoint whose client certificate ends soon, or has ended. */
  public WebhookEndpointCertificateEventData data() {
    return required("data", Decode.object(WebhookEndpointCertificateEventData::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
