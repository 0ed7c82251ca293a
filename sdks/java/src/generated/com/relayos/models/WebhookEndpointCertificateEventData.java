// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** A webhook endpoint whose client certificate ends soon, or has ended. */
public final class WebhookEndpointCertificateEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("url");
    SHAPE.with("client_certificate", Decode.object(EndingCertificate::of));
  }

  WebhookEndpointCertificateEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookEndpointCertificateEventData of(Map<String, ?> members) {
    return new WebhookEndpointCertificateEventData(members);
  }

  /** Id of the endpoint. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  /** The certificate that ends. */
  public EndingCertificate clientCertificate() {
    return required("client_certificate", Decode.object(EndingCertificate::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
